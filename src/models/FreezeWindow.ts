import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Roadmap } from "./Roadmap";

/** Days on which departments must not be disrupted. */
@Entity({ name: "freeze_windows" })
export class FreezeWindow {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "freeze_windows_pkey" })
  @ForeignKey(() => Roadmap, { name: "freeze_windows_roadmap_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "freeze_windows_pkey" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "date", name: "first_day" })
  firstDay!: string;

  @Column({ type: "date", name: "last_day" })
  lastDay!: string;

  /** Empty for everyone. */
  @Column({ type: "text", array: true })
  departments!: string[];

  /** What a disrupted day costs; null where nothing may break it. */
  @Column({ type: "numeric", precision: 14, scale: 2, name: "disruption_price", nullable: true })
  disruptionPrice!: string | null;
}
