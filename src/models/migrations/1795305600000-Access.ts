import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who may come in, and to which organizations: firms, people, tokens, organizations and memberships.
 * The group role fairlead_app is made once per cluster by `npm run db:init`; migrations only grant to it.
 */
export class Access1795305600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(ROW_LEVEL_SECURITY);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE memberships, organizations, tokens, people, firms;
      DROP TYPE membership_role;
      REVOKE SELECT ON migrations FROM fairlead_app;
      REVOKE USAGE ON SCHEMA public FROM fairlead_app;
    `);
  }
}

const TABLES = `
  CREATE TABLE firms (
    id uuid CONSTRAINT firms_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL
  );

  CREATE TABLE people (
    id uuid CONSTRAINT people_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    firm_id uuid NOT NULL CONSTRAINT people_firm_id_fkey REFERENCES firms (id),
    name text NOT NULL,
    email text
  );
  CREATE INDEX people_firm_id_idx ON people (firm_id);

  CREATE TABLE tokens (
    id uuid CONSTRAINT tokens_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    person_id uuid NOT NULL CONSTRAINT tokens_person_id_fkey REFERENCES people (id) ON DELETE CASCADE,
    name text NOT NULL,
    hash text NOT NULL CONSTRAINT tokens_hash_key UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz
  );
  CREATE INDEX tokens_person_id_idx ON tokens (person_id);

  CREATE TABLE organizations (
    id uuid CONSTRAINT organizations_pkey PRIMARY KEY,
    firm_id uuid NOT NULL CONSTRAINT organizations_firm_id_fkey REFERENCES firms (id),
    name text NOT NULL
  );
  CREATE INDEX organizations_firm_id_idx ON organizations (firm_id);

  CREATE TYPE membership_role AS ENUM ('OWNER', 'VCIO', 'ANALYST', 'VIEWER', 'CLIENT');

  CREATE TABLE memberships (
    person_id uuid NOT NULL CONSTRAINT memberships_person_id_fkey REFERENCES people (id) ON DELETE CASCADE,
    organization_id uuid NOT NULL
      CONSTRAINT memberships_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    role membership_role NOT NULL,
    CONSTRAINT memberships_pkey PRIMARY KEY (person_id, organization_id)
  );
  CREATE INDEX memberships_organization_id_idx ON memberships (organization_id);
`;

/**
 * current_setting is called without missing_ok on purpose: a transaction that forgot to say whose data it
 * reads gets an error, never a quietly empty answer. The scalar subquery has it read once per statement.
 */
const ROW_LEVEL_SECURITY = `
  ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
  ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
  CREATE POLICY organizations_of_the_viewer ON organizations
    USING (id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
`;

/** Reading "migrations" lets a server that holds only the application role see that some are pending. */
const GRANTS = `
  GRANT USAGE ON SCHEMA public TO fairlead_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON firms, people, tokens, organizations, memberships TO fairlead_app;
  GRANT SELECT ON migrations TO fairlead_app;
`;
