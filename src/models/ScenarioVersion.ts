import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Scenario } from "./Scenario";

/** A scenario as one of its versions had it: written with each change, and never changed. */
@Entity({ name: "scenario_versions" })
@ForeignKey(() => Scenario, ["organizationId", "scenarioId"], ["organizationId", "id"], {
  name: "scenario_versions_scenario_fkey",
  onDelete: "CASCADE",
})
export class ScenarioVersion {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "scenario_versions_pkey",
  })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "scenario_id", primaryKeyConstraintName: "scenario_versions_pkey" })
  scenarioId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "scenario_versions_pkey" })
  version!: number;

  @Column({ type: "timestamptz", name: "made_at" })
  madeAt!: Date;

  @Column({ type: "uuid", name: "made_by", nullable: true })
  madeBy!: string | null;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text", nullable: true })
  notes!: string | null;

  /** The name that the scenario it stood on had then. */
  @Column({ type: "text", name: "stood_on", nullable: true })
  stoodOn!: string | null;

  @Column({ type: "jsonb", nullable: true })
  baseline!: object | null;

  @Column({ type: "jsonb" })
  patches!: object[];
}
