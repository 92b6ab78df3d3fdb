import { Field, ID, ObjectType } from "type-graphql";
import type { CostPool } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { globalId } from "../relay/globalId";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { type Allocation, AllocationEnum } from "./enums";

/** A line of an invoice as it is stored; ids are uuids. */
export interface InvoiceLineRow {
  readonly id: string;
  readonly description: string;
  readonly month: Month;
  /** Whole cents that it adds to spending: negative on a credit note. */
  readonly cents: number;
  readonly planned: boolean;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool | null;
  readonly purpose: Purpose | null;
  readonly budgetLineId: string | null;
  readonly contractId: string | null;
  readonly projectId: string | null;
  readonly engagementId: string | null;
  readonly positionId: string | null;
  readonly quantity: Decimal | null;
  readonly unitPrice: Decimal | null;
}

/** Whether it is known what a line belongs to. */
export const allocationOf = (
  line: Pick<InvoiceLineRow, "budgetLineId" | "contractId" | "projectId" | "engagementId" | "positionId">,
): Allocation =>
  [line.budgetLineId, line.contractId, line.projectId, line.engagementId, line.positionId].every(
    (link) => link == null,
  )
    ? "UNALLOCATED"
    : "ALLOCATED";

@ObjectType({ description: "A part of an invoice: what for, for which month, and what it belongs to." })
export class InvoiceLine {
  constructor(private readonly row: InvoiceLineRow) {}

  @Field(() => ID, {
    description: "Its id within the organization; send it back with saveInvoice to keep or change the line.",
  })
  get id() {
    return this.row.id;
  }

  @Field(() => String, { description: "What it is for." })
  get description() {
    return this.row.description;
  }

  @Field(() => MonthScalar, { description: "Month of the service, which decides the fiscal year." })
  get month() {
    return this.row.month;
  }

  @Field(() => DecimalScalar, { description: "As it stands on the paper, never negative." })
  get amount() {
    return printCents(Math.abs(this.row.cents));
  }

  @Field(() => DecimalScalar, {
    description: "What it adds to spending: its amount, negative on a credit note.",
  })
  get spend() {
    return printCents(this.row.cents);
  }

  @Field(() => Boolean, { description: "Whether the spending was planned." })
  get planned() {
    return this.row.planned;
  }

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  get expenditure() {
    return this.row.expenditure;
  }

  @Field(() => String, { nullable: true, description: "Account in the books; absent when not said." })
  get account() {
    return this.row.account;
  }

  @Field(() => String, { nullable: true, description: "Cost centre; absent when not said." })
  get costCentre() {
    return this.row.costCentre;
  }

  @Field(() => CostPoolEnum, { nullable: true, description: "Its cost pool; absent when not said." })
  get pool() {
    return this.row.pool;
  }

  @Field(() => PurposeEnum, {
    nullable: true,
    description: "What the money is spent for; absent when not said.",
  })
  get purpose() {
    return this.row.purpose;
  }

  @Field(() => AllocationEnum, { description: "Whether it is matched to anything." })
  get allocation() {
    return allocationOf(this.row);
  }

  @Field(() => ID, { nullable: true, description: "Id of the line of a budget that it draws on." })
  get budgetLineId() {
    return this.row.budgetLineId;
  }

  @Field(() => ID, { nullable: true, description: "Id of the contract under which it falls due." })
  get contractId() {
    return this.row.contractId === null ? null : globalId("Contract", this.row.contractId);
  }

  @Field(() => ID, { nullable: true, description: "Id of the project of the roadmap that it is part of." })
  get projectId() {
    return this.row.projectId === null ? null : globalId("Project", this.row.projectId);
  }

  @Field(() => ID, { nullable: true, description: "Id of the engagement of a stored plan that it pays for." })
  get engagementId() {
    return this.row.engagementId;
  }

  @Field(() => ID, { nullable: true, description: "Id of the position of a stored plan that it pays for." })
  get positionId() {
    return this.row.positionId;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "How many units; absent when not said." })
  get quantity() {
    return this.row.quantity;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "Price of a unit; absent when not said." })
  get unitPrice() {
    return this.row.unitPrice;
  }
}
