import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Plan } from "./Plan";

/** A position or an engagement of a plan, in its own words: the input that the costing engine reads, decimals as text. */
@Entity({ name: "plan_parts" })
@ForeignKey(() => Plan, ["organizationId", "planId"], ["organizationId", "id"], {
  name: "plan_parts_plan_fkey",
  onDelete: "CASCADE",
})
@Index("plan_parts_plan_idx", ["organizationId", "planId"])
export class PlanPart {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "plan_parts_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "plan_parts_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  kind!: "POSITION" | "ENGAGEMENT";

  @Column({ type: "jsonb" })
  terms!: unknown;
}
