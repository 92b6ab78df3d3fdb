import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Organization } from "./Organization";
import { Stamped } from "./Stamped";

/** A named way to staff IT. */
@Entity({ name: "plans" })
@Unique("plans_name_key", ["organizationId", "name"])
export class Plan extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "plans_pkey" })
  @ForeignKey(() => Organization, { name: "plans_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "plans_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text", nullable: true })
  notes!: string | null;
}
