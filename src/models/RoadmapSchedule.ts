import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Roadmap } from "./Roadmap";
import { Stamped } from "./Stamped";

/** A schedule of a roadmap, with everything that it was made of: at most one of a roadmap is published. */
@Entity({ name: "roadmap_schedules" })
@Index("roadmap_schedules_published_key", ["organizationId"], {
  unique: true,
  where: "status = 'PUBLISHED'",
})
export class RoadmapSchedule extends Stamped {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "roadmap_schedules_pkey",
  })
  @ForeignKey(() => Roadmap, { name: "roadmap_schedules_roadmap_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "roadmap_schedules_pkey" })
  id!: string;

  @Column({ type: "text" })
  status!: string;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  /** The version of the roadmap that was scheduled. */
  @Column({ type: "integer", name: "roadmap_version" })
  roadmapVersion!: number;

  /** Of the scheduling engine. */
  @Column({ type: "text", name: "engine_version" })
  engineVersion!: string;

  /** What was scheduled: roadmap, people, money, settings. */
  @Column({ type: "jsonb" })
  terms!: object;

  /** What was found: starts, price, bound. */
  @Column({ type: "jsonb" })
  found!: object;

  /** Whether its money is what the budgets leave beside pay, so that pay could be worked out from it. */
  @Column({ type: "boolean", name: "shows_pay", default: false })
  showsPay!: boolean;

  @Column({ type: "timestamptz", name: "published_at", nullable: true })
  publishedAt!: Date | null;

  @Column({ type: "uuid", name: "published_by", nullable: true })
  publishedBy!: string | null;

  @Column({ type: "timestamptz", name: "superseded_at", nullable: true })
  supersededAt!: Date | null;
}
