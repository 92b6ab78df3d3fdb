import type { MigrationInterface, QueryRunner } from "typeorm";

/** Schedules of roadmaps, each with everything that it was made of. */
export class RoadmapSchedules1798500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(`
      ALTER TABLE roadmap_schedules ENABLE ROW LEVEL SECURITY;
      ALTER TABLE roadmap_schedules FORCE ROW LEVEL SECURITY;
      CREATE POLICY roadmap_schedules_of_the_viewer ON roadmap_schedules
        USING (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]))
        WITH CHECK (organization_id = ANY ((SELECT current_setting('app.organizations')::uuid[])::uuid[]));
      GRANT SELECT, INSERT, UPDATE, DELETE ON roadmap_schedules TO fairlead_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE roadmap_schedules");
  }
}

const TABLE = `
  CREATE TABLE roadmap_schedules (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    status text NOT NULL,
    note text,
    roadmap_version integer NOT NULL,
    engine_version text NOT NULL,
    terms jsonb NOT NULL,
    found jsonb NOT NULL,
    published_at timestamptz,
    published_by uuid,
    superseded_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    CONSTRAINT roadmap_schedules_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT roadmap_schedules_roadmap_fkey FOREIGN KEY (organization_id)
      REFERENCES roadmaps (organization_id) ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX roadmap_schedules_published_key ON roadmap_schedules (organization_id)
    WHERE status = 'PUBLISHED';
`;
