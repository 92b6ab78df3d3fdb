import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { DecimalColumn } from "./moneyColumn";
import { Roadmap } from "./Roadmap";

/** How many full-time people of a role are there for projects, from a month on. */
@Entity({ name: "roadmap_capacities" })
export class RoadmapCapacity {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "roadmap_capacities_pkey",
  })
  @ForeignKey(() => Roadmap, { name: "roadmap_capacities_roadmap_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "roadmap_capacities_pkey" })
  role!: string;

  /** First day of the month. */
  @PrimaryColumn({
    type: "date",
    name: "from_month",
    primaryKeyConstraintName: "roadmap_capacities_pkey",
  })
  fromMonth!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @DecimalColumn({ precision: 9, scale: 4 })
  fte!: Decimal;
}
