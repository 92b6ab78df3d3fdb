import type { MigrationInterface, QueryRunner } from "typeorm";

/** Tokens that may do less than their person, and people as an OpenID provider knows them. */
export class TokensAndIdentities1799000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE tokens
        ADD COLUMN role membership_role,
        ADD COLUMN read_only boolean NOT NULL DEFAULT false;
      CREATE TABLE identities (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL CONSTRAINT identities_person_id_fkey REFERENCES people (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT identities_pkey PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX identities_person_id_idx ON identities (person_id);
      CREATE INDEX people_email_idx ON people (lower(email));
      GRANT SELECT, INSERT, DELETE ON identities TO fairlead_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX people_email_idx;
      DROP TABLE identities;
      ALTER TABLE tokens DROP COLUMN role, DROP COLUMN read_only;
    `);
  }
}
