import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { Contract } from "./Contract";
import { MoneyColumn } from "./moneyColumn";

/** The price of a contract from a month on: of each billing period, or of a unit of which so many are taken. */
@Entity({ name: "contract_prices" })
@ForeignKey(() => Contract, ["organizationId", "contractId"], ["organizationId", "id"], {
  name: "contract_prices_contract_fkey",
  onDelete: "CASCADE",
})
export class ContractPrice {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "contract_prices_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "contract_id", primaryKeyConstraintName: "contract_prices_pkey" })
  contractId!: string;

  /** First day of the month. */
  @PrimaryColumn({ type: "date", name: "from_month", primaryKeyConstraintName: "contract_prices_pkey" })
  fromMonth!: string;

  /** Of the whole, or of a unit where there is a quantity. */
  @MoneyColumn()
  price!: Decimal;

  @Column({ type: "integer", nullable: true })
  quantity!: number | null;
}
