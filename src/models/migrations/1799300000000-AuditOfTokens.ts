import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Tokens are a person's and of no organization: that one was made, changed, revoked or removed stands in the audit of
 * every organization that it lets its person into. Never its hash, and not that it was used.
 */
export class AuditOfTokens1799300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION audit_facts(token tokens) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
        SELECT jsonb_build_object('person_id', token.person_id, 'name', token.name, 'role', token.role,
          'read_only', token.read_only, 'expires_at', token.expires_at, 'revoked_at', token.revoked_at)
      $$;
      CREATE FUNCTION audit_token() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        facts_before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN audit_facts(OLD) END;
        facts_after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN audit_facts(NEW) END;
        organizations uuid[];
        entries jsonb;
      BEGIN
        IF facts_before = facts_after THEN RETURN NULL; END IF;
        SELECT array_agg(organization_id), jsonb_agg(jsonb_build_object(
                 'owner', organization_id, 'thing', TG_TABLE_NAME, 'thing_id', coalesce(NEW.id, OLD.id), 'action', TG_ARGV[0],
                 'before', CASE TG_OP WHEN 'UPDATE' THEN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(facts_before)
                                                           WHERE value IS DISTINCT FROM facts_after -> key)
                                      ELSE facts_before END,
                 'after', CASE TG_OP WHEN 'UPDATE' THEN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(facts_after)
                                                          WHERE value IS DISTINCT FROM facts_before -> key)
                                     ELSE facts_after END))
          INTO organizations, entries
          FROM memberships WHERE person_id = coalesce(NEW.person_id, OLD.person_id);
        IF organizations IS NOT NULL THEN PERFORM audit_write(organizations, entries); END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_made AFTER INSERT ON tokens FOR EACH ROW EXECUTE FUNCTION audit_token('MADE');
      CREATE TRIGGER audit_changed AFTER UPDATE ON tokens FOR EACH ROW EXECUTE FUNCTION audit_token('CHANGED');
      CREATE TRIGGER audit_removed AFTER DELETE ON tokens FOR EACH ROW EXECUTE FUNCTION audit_token('REMOVED');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER audit_made ON tokens;
      DROP TRIGGER audit_removed ON tokens;
      DROP TRIGGER audit_changed ON tokens;
      DROP FUNCTION audit_token(), audit_facts(tokens)`);
  }
}
