import type { MigrationInterface, QueryRunner } from "typeorm";

/** Freezes that may be broken at a price. */
export class QuietTimes1798700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE freeze_windows ADD COLUMN disruption_price numeric(14, 2)");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE freeze_windows DROP COLUMN disruption_price");
  }
}
