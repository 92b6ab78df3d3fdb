import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "./Organization";
import { Stamped } from "./Stamped";

/** The roadmap of an organization: when work can start, and which days are worked. */
@Entity({ name: "roadmaps" })
export class Roadmap extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "roadmaps_pkey" })
  @ForeignKey(() => Organization, { name: "roadmaps_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @Column({ type: "date", name: "start_day" })
  startDay!: string;

  @Column({ type: "text", array: true })
  weekdays!: string[];

  @Column({ type: "date", array: true })
  holidays!: string[];
}
