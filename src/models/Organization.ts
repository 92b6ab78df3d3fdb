import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Firm } from "./Firm";

/**
 * A client business of the firm. Its rows are guarded by row-level security: a transaction sees only the
 * organizations listed in `app.organizations`. That is why the id has no default: whoever adds an
 * organization chooses the id first and lists it, or the policy refuses the row.
 */
@Entity({ name: "organizations" })
export class Organization {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "organizations_pkey" })
  id!: string;

  @Index("organizations_firm_id_idx")
  @Column({ type: "uuid", name: "firm_id" })
  @ForeignKey(() => Firm, { name: "organizations_firm_id_fkey" })
  firmId!: string;

  @Column({ type: "text" })
  name!: string;
}
