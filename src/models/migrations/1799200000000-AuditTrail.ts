import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who changed what, from what to what, when, and through which token. PostgreSQL writes it itself, for every row of
 * every table of an organization, so that no service can forget to; the application may read it and nothing more. It
 * refers to nothing, so that it outlives whatever was changed.
 */
export class AuditTrail1799200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(FUNCTIONS);
    for (const [table, column] of Object.entries(AUDITED))
      await queryRunner.query(`SELECT audit_table('${table}', '${column}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(AUDITED))
      await queryRunner.query(`
        DROP TRIGGER audit_made ON ${table};
        DROP TRIGGER audit_removed ON ${table};
        DROP TRIGGER audit_changed ON ${table}`);
    await queryRunner.query(`
      DROP FUNCTION audit_table(text, text), audit_rows(), audit_change(), audit_write(uuid[], jsonb);
      DROP TABLE audit_entries`);
  }
}

const ID = "organization_id";

/** Every table of organizations, with the column that says whose a row is. */
const AUDITED: Readonly<Record<string, string>> = {
  organizations: "id",
  memberships: ID,
  organization_figures: ID,
  locations: ID,
  plans: ID,
  plan_parts: ID,
  budgets: ID,
  budget_lines: ID,
  budget_amounts: ID,
  budget_transfers: ID,
  budget_revisions: ID,
  roadmaps: ID,
  projects: ID,
  project_phases: ID,
  project_costs: ID,
  project_efforts: ID,
  dependencies: ID,
  freeze_windows: ID,
  roadmap_departments: ID,
  roadmap_capacities: ID,
  roadmap_schedules: ID,
  contracts: ID,
  contract_prices: ID,
  invoices: ID,
  invoice_lines: ID,
};

const TABLE = `
  CREATE TABLE audit_entries (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    transaction text NOT NULL,
    person_id uuid,
    person_name text,
    token_id uuid,
    token_name text,
    issuer text,
    operation text,
    thing text NOT NULL,
    thing_id text,
    action text NOT NULL,
    before jsonb,
    after jsonb,
    CONSTRAINT audit_entries_pkey PRIMARY KEY (organization_id, id)
  );
  CREATE INDEX audit_entries_at_idx ON audit_entries (organization_id, at, id);
  ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
  CREATE POLICY audit_entries_of_the_viewer ON audit_entries
    USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
    WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
  GRANT SELECT ON audit_entries TO fairlead_app;
`;

/**
 * They run as the owner, whom the policy binds too: it is told the organizations of the rows for as long as they write.
 * Lists that are written as a whole are deleted and inserted again in one transaction; a row that comes back as it was
 * is no change, so its removal is taken out again. They are hashed and joined, because PostgreSQL knows nothing yet of rows
 * that one transaction wrote, and would compare each of ten thousand with each.
 */
const FUNCTIONS = `
  CREATE FUNCTION audit_write(organizations uuid[], entries jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_nestloop = off AS $$
  DECLARE
    known text := current_setting('app.organizations', true);
    actor jsonb := coalesce(nullif(current_setting('app.actor', true), ''), '{}')::jsonb;
  BEGIN
    PERFORM set_config('app.organizations', organizations::text, true);
    WITH entry AS (
      SELECT * FROM jsonb_to_recordset(entries)
        AS entry (owner uuid, thing text, thing_id text, action text, before jsonb, after jsonb)
    ), returned AS (
      DELETE FROM audit_entries removed USING entry
       WHERE removed.organization_id = entry.owner AND removed.at = now() AND removed.transaction = pg_current_xact_id()::text
         AND removed.thing = entry.thing AND md5(removed.before::text) = md5(entry.after::text)
         AND removed.action = 'REMOVED' AND entry.action = 'MADE'
      RETURNING md5(removed.before::text) AS hash
    )
    INSERT INTO audit_entries (organization_id, id, transaction, person_id, person_name, token_id, token_name, issuer,
                               operation, thing, thing_id, action, before, after)
    SELECT owner, gen_random_uuid(), pg_current_xact_id()::text, (actor ->> 'personId')::uuid, actor ->> 'personName', (actor ->> 'tokenId')::uuid,
           actor ->> 'tokenName', actor ->> 'issuer', nullif(current_setting('app.operation', true), ''),
           thing, thing_id, action, before, after
      FROM entry
     WHERE action <> 'MADE' OR md5(after::text) NOT IN (SELECT hash FROM returned);
    PERFORM set_config('app.organizations', coalesce(known, ''), true);
  END $$;
  REVOKE ALL ON FUNCTION audit_write(uuid[], jsonb) FROM PUBLIC;

  CREATE FUNCTION audit_rows() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    organizations uuid[];
    entries jsonb;
  BEGIN
    SELECT array_agg(DISTINCT (written ->> TG_ARGV[0])::uuid),
           jsonb_agg(jsonb_build_object(
             'owner', written -> TG_ARGV[0], 'thing', TG_TABLE_NAME, 'thing_id', written -> 'id', 'action', TG_ARGV[1],
             CASE TG_OP WHEN 'INSERT' THEN 'after' ELSE 'before' END, written))
      INTO organizations, entries
      FROM (SELECT to_jsonb(changed) AS written FROM changed) AS row;
    IF organizations IS NOT NULL THEN PERFORM audit_write(organizations, entries); END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION audit_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    old_row jsonb := to_jsonb(OLD);
    new_row jsonb := to_jsonb(NEW);
    organization uuid := (new_row ->> TG_ARGV[0])::uuid;
  BEGIN
    PERFORM audit_write(ARRAY[organization], jsonb_build_array(jsonb_build_object(
      'owner', organization, 'thing', TG_TABLE_NAME, 'thing_id', new_row -> 'id', 'action', 'CHANGED',
      'before', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(old_row) WHERE value IS DISTINCT FROM new_row -> key),
      'after', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(new_row) WHERE value IS DISTINCT FROM old_row -> key))));
    RETURN NULL;
  END $$;

  CREATE FUNCTION audit_table(name text, owner_column text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('CREATE TRIGGER audit_made AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
                    FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(%L, %L)', name, owner_column, 'MADE');
    EXECUTE format('CREATE TRIGGER audit_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
                    FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(%L, %L)', name, owner_column, 'REMOVED');
    EXECUTE format('CREATE TRIGGER audit_changed AFTER UPDATE ON %I FOR EACH ROW
                    WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION audit_change(%L)', name, owner_column);
  END $$;
`;
