import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a client has promised its suppliers, and what they have billed: the money that budgets are held against. */
export class ContractsAndInvoices1796000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CONTRACTS);
    await queryRunner.query(INVOICES);
    for (const table of TENANT_TABLES) await queryRunner.query(guarded(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${[...TENANT_TABLES].reverse().join(", ")}`);
  }
}

/** In the order in which they refer to each other. */
const TENANT_TABLES = ["contracts", "contract_prices", "invoices", "invoice_lines"];

const STAMPS = `
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid
`;

/** Where money belongs outlives what it was matched to, so those keys are emptied alone and not their rows. */
const CONTRACTS = `
  CREATE TABLE contracts (
    organization_id uuid NOT NULL
      CONSTRAINT contracts_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    supplier text NOT NULL,
    reference text,
    start_month date NOT NULL,
    term_months integer NOT NULL,
    billing text NOT NULL,
    uplift numeric(9, 6) NOT NULL,
    auto_renews boolean NOT NULL,
    renewal_months integer NOT NULL,
    notice_days integer NOT NULL,
    notice_given_on date,
    expenditure text NOT NULL,
    account text,
    cost_centre text,
    pool text NOT NULL,
    purpose text NOT NULL,
    project_id uuid,
    plan_part_id uuid,
    notes text,
    ${STAMPS},
    CONSTRAINT contracts_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT contracts_name_key UNIQUE (organization_id, supplier, name),
    CONSTRAINT contracts_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE SET NULL (project_id),
    CONSTRAINT contracts_plan_part_fkey FOREIGN KEY (organization_id, plan_part_id)
      REFERENCES plan_parts (organization_id, id) ON DELETE SET NULL (plan_part_id)
  );

  CREATE TABLE contract_prices (
    organization_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    from_month date NOT NULL,
    price numeric(14, 2) NOT NULL,
    quantity integer,
    CONSTRAINT contract_prices_pkey PRIMARY KEY (organization_id, contract_id, from_month),
    CONSTRAINT contract_prices_contract_fkey FOREIGN KEY (organization_id, contract_id)
      REFERENCES contracts (organization_id, id) ON DELETE CASCADE
  );
`;

const INVOICES = `
  CREATE TABLE invoices (
    organization_id uuid NOT NULL
      CONSTRAINT invoices_organization_id_fkey REFERENCES organizations (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    number text NOT NULL,
    supplier text NOT NULL,
    kind text NOT NULL,
    credit_of uuid,
    issued_on date NOT NULL,
    due_on date,
    paid_on date,
    currency text NOT NULL,
    notes text,
    ${STAMPS},
    CONSTRAINT invoices_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT invoices_number_key UNIQUE (organization_id, supplier, number),
    CONSTRAINT invoices_credit_of_fkey FOREIGN KEY (organization_id, credit_of)
      REFERENCES invoices (organization_id, id)
  );
  CREATE INDEX invoices_issued_idx ON invoices (organization_id, issued_on);
  CREATE INDEX invoices_credit_of_idx ON invoices (organization_id, credit_of);

  CREATE TABLE invoice_lines (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    ordinal integer NOT NULL,
    description text NOT NULL,
    month date NOT NULL,
    amount numeric(14, 2) NOT NULL,
    planned boolean NOT NULL,
    expenditure text NOT NULL,
    account text,
    cost_centre text,
    pool text,
    purpose text,
    budget_line_id uuid,
    contract_id uuid,
    project_id uuid,
    plan_part_id uuid,
    quantity numeric(14, 4),
    unit_price numeric(16, 6),
    CONSTRAINT invoice_lines_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT invoice_lines_invoice_fkey FOREIGN KEY (organization_id, invoice_id)
      REFERENCES invoices (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT invoice_lines_budget_line_fkey FOREIGN KEY (organization_id, budget_line_id)
      REFERENCES budget_lines (organization_id, id) ON DELETE SET NULL (budget_line_id),
    CONSTRAINT invoice_lines_contract_fkey FOREIGN KEY (organization_id, contract_id)
      REFERENCES contracts (organization_id, id) ON DELETE SET NULL (contract_id),
    CONSTRAINT invoice_lines_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE SET NULL (project_id),
    CONSTRAINT invoice_lines_plan_part_fkey FOREIGN KEY (organization_id, plan_part_id)
      REFERENCES plan_parts (organization_id, id) ON DELETE SET NULL (plan_part_id)
  );
  CREATE INDEX invoice_lines_invoice_idx ON invoice_lines (organization_id, invoice_id);
  CREATE INDEX invoice_lines_month_idx ON invoice_lines (organization_id, month);
  CREATE INDEX invoice_lines_budget_line_idx ON invoice_lines (organization_id, budget_line_id);
  CREATE INDEX invoice_lines_contract_idx ON invoice_lines (organization_id, contract_id);
  CREATE INDEX invoice_lines_project_idx ON invoice_lines (organization_id, project_id);
  CREATE INDEX invoice_lines_plan_part_idx ON invoice_lines (organization_id, plan_part_id);
`;

const guarded = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_of_the_viewer ON ${table}
    USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO fairlead_app;
`;
