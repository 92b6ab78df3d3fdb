import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What it takes to move an organization in and out as a whole. References that no order of the tables can satisfy may be
 * checked at the end of a transaction. And whoever is signed in as the owner of the tables may keep the trail out of it:
 * rows that come with their own trail are not made anew, and those that are erased must not be written down once more.
 */
export class Portability1799500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations ALTER CONSTRAINT organizations_adopted_plan_fkey DEFERRABLE INITIALLY IMMEDIATE;
      ALTER TABLE invoices ALTER CONSTRAINT invoices_credit_of_fkey DEFERRABLE INITIALLY IMMEDIATE;
    `);
    await queryRunner.query(auditRows(UNLESS_MOVED_AS_A_WHOLE));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(auditRows(""));
    await queryRunner.query(`
      ALTER TABLE invoices ALTER CONSTRAINT invoices_credit_of_fkey NOT DEFERRABLE;
      ALTER TABLE organizations ALTER CONSTRAINT organizations_adopted_plan_fkey NOT DEFERRABLE;
    `);
  }
}

/** Inside the function current_user is its owner; session_user is who signed in, which the application cannot change. */
const UNLESS_MOVED_AS_A_WHOLE = `
    IF session_user = current_user AND current_setting('app.moved_as_a_whole', true) = 'yes' THEN RETURN NULL; END IF;`;

const auditRows = (first: string): string => `
  CREATE OR REPLACE FUNCTION audit_rows() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    organizations uuid[];
    entries jsonb;
  BEGIN${first}
    SELECT array_agg(DISTINCT (written ->> TG_ARGV[0])::uuid),
           jsonb_agg(jsonb_build_object(
             'owner', written -> TG_ARGV[0], 'thing', TG_TABLE_NAME, 'thing_id', written -> 'id', 'action', TG_ARGV[1],
             CASE TG_OP WHEN 'INSERT' THEN 'after' ELSE 'before' END, written))
      INTO organizations, entries
      FROM (SELECT to_jsonb(changed) AS written FROM changed) AS row;
    IF organizations IS NOT NULL THEN PERFORM audit_write(organizations, entries); END IF;
    RETURN NULL;
  END $$;
`;
