import { Field, ID, Int, ObjectType } from "type-graphql";
import type { LineStatus } from "../../costing/budget/LineStatus";
import type { YearContext } from "../../costing/budget/yearContext";
import type { CostPool } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { MonthAmount } from "../costs/amounts";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import type { Purpose } from "../../kernel/Purpose";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import type { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { LineStatusEnum, PurposeEnum } from "./enums";

/** A budget as it is stored; ids are uuids. */
export interface BudgetRow extends Stamps {
  readonly id: string;
  readonly organizationId: string;
  readonly fiscalYear: number;
  readonly notes: string | null;
  /** Amounts as they are written. */
  readonly contingency: string;
  readonly carriedForward: string;
  readonly closedAt: Date | null;
}

/** A line of a budget as it is stored, with whole cents by month. */
export interface BudgetLineRow {
  readonly id: string;
  readonly name: string;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool;
  readonly purpose: Purpose;
  readonly status: LineStatus;
  readonly decidedAt: Date;
  /** The name of who decided. */
  readonly decidedBy: string | null;
  readonly quantity: string | null;
  readonly unitPrice: string | null;
  readonly months: readonly { readonly month: Month; readonly cents: number }[];
}

/** The fiscal years that a budget's lines stand in, as they look from a month (default: the present one). */
export type LedgerYears = (asOf: Month | null | undefined) => Promise<{
  readonly asOf: Month;
  readonly years: readonly YearContext[];
  /** Why pay is not in the figures; undefined where it is. */
  readonly withheld: Withheld | undefined;
}>;

/** The whole cents of lines together. */
export const centsOfLines = (lines: readonly BudgetLineRow[]): number =>
  lines.reduce((sum, line) => line.months.reduce((total, { cents }) => total + cents, sum), 0);

@ObjectType({ implements: Node, description: "Approved money of a fiscal year." })
export class Budget extends Stamped implements Node {
  constructor(row: BudgetRow) {
    super(row);
    this.uuid = row.id;
    this.organizationId = row.organizationId;
    this.id = globalId("Budget", row.id);
    this.fiscalYear = row.fiscalYear;
    this.notes = row.notes;
    this.contingency = row.contingency;
    this.carriedForward = row.carriedForward;
    this.closedAt = row.closedAt;
  }

  /** What the tables know it by. */
  readonly uuid: string;

  /** The uuid of the organization. */
  readonly organizationId: string;

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => Int, { description: "The year in the fiscal year's name: 2027 for FY2027." })
  readonly fiscalYear: number;

  @Field(() => String, { description: "Name of the fiscal year, for example FY2027." })
  get label() {
    return `FY${this.fiscalYear}`;
  }

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly notes: string | null;

  @Field(() => DecimalScalar, {
    description: "Money held apart from the lines, in the organization's currency.",
  })
  readonly contingency: string;

  @Field(() => DecimalScalar, {
    description: "Money left over from the year before that may be spent in this one.",
  })
  readonly carriedForward: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the year was closed; absent while it may change.",
  })
  readonly closedAt: Date | null;
}

@ObjectType({ description: "A line of a budget: what for, on which account, how much in which month." })
export class BudgetLine {
  constructor(
    private readonly row: BudgetLineRow,
    /** The year in its fiscal year's name. */
    readonly fiscalYear: number,
    readonly years: LedgerYears,
  ) {}

  @Field(() => ID, {
    description: "Its id within the organization; send it back with saveBudget to keep or change the line.",
  })
  get id() {
    return this.row.id;
  }

  @Field(() => String, { description: "What it is for." })
  get name() {
    return this.row.name;
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

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  get pool() {
    return this.row.pool;
  }

  @Field(() => PurposeEnum, { description: "What the money is spent for." })
  get purpose() {
    return this.row.purpose;
  }

  @Field(() => LineStatusEnum, { description: "How far its money has come." })
  get status() {
    return this.row.status;
  }

  @Field(() => DateTimeScalar, { description: "When it got its status." })
  get decidedAt() {
    return this.row.decidedAt;
  }

  @Field(() => String, {
    nullable: true,
    description: "Name of who gave it its status; absent when that was before this was kept.",
  })
  get decidedBy() {
    return this.row.decidedBy;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How many of something it is for in the year; absent when not said.",
  })
  get quantity() {
    return this.row.quantity;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "What one costs; absent when not said." })
  get unitPrice() {
    return this.row.unitPrice;
  }

  @Field(() => DecimalScalar, { description: "The money of the year, in the organization's currency." })
  get total() {
    return printCents(centsOfLines([this.row]));
  }

  @Field(() => [MonthAmount], { description: "The money of each month of the fiscal year." })
  get months() {
    return this.row.months.map(({ month, cents }) => ({ month, amount: printCents(cents) }));
  }
}

@ObjectType({ description: "The money of a budget that the books treat in one way." })
export class ExpenditureAmount {
  constructor(expenditure: Expenditure, lines: readonly BudgetLineRow[]) {
    this.expenditure = expenditure;
    this.amount = printCents(centsOfLines(lines));
  }

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  readonly expenditure: Expenditure;

  @Field(() => DecimalScalar, { description: "The money of the year, in the organization's currency." })
  readonly amount: string;
}

@ObjectType({ description: "The money of a budget that is spent for one purpose." })
export class PurposeAmount {
  constructor(purpose: Purpose, lines: readonly BudgetLineRow[]) {
    this.purpose = purpose;
    this.amount = printCents(centsOfLines(lines));
  }

  @Field(() => PurposeEnum, { description: "What it is spent for." })
  readonly purpose: Purpose;

  @Field(() => DecimalScalar, { description: "The money of the year, in the organization's currency." })
  readonly amount: string;
}

export const BudgetConnection = connectionOf("Budget", "budgets", () => Budget);
