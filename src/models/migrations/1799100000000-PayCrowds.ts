import type { MigrationInterface, QueryRunner } from "typeorm";

/** What keeps pay from being worked out: which sets of positions were told as a sum, and which invoices and schedules show pay. */
export class PayCrowds1799100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE pay_crowds (
        organization_id uuid NOT NULL
          CONSTRAINT pay_crowds_organization_fkey REFERENCES organizations (id) ON DELETE CASCADE,
        hash text NOT NULL,
        seats jsonb NOT NULL,
        shown boolean NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pay_crowds_pkey PRIMARY KEY (organization_id, hash)
      );
      ALTER TABLE pay_crowds ENABLE ROW LEVEL SECURITY;
      ALTER TABLE pay_crowds FORCE ROW LEVEL SECURITY;
      CREATE POLICY pay_crowds_of_the_viewer ON pay_crowds
        USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
        WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
      GRANT SELECT, INSERT ON pay_crowds TO fairlead_app;
      ALTER TABLE invoices ADD COLUMN shows_pay boolean NOT NULL DEFAULT false;
      ALTER TABLE roadmap_schedules ADD COLUMN shows_pay boolean NOT NULL DEFAULT false;
    `);
    // The owner is under the policies too, and would find no invoice to mark.
    for (const table of READ_TABLES)
      await queryRunner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(`
      UPDATE invoices SET shows_pay = true
       WHERE EXISTS (SELECT FROM invoice_lines line
                       JOIN plan_parts part
                         ON part.organization_id = line.organization_id AND part.id = line.plan_part_id
                      WHERE line.organization_id = invoices.organization_id AND line.invoice_id = invoices.id
                        AND part.kind = 'POSITION')`);
    // Whether the money of an older schedule was stated or what the budgets leave is not known any more.
    await queryRunner.query(
      "UPDATE roadmap_schedules SET shows_pay = true WHERE jsonb_array_length(terms -> 'allowances') > 0",
    );
    for (const table of READ_TABLES) await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      "ALTER TABLE roadmap_schedules DROP COLUMN shows_pay; ALTER TABLE invoices DROP COLUMN shows_pay; DROP TABLE pay_crowds",
    );
  }
}

const READ_TABLES = ["invoices", "invoice_lines", "plan_parts", "roadmap_schedules"];
