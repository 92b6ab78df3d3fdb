import { Field, ID, Int, ObjectType } from "type-graphql";
import type { BillingPeriod, CostPool } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import type { Decimal } from "../../kernel/Decimal";
import type { Day } from "../../kernel/Day";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { BillingPeriodEnum, CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

/** A contract as it is stored, without its prices; ids are uuids. */
export interface ContractRow extends Stamps {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly supplier: string;
  readonly reference: string | null;
  readonly start: Month;
  readonly termMonths: number;
  readonly billing: BillingPeriod;
  readonly uplift: Decimal;
  readonly autoRenews: boolean;
  readonly renewalMonths: number;
  readonly noticeDays: number;
  readonly noticeGivenOn: Day | undefined;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool;
  readonly purpose: Purpose;
  readonly projectId: string | null;
  readonly engagementId: string | null;
  readonly notes: string | null;
}

@ObjectType({ implements: Node, description: "A supplier's contract: what is committed, and until when." })
export class Contract extends Stamped implements Node {
  constructor(readonly row: ContractRow) {
    super(row);
    this.id = globalId("Contract", row.id);
    this.name = row.name;
    this.supplier = row.supplier;
    this.reference = row.reference;
    this.start = row.start;
    this.termMonths = row.termMonths;
    this.billing = row.billing;
    this.uplift = row.uplift;
    this.autoRenews = row.autoRenews;
    this.renewalMonths = row.renewalMonths;
    this.noticeDays = row.noticeDays;
    this.noticeGivenOn = row.noticeGivenOn;
    this.expenditure = row.expenditure;
    this.account = row.account;
    this.costCentre = row.costCentre;
    this.pool = row.pool;
    this.purpose = row.purpose;
    this.projectId = row.projectId === null ? null : globalId("Project", row.projectId);
    this.engagementId = row.engagementId;
    this.notes = row.notes;
  }

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { description: "Its name, unique among the contracts with its supplier." })
  readonly name: string;

  @Field(() => String, { description: "Who supplies." })
  readonly supplier: string;

  @Field(() => String, { nullable: true, description: "The supplier's number of it; absent when not said." })
  readonly reference: string | null;

  @Field(() => MonthScalar, { description: "Its first month." })
  readonly start: Month;

  @Field(() => Int, { description: "Length of the first term, in months." })
  readonly termMonths: number;

  @Field(() => BillingPeriodEnum, {
    description: "What a price pays for; it falls due in the first month of each period.",
  })
  readonly billing: BillingPeriod;

  @Field(() => DecimalScalar, {
    description:
      "Share of the price that each anniversary of the start adds, rounded to the cent: 0.03 is 3 %.",
  })
  readonly uplift: Decimal;

  @Field(() => Boolean, { description: "Whether it renews unless notice is given." })
  readonly autoRenews: boolean;

  @Field(() => Int, { description: "Length of each renewal, in months." })
  readonly renewalMonths: number;

  @Field(() => Int, { description: "How many days before the last day of a term notice has to be given." })
  readonly noticeDays: number;

  @Field(() => DateScalar, { nullable: true, description: "When notice was given; absent when it was not." })
  readonly noticeGivenOn: Day | undefined;

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  readonly expenditure: Expenditure;

  @Field(() => String, { nullable: true, description: "Account in the books; absent when not said." })
  readonly account: string | null;

  @Field(() => String, { nullable: true, description: "Cost centre; absent when not said." })
  readonly costCentre: string | null;

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  readonly pool: CostPool;

  @Field(() => PurposeEnum, { description: "What the money is spent for." })
  readonly purpose: Purpose;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the project of the roadmap that it belongs to; absent without one.",
  })
  readonly projectId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the engagement of a stored plan that it puts into force; absent without one.",
  })
  readonly engagementId: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly notes: string | null;
}

/** A stated price as it is stored. */
export interface ContractPriceRow {
  readonly from: Month;
  /** Whole cents, of a unit where there is a quantity. */
  readonly cents: number;
  readonly quantity: number | null;
}

@ObjectType({ description: "The price of a contract from a month on." })
export class ContractPrice {
  constructor({ from, cents, quantity }: ContractPriceRow) {
    this.from = from;
    this.amount = printCents(cents * (quantity ?? 1));
    this.quantity = quantity;
    this.unitPrice = quantity === null ? null : printCents(cents);
  }

  @Field(() => MonthScalar, { description: "The first month of the price." })
  readonly from: Month;

  @Field(() => DecimalScalar, { description: "Of a billing period, in the organization's currency." })
  readonly amount: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many units, for example seats; absent when not said.",
  })
  readonly quantity: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Of a unit in a billing period; absent without a quantity.",
  })
  readonly unitPrice: string | null;
}

export const ContractConnection = connectionOf("Contract", "contracts", () => Contract);
