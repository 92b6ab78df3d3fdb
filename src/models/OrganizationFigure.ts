import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Organization } from "./Organization";

/** A figure of the business from a month on: headcount, users, devices, sites, or revenue of the year. */
@Entity({ name: "organization_figures" })
export class OrganizationFigure {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "organization_figures_pkey",
  })
  @ForeignKey(() => Organization, { name: "organization_figures_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "organization_figures_pkey" })
  kind!: string;

  /** First day of the month from which the value holds. */
  @PrimaryColumn({ type: "date", name: "from_month", primaryKeyConstraintName: "organization_figures_pkey" })
  fromMonth!: string;

  @MoneyColumn({ precision: 16 })
  value!: Decimal;
}
