import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Project } from "./Project";

/** One project depends on another, in each way once. */
@Entity({ name: "dependencies" })
@ForeignKey(() => Project, ["organizationId", "fromId"], ["organizationId", "id"], {
  name: "dependencies_from_fkey",
  onDelete: "CASCADE",
})
@ForeignKey(() => Project, ["organizationId", "toId"], ["organizationId", "id"], {
  name: "dependencies_to_fkey",
  onDelete: "CASCADE",
})
@Index("dependencies_to_idx", ["organizationId", "toId"])
export class Dependency {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "dependencies_pkey" })
  organizationId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @PrimaryColumn({ type: "uuid", name: "from_id", primaryKeyConstraintName: "dependencies_pkey" })
  fromId!: string;

  @PrimaryColumn({ type: "uuid", name: "to_id", primaryKeyConstraintName: "dependencies_pkey" })
  toId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "dependencies_pkey" })
  relation!: string;

  /** In the unit beside it; negative for a lead. */
  @Column({ type: "integer" })
  lag!: number;

  @Column({ type: "text", name: "lag_unit" })
  lagUnit!: string;
}
