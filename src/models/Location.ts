import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "./Organization";

/** A place of the business. */
@Entity({ name: "locations" })
export class Location {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "locations_pkey" })
  @ForeignKey(() => Organization, { name: "locations_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "locations_pkey" })
  id!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  /** Code of the place in the statutory rule data, for example US-CA. */
  @Column({ type: "text", nullable: true })
  jurisdiction!: string | null;
}
