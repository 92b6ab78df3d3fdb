import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Organization } from "./Organization";
import { Stamped } from "./Stamped";

/** Named changes over a baseline or over another scenario; never a copy of it. */
@Entity({ name: "scenarios" })
@Unique("scenarios_name_key", ["organizationId", "name"])
@Index("scenarios_stands_on_idx", ["organizationId", "standsOn"])
@ForeignKey(() => Scenario, ["organizationId", "standsOn"], ["organizationId", "id"], {
  name: "scenarios_stands_on_fkey",
  // A scenario that is imported may come before the one that it stands on.
  deferrable: "INITIALLY IMMEDIATE",
})
export class Scenario extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "scenarios_pkey" })
  @ForeignKey(() => Organization, { name: "scenarios_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "scenarios_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text", nullable: true })
  notes!: string | null;

  /** The scenario that it changes; null where it has a baseline of its own. */
  @Column({ type: "uuid", name: "stands_on", nullable: true })
  standsOn!: string | null;

  /** What is compared, in the words of the API; null where it stands on another scenario. */
  @Column({ type: "jsonb", nullable: true })
  baseline!: object | null;

  /** The levers that it moves, each with the value in force when it was saved. */
  @Column({ type: "jsonb" })
  patches!: object[];

  @Column({ type: "timestamptz", name: "promoted_at", nullable: true })
  promotedAt!: Date | null;

  @Column({ type: "uuid", name: "promoted_by", nullable: true })
  promotedBy!: string | null;
}
