import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a roadmap needs so that it can be scheduled: deadlines, fixed days, worth, actuals, limits and capacities. */
export class RoadmapToSchedule1798000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    await queryRunner.query(TABLES);
    for (const table of TENANT_TABLES) await queryRunner.query(guarded(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${TENANT_TABLES.join(", ")}`);
    // The owner is under the policies too, and would find nothing to put into the old words.
    for (const table of CHANGED_TABLES)
      await queryRunner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(OLD_WORDS);
    for (const table of CHANGED_TABLES)
      await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(WITHOUT_COLUMNS);
  }
}

const TENANT_TABLES = ["roadmap_departments", "roadmap_capacities"];
const CHANGED_TABLES = ["roadmaps", "projects", "project_costs", "project_efforts", "dependencies"];

/** What is stored already was in working days. The defaults serve it alone: whoever writes a row says all of it. */
const COLUMNS = `
  ALTER TABLE projects
    ADD COLUMN duration_unit text NOT NULL DEFAULT 'WORKING_DAYS',
    ADD COLUMN optimistic_duration integer,
    ADD COLUMN pessimistic_duration integer,
    ADD COLUMN fixed_start date,
    ADD COLUMN finish_by date,
    ADD COLUMN deadline_kind text,
    ADD COLUMN deadline_reason text,
    ADD COLUMN monthly_penalty numeric(14, 2),
    ADD COLUMN optional boolean NOT NULL DEFAULT false,
    ADD COLUMN monthly_time_saved numeric(14, 2) NOT NULL DEFAULT 0,
    ADD COLUMN monthly_risk_reduction numeric(14, 2) NOT NULL DEFAULT 0,
    ADD COLUMN monthly_running_cost numeric(14, 2) NOT NULL DEFAULT 0,
    ADD COLUMN actual_start date,
    ADD COLUMN actual_finish date,
    ADD COLUMN progress integer;
  ALTER TABLE projects
    ALTER COLUMN duration_unit DROP DEFAULT,
    ALTER COLUMN optional DROP DEFAULT,
    ALTER COLUMN monthly_time_saved DROP DEFAULT,
    ALTER COLUMN monthly_risk_reduction DROP DEFAULT,
    ALTER COLUMN monthly_running_cost DROP DEFAULT;
  ALTER TABLE project_phases
    ADD COLUMN systems text[] NOT NULL DEFAULT '{}',
    ADD COLUMN severity text NOT NULL DEFAULT 'MEDIUM';
  ALTER TABLE project_phases ALTER COLUMN systems DROP DEFAULT, ALTER COLUMN severity DROP DEFAULT;
  ALTER TABLE project_costs ADD COLUMN working_day integer;
  ALTER TABLE dependencies ADD COLUMN lag_unit text NOT NULL DEFAULT 'WORKING_DAYS';
  ALTER TABLE dependencies ALTER COLUMN lag_unit DROP DEFAULT;
`;

const TABLES = `
  CREATE TABLE roadmap_departments (
    organization_id uuid NOT NULL
      CONSTRAINT roadmap_departments_roadmap_fkey REFERENCES roadmaps (organization_id) ON DELETE CASCADE,
    name text NOT NULL,
    ordinal integer NOT NULL,
    at_most integer NOT NULL,
    CONSTRAINT roadmap_departments_pkey PRIMARY KEY (organization_id, name)
  );

  CREATE TABLE roadmap_capacities (
    organization_id uuid NOT NULL
      CONSTRAINT roadmap_capacities_roadmap_fkey REFERENCES roadmaps (organization_id) ON DELETE CASCADE,
    role text NOT NULL,
    from_month date NOT NULL,
    ordinal integer NOT NULL,
    fte numeric(9, 4) NOT NULL,
    CONSTRAINT roadmap_capacities_pkey PRIMARY KEY (organization_id, role, from_month)
  );
`;

/** A column that held working days in another unit, as working days again; round() takes halves away from zero. */
const inWorkingDays = (table: string, column: string, unit: string): string => `
  UPDATE ${table} item
     SET ${column} = CASE ${unit}
           WHEN 'WEEKS' THEN ${column} * cardinality(weekdays)
           WHEN 'MONTHS' THEN round(${column} * cardinality(weekdays) * 52 / 12.0)
           ELSE ${column} END
    FROM roadmaps WHERE roadmaps.organization_id = item.organization_id;
`;

/** Roles that are no duty have no place in the old words, and go with the capacities that name them. */
const OLD_WORDS = `
  ${inWorkingDays("projects", "duration", "duration_unit")}
  ${inWorkingDays("dependencies", "lag", "lag_unit")}
  UPDATE project_costs SET profile = 'ON_FINISH' WHERE profile = 'MILESTONE';
  DELETE FROM project_efforts WHERE role NOT IN ('SUPPORT', 'MANAGEMENT', 'VCIO');
`;

const WITHOUT_COLUMNS = `
  ALTER TABLE projects
    DROP COLUMN duration_unit, DROP COLUMN optimistic_duration, DROP COLUMN pessimistic_duration,
    DROP COLUMN fixed_start, DROP COLUMN finish_by, DROP COLUMN deadline_kind, DROP COLUMN deadline_reason,
    DROP COLUMN monthly_penalty, DROP COLUMN optional, DROP COLUMN monthly_time_saved,
    DROP COLUMN monthly_risk_reduction, DROP COLUMN monthly_running_cost, DROP COLUMN actual_start,
    DROP COLUMN actual_finish, DROP COLUMN progress;
  ALTER TABLE project_phases DROP COLUMN systems, DROP COLUMN severity;
  ALTER TABLE project_costs DROP COLUMN working_day;
  ALTER TABLE dependencies DROP COLUMN lag_unit;
`;

const guarded = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_of_the_viewer ON ${table}
    USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO fairlead_app;
`;
