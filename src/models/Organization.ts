import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Firm } from "./Firm";
import { Stamped } from "./Stamped";

/**
 * A client business of the firm. Its rows are guarded by row-level security: a transaction sees only the
 * organizations listed in `app.organizations`. That is why the id has no default: whoever adds an
 * organization chooses the id first and lists it, or the policy refuses the row.
 */
@Entity({ name: "organizations" })
// By its name, because a plan names its organization by its class.
@ForeignKey("Plan", ["id", "adoptedPlanId"], ["organizationId", "id"], {
  name: "organizations_adopted_plan_fkey",
  onDelete: "SET NULL",
  // Plans refer to the organization too, so that whichever is imported first has to wait for the other.
  deferrable: "INITIALLY IMMEDIATE",
})
export class Organization extends Stamped {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "organizations_pkey" })
  id!: string;

  @Index("organizations_firm_id_idx")
  @Column({ type: "uuid", name: "firm_id" })
  @ForeignKey(() => Firm, { name: "organizations_firm_id_fkey" })
  firmId!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text", default: "USD" })
  currency!: string;

  /** 1 for January to 12. */
  @Column({ type: "smallint", name: "fiscal_year_start_month", default: 1 })
  fiscalYearStartMonth!: number;

  @Column({ type: "text", name: "fiscal_year_label", default: "ENDING" })
  fiscalYearLabel!: "ENDING" | "STARTING";

  /** What it must comply with, for example "PCI DSS". */
  @Column({ type: "text", array: true, default: "{}" })
  frameworks!: string[];

  /** The plan of record. */
  @Column({ type: "uuid", name: "adopted_plan_id", nullable: true })
  adoptedPlanId!: string | null;
}
