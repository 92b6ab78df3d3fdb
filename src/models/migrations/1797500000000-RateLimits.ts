import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The points that tokens have spent in their current minute, for several servers that share a database. The columns are
 * those of rate-limiter-flexible. Unlogged: after a crash everybody begins a new minute, and no write waits for the log.
 */
export class RateLimits1797500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE UNLOGGED TABLE rate_limits (
        key varchar(255) CONSTRAINT rate_limits_pkey PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO fairlead_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE rate_limits");
  }
}
