import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Roadmap } from "./Roadmap";

/** How many projects may disrupt a department at the same time. */
@Entity({ name: "roadmap_departments" })
export class RoadmapDepartment {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "roadmap_departments_pkey",
  })
  @ForeignKey(() => Roadmap, { name: "roadmap_departments_roadmap_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "roadmap_departments_pkey" })
  name!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "integer", name: "at_most" })
  atMost!: number;
}
