import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { DecimalColumn, MoneyColumn } from "./moneyColumn";
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

  /** In the unit beside it; 0 for a milestone. */
  @Column({ type: "integer" })
  duration!: number;

  @Column({ type: "text", name: "duration_unit" })
  durationUnit!: string;

  /** Both or neither, in the same unit. */
  @Column({ type: "integer", name: "optimistic_duration", nullable: true })
  optimisticDuration!: number | null;

  @Column({ type: "integer", name: "pessimistic_duration", nullable: true })
  pessimisticDuration!: number | null;

  @Column({ type: "date", name: "earliest_start", nullable: true })
  earliestStart!: string | null;

  @Column({ type: "date", name: "fixed_start", nullable: true })
  fixedStart!: string | null;

  /** The last day of work; kind and reason are there with it. */
  @Column({ type: "date", name: "finish_by", nullable: true })
  finishBy!: string | null;

  @Column({ type: "text", name: "deadline_kind", nullable: true })
  deadlineKind!: string | null;

  @Column({ type: "text", name: "deadline_reason", nullable: true })
  deadlineReason!: string | null;

  /** Of a soft deadline. */
  @DecimalColumn({ name: "monthly_penalty", precision: 14, scale: 2, nullable: true })
  monthlyPenalty!: Decimal | null;

  @Column({ type: "boolean" })
  optional!: boolean;

  /** What a month is worth, and costs, once it is finished. */
  @MoneyColumn({ name: "monthly_benefit" })
  monthlyBenefit!: Decimal;

  @MoneyColumn({ name: "monthly_time_saved" })
  monthlyTimeSaved!: Decimal;

  @MoneyColumn({ name: "monthly_risk_reduction" })
  monthlyRiskReduction!: Decimal;

  @MoneyColumn({ name: "monthly_running_cost" })
  monthlyRunningCost!: Decimal;

  @Column({ type: "date", name: "actual_start", nullable: true })
  actualStart!: string | null;

  @Column({ type: "date", name: "actual_finish", nullable: true })
  actualFinish!: string | null;

  /** Percent. */
  @Column({ type: "integer", nullable: true })
  progress!: number | null;
}
