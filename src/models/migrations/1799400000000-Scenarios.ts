import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLES = ["scenarios", "scenario_versions", "scenario_results"] as const;

/** Named changes over a baseline, their versions, and what they came to. */
export class Scenarios1799400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CREATE);
    for (const table of TABLES)
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_of_the_viewer ON ${table}
          USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
          WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO fairlead_app;
        SELECT audit_table('${table}', 'organization_id');
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const CREATE = `
  CREATE TABLE scenarios (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    notes text,
    stands_on uuid,
    baseline jsonb,
    patches jsonb NOT NULL,
    promoted_at timestamptz,
    promoted_by uuid,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    CONSTRAINT scenarios_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT scenarios_name_key UNIQUE (organization_id, name),
    CONSTRAINT scenarios_organization_id_fkey FOREIGN KEY (organization_id)
      REFERENCES organizations (id) ON DELETE CASCADE,
    CONSTRAINT scenarios_stands_on_fkey FOREIGN KEY (organization_id, stands_on)
      REFERENCES scenarios (organization_id, id) DEFERRABLE INITIALLY IMMEDIATE
  );
  CREATE INDEX scenarios_stands_on_idx ON scenarios (organization_id, stands_on);

  CREATE TABLE scenario_versions (
    organization_id uuid NOT NULL,
    scenario_id uuid NOT NULL,
    version integer NOT NULL,
    made_at timestamptz NOT NULL,
    made_by uuid,
    name text NOT NULL,
    notes text,
    stood_on text,
    baseline jsonb,
    patches jsonb NOT NULL,
    CONSTRAINT scenario_versions_pkey PRIMARY KEY (organization_id, scenario_id, version),
    CONSTRAINT scenario_versions_scenario_fkey FOREIGN KEY (organization_id, scenario_id)
      REFERENCES scenarios (organization_id, id) ON DELETE CASCADE
  );

  CREATE TABLE scenario_results (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    scenario_id uuid NOT NULL,
    scenario_version integer NOT NULL,
    note text,
    engine_version text NOT NULL,
    sequencing_version text NOT NULL,
    rule_data_version text NOT NULL,
    input_hash text NOT NULL,
    inputs jsonb NOT NULL,
    numbers jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    CONSTRAINT scenario_results_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT scenario_results_scenario_fkey FOREIGN KEY (organization_id, scenario_id)
      REFERENCES scenarios (organization_id, id) ON DELETE CASCADE
  );
  CREATE INDEX scenario_results_scenario_idx ON scenario_results (organization_id, scenario_id);
`;
