import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The plan of record of a client, whose cost counts as planned in its budgets. The policy of organizations guards the
 * new column with the rest of the row.
 */
export class AdoptedPlan1796500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // The owner is under the policies too, and PostgreSQL reads the table to check the key: every row is still empty.
    await queryRunner.query("SELECT set_config('app.organizations', '{}', true)");
    await queryRunner.query(`
      ALTER TABLE organizations
        ADD COLUMN adopted_plan_id uuid,
        ADD CONSTRAINT organizations_adopted_plan_fkey FOREIGN KEY (id, adopted_plan_id)
          REFERENCES plans (organization_id, id) ON DELETE SET NULL (adopted_plan_id)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE organizations DROP COLUMN adopted_plan_id");
  }
}
