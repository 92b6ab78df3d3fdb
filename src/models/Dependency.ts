import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Project } from "./Project";

/** One project depends on another. */
@Entity({ name: "dependencies" })
@ForeignKey(() => Project, ["organizationId", "fromId"], ["organizationId", "id"], {
  name: "dependencies_from_fkey",
  onDelete: "CASCADE",
})
@ForeignKey(() => Project, ["organizationId", "toId"], ["organizationId", "id"], {
  name: "dependencies_to_fkey",
  onDelete: "CASCADE",
})
@Index("dependencies_from_idx", ["organizationId", "fromId"])
@Index("dependencies_to_idx", ["organizationId", "toId"])
export class Dependency {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "dependencies_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "dependencies_pkey" })
  id!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "uuid", name: "from_id" })
  fromId!: string;

  @Column({ type: "uuid", name: "to_id" })
  toId!: string;

  @Column({ type: "text" })
  relation!: string;

  /** Working days to wait; negative for a lead. */
  @Column({ type: "integer" })
  lag!: number;
}
