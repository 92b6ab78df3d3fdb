import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Roadmap } from "./Roadmap";

/** A project of the roadmap. */
@Entity({ name: "projects" })
export class Project {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "projects_pkey" })
  @ForeignKey(() => Roadmap, { name: "projects_roadmap_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "projects_pkey" })
  id!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  status!: string;

  @Column({ type: "text", nullable: true })
  goal!: string | null;

  /** Working days; 0 for a milestone. */
  @Column({ type: "integer" })
  duration!: number;

  @Column({ type: "date", name: "earliest_start", nullable: true })
  earliestStart!: string | null;

  /** Worth a month once finished. */
  @MoneyColumn({ name: "monthly_benefit" })
  monthlyBenefit!: Decimal;
}
