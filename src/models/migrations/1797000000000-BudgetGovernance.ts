import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who decided on the money of a budget, what was moved since, and how it stood before each change. */
export class BudgetGovernance1797000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    await queryRunner.query(TABLES);
    // The owner is under the policies too, and would find no budget to begin a history with.
    for (const table of READ_TABLES)
      await queryRunner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(FIRST_REVISIONS);
    for (const table of READ_TABLES) await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    for (const table of TENANT_TABLES) await queryRunner.query(guarded(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${TENANT_TABLES.join(", ")}`);
    await queryRunner.query(
      "ALTER TABLE budgets DROP COLUMN contingency, DROP COLUMN carried_forward, DROP COLUMN closed_at",
    );
    await queryRunner.query(`
      ALTER TABLE budget_lines DROP COLUMN status, DROP COLUMN decided_at, DROP COLUMN decided_by,
        DROP COLUMN quantity, DROP COLUMN unit_price`);
  }
}

const READ_TABLES = ["budgets", "budget_lines", "budget_amounts"];
const TENANT_TABLES = ["budget_transfers", "budget_revisions"];

/** What is stored already counted as approved. The defaults serve it alone: whoever writes a row says all of it. */
const COLUMNS = `
  ALTER TABLE budgets
    ADD COLUMN contingency numeric(14, 2) NOT NULL DEFAULT 0,
    ADD COLUMN carried_forward numeric(14, 2) NOT NULL DEFAULT 0,
    ADD COLUMN closed_at timestamptz;
  ALTER TABLE budgets ALTER COLUMN contingency DROP DEFAULT, ALTER COLUMN carried_forward DROP DEFAULT;
  ALTER TABLE budget_lines
    ADD COLUMN status text NOT NULL DEFAULT 'APPROVED',
    ADD COLUMN decided_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN decided_by uuid,
    ADD COLUMN quantity numeric(14, 4),
    ADD COLUMN unit_price numeric(14, 2);
  ALTER TABLE budget_lines ALTER COLUMN status DROP DEFAULT, ALTER COLUMN decided_at DROP DEFAULT;
`;

const TABLES = `
  CREATE TABLE budget_transfers (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    ordinal integer NOT NULL,
    from_line_id uuid,
    to_line_id uuid NOT NULL,
    month date NOT NULL,
    amount numeric(14, 2) NOT NULL,
    reason text NOT NULL,
    status text NOT NULL,
    decided_at timestamptz NOT NULL,
    decided_by uuid,
    CONSTRAINT budget_transfers_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT budget_transfers_budget_fkey FOREIGN KEY (organization_id, budget_id)
      REFERENCES budgets (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT budget_transfers_from_line_fkey FOREIGN KEY (organization_id, from_line_id)
      REFERENCES budget_lines (organization_id, id),
    CONSTRAINT budget_transfers_to_line_fkey FOREIGN KEY (organization_id, to_line_id)
      REFERENCES budget_lines (organization_id, id)
  );
  CREATE INDEX budget_transfers_budget_idx ON budget_transfers (organization_id, budget_id);

  CREATE TABLE budget_revisions (
    organization_id uuid NOT NULL,
    budget_id uuid NOT NULL,
    version integer NOT NULL,
    made_at timestamptz NOT NULL,
    made_by uuid,
    reason text,
    contingency numeric(14, 2) NOT NULL,
    carried_forward numeric(14, 2) NOT NULL,
    lines jsonb NOT NULL,
    CONSTRAINT budget_revisions_pkey PRIMARY KEY (organization_id, budget_id, version),
    CONSTRAINT budget_revisions_budget_fkey FOREIGN KEY (organization_id, budget_id)
      REFERENCES budgets (organization_id, id) ON DELETE CASCADE
  );
`;

/** Budgets that are there already begin their history with what they are now. */
const FIRST_REVISIONS = `
  INSERT INTO budget_revisions (organization_id, budget_id, version, made_at, made_by, contingency, carried_forward, lines)
  SELECT budget.organization_id, budget.id, budget.version, budget.updated_at, budget.updated_by, 0, 0,
         coalesce((SELECT jsonb_agg(jsonb_build_object(
                            'id', line.id, 'name', line.name, 'status', line.status, 'transferred', '0.00',
                            'amount', (SELECT coalesce(sum(amount), 0)::numeric(14, 2)::text FROM budget_amounts
                                        WHERE organization_id = line.organization_id AND line_id = line.id))
                          ORDER BY line.ordinal)
                     FROM budget_lines line
                    WHERE line.organization_id = budget.organization_id AND line.budget_id = budget.id), '[]')
    FROM budgets budget
`;

const guarded = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_of_the_viewer ON ${table}
    USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO fairlead_app;
`;
