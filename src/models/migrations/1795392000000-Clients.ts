import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a firm keeps of a client: the business itself over time, its staffing plans, its budgets, and its roadmap.
 * Every key leads with organization_id, and every table is guarded by row-level security.
 */
export class Clients1795392000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ORGANIZATION);
    await queryRunner.query(PLANS);
    await queryRunner.query(BUDGETS);
    await queryRunner.query(ROADMAP);
    await queryRunner.query(REQUESTS);
    for (const table of TENANT_TABLES) await queryRunner.query(guarded(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE ${[...TENANT_TABLES].reverse().join(", ")};
      ALTER TABLE organizations
        DROP COLUMN currency, DROP COLUMN fiscal_year_start_month, DROP COLUMN fiscal_year_label,
        DROP COLUMN frameworks, DROP COLUMN version, DROP COLUMN created_at, DROP COLUMN created_by,
        DROP COLUMN updated_at, DROP COLUMN updated_by;
    `);
  }
}

/** In the order in which they refer to each other. */
const TENANT_TABLES = [
  "organization_figures",
  "locations",
  "plans",
  "plan_parts",
  "budgets",
  "budget_lines",
  "budget_amounts",
  "roadmaps",
  "projects",
  "project_phases",
  "project_costs",
  "project_efforts",
  "dependencies",
  "freeze_windows",
  "idempotent_requests",
];

/** Who made and last changed a row, and how often it was changed: what optimistic concurrency compares. */
const STAMPS = `
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid
`;

const ORGANIZATION = `
  ALTER TABLE organizations
    ADD COLUMN currency text NOT NULL DEFAULT 'USD',
    ADD COLUMN fiscal_year_start_month smallint NOT NULL DEFAULT 1,
    ADD COLUMN fiscal_year_label text NOT NULL DEFAULT 'ENDING',
    ADD COLUMN frameworks text[] NOT NULL DEFAULT '{}',
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN created_by uuid,
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_by uuid;

  CREATE TABLE organization_figures (
    organization_id uuid NOT NULL
      CONSTRAINT organization_figures_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    kind text NOT NULL,
    from_month date NOT NULL,
    value numeric(16, 2) NOT NULL,
    CONSTRAINT organization_figures_pkey PRIMARY KEY (organization_id, kind, from_month)
  );

  CREATE TABLE locations (
    organization_id uuid NOT NULL
      CONSTRAINT locations_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    jurisdiction text,
    CONSTRAINT locations_pkey PRIMARY KEY (organization_id, id)
  );
`;

const PLANS = `
  CREATE TABLE plans (
    organization_id uuid NOT NULL
      CONSTRAINT plans_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    notes text,
    ${STAMPS},
    CONSTRAINT plans_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT plans_name_key UNIQUE (organization_id, name)
  );

  CREATE TABLE plan_parts (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    terms jsonb NOT NULL,
    CONSTRAINT plan_parts_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT plan_parts_plan_fkey FOREIGN KEY (organization_id, plan_id)
      REFERENCES plans (organization_id, id) ON DELETE CASCADE
  );
  CREATE INDEX plan_parts_plan_idx ON plan_parts (organization_id, plan_id);
`;

const BUDGETS = `
  CREATE TABLE budgets (
    organization_id uuid NOT NULL
      CONSTRAINT budgets_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    fiscal_year integer NOT NULL,
    notes text,
    ${STAMPS},
    CONSTRAINT budgets_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT budgets_fiscal_year_key UNIQUE (organization_id, fiscal_year)
  );

  CREATE TABLE budget_lines (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    expenditure text NOT NULL,
    account text,
    cost_centre text,
    pool text NOT NULL,
    purpose text NOT NULL,
    CONSTRAINT budget_lines_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT budget_lines_budget_fkey FOREIGN KEY (organization_id, budget_id)
      REFERENCES budgets (organization_id, id) ON DELETE CASCADE
  );
  CREATE INDEX budget_lines_budget_idx ON budget_lines (organization_id, budget_id);

  CREATE TABLE budget_amounts (
    organization_id uuid NOT NULL,
    line_id uuid NOT NULL,
    month date NOT NULL,
    amount numeric(14, 2) NOT NULL,
    CONSTRAINT budget_amounts_pkey PRIMARY KEY (organization_id, line_id, month),
    CONSTRAINT budget_amounts_line_fkey FOREIGN KEY (organization_id, line_id)
      REFERENCES budget_lines (organization_id, id) ON DELETE CASCADE
  );
`;

const ROADMAP = `
  CREATE TABLE roadmaps (
    organization_id uuid NOT NULL CONSTRAINT roadmaps_pkey PRIMARY KEY
      CONSTRAINT roadmaps_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    start_day date NOT NULL,
    weekdays text[] NOT NULL,
    holidays date[] NOT NULL,
    ${STAMPS}
  );

  CREATE TABLE projects (
    organization_id uuid NOT NULL
      CONSTRAINT projects_roadmap_fkey REFERENCES roadmaps (organization_id) ON DELETE CASCADE,
    id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    goal text,
    duration integer NOT NULL,
    earliest_start date,
    monthly_benefit numeric(14, 2) NOT NULL,
    CONSTRAINT projects_pkey PRIMARY KEY (organization_id, id)
  );

  CREATE TABLE project_phases (
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    duration integer NOT NULL,
    departments text[] NOT NULL,
    CONSTRAINT project_phases_pkey PRIMARY KEY (organization_id, project_id, ordinal),
    CONSTRAINT project_phases_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE
  );

  CREATE TABLE project_costs (
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    expenditure text NOT NULL,
    profile text NOT NULL,
    amount numeric(14, 2) NOT NULL,
    CONSTRAINT project_costs_pkey PRIMARY KEY (organization_id, project_id, ordinal),
    CONSTRAINT project_costs_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE
  );

  CREATE TABLE project_efforts (
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    role text NOT NULL,
    hours numeric(12, 2) NOT NULL,
    CONSTRAINT project_efforts_pkey PRIMARY KEY (organization_id, project_id, role),
    CONSTRAINT project_efforts_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE
  );

  CREATE TABLE dependencies (
    organization_id uuid NOT NULL,
    ordinal integer NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    relation text NOT NULL,
    lag integer NOT NULL,
    CONSTRAINT dependencies_pkey PRIMARY KEY (organization_id, from_id, to_id, relation),
    CONSTRAINT dependencies_from_fkey FOREIGN KEY (organization_id, from_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT dependencies_to_fkey FOREIGN KEY (organization_id, to_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE
  );
  CREATE INDEX dependencies_to_idx ON dependencies (organization_id, to_id);

  CREATE TABLE freeze_windows (
    organization_id uuid NOT NULL
      CONSTRAINT freeze_windows_roadmap_fkey REFERENCES roadmaps (organization_id) ON DELETE CASCADE,
    ordinal integer NOT NULL,
    name text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    departments text[] NOT NULL,
    CONSTRAINT freeze_windows_pkey PRIMARY KEY (organization_id, ordinal)
  );
`;

/** What was already done, so that a request sent twice is carried out once. */
const REQUESTS = `
  CREATE TABLE idempotent_requests (
    organization_id uuid NOT NULL
      CONSTRAINT idempotent_requests_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE
      DEFERRABLE INITIALLY DEFERRED,
    key text NOT NULL,
    content_hash text NOT NULL,
    outcome jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotent_requests_pkey PRIMARY KEY (organization_id, key)
  );
`;

const guarded = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_of_the_viewer ON ${table}
    USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO fairlead_app;
`;
