import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Scenario } from "./Scenario";

/** What a scenario came to once, with everything that it was made of. It does not change. */
@Entity({ name: "scenario_results" })
@ForeignKey(() => Scenario, ["organizationId", "scenarioId"], ["organizationId", "id"], {
  name: "scenario_results_scenario_fkey",
  onDelete: "CASCADE",
})
@Index("scenario_results_scenario_idx", ["organizationId", "scenarioId"])
export class ScenarioResult {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "scenario_results_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "scenario_results_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "scenario_id" })
  scenarioId!: string;

  @Column({ type: "integer", name: "scenario_version" })
  scenarioVersion!: number;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  /** Of the costing engine. */
  @Column({ type: "text", name: "engine_version" })
  engineVersion!: string;

  /** Of the scheduling engine. */
  @Column({ type: "text", name: "sequencing_version" })
  sequencingVersion!: string;

  /** Of the statutory rule data. */
  @Column({ type: "text", name: "rule_data_version" })
  ruleDataVersion!: string;

  /** SHA-256 of the inputs. */
  @Column({ type: "text", name: "input_hash" })
  inputHash!: string;

  /** What was priced and scheduled, with every change made. */
  @Column({ type: "jsonb" })
  inputs!: object;

  /** What it came to. */
  @Column({ type: "jsonb" })
  numbers!: object;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "uuid", name: "created_by", nullable: true })
  createdBy!: string | null;
}
