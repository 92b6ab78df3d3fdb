import { Field, Int, ObjectType } from "type-graphql";
import { changesBetween, sumOf, type ComparedMoney } from "../../costing/budget/changesBetween";
import { linePrice } from "../../costing/budget/linePrice";
import type { LineStatus } from "../../costing/budget/LineStatus";
import { centsOf, printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BudgetChange } from "./BudgetChange";
import { LineStatusEnum } from "./enums";

/** A revision as it is stored; amounts as they are written. */
export interface BudgetRevisionRow {
  readonly version: number;
  readonly madeAt: Date;
  readonly madeBy: string | null;
  readonly reason: string | null;
  readonly contingency: string;
  readonly carriedForward: string;
  readonly lines: readonly RevisedLine[];
}

interface RevisedLine {
  readonly id: string;
  readonly name: string;
  readonly status: LineStatus;
  readonly amount: string;
  /** What approved transfers moved to it, less what they took. */
  readonly transferred: string;
  readonly quantity?: string | null;
  readonly unitPrice?: string | null;
}

@ObjectType({ description: "A line of a budget as a revision had it." })
class BudgetRevisionLine {
  constructor(line: RevisedLine) {
    this.name = line.name;
    this.status = line.status;
    this.amount = line.amount;
    this.transferred = line.transferred;
  }

  @Field(() => String, { description: "What it was for." })
  readonly name: string;

  @Field(() => LineStatusEnum, { description: "How far its money had come." })
  readonly status: LineStatus;

  @Field(() => DecimalScalar, { description: "The money of the year, in the organization's currency." })
  readonly amount: string;

  @Field(() => DecimalScalar, { description: "What approved transfers moved to it, less what they took." })
  readonly transferred: string;
}

@ObjectType({
  description: "A budget as one of its versions had it. Every change of a budget makes one; none is changed.",
})
export class BudgetRevision {
  constructor(
    private readonly row: BudgetRevisionRow,
    private readonly before: BudgetRevisionRow | undefined,
  ) {}

  @Field(() => Int, { description: "The version of the budget." })
  get version() {
    return this.row.version;
  }

  @Field(() => DateTimeScalar, { description: "When it was made." })
  get madeAt() {
    return this.row.madeAt;
  }

  @Field(() => String, { nullable: true, description: "Name of who made it; absent when Fairlead did." })
  get madeBy() {
    return this.row.madeBy;
  }

  @Field(() => String, { nullable: true, description: "Why; absent when not said." })
  get reason() {
    return this.row.reason;
  }

  @Field(() => DecimalScalar, { description: "Money held apart from the lines." })
  get contingency() {
    return this.row.contingency;
  }

  @Field(() => DecimalScalar, { description: "Money brought over from the year before." })
  get carriedForward() {
    return this.row.carriedForward;
  }

  @Field(() => DecimalScalar, {
    description: "Money of approved lines, with what was moved to and from them.",
  })
  get approved() {
    const approved = this.row.lines.filter(({ status }) => status === "APPROVED");
    return printCents(approved.reduce((sum, line) => sum + cents(line.amount) + cents(line.transferred), 0));
  }

  @Field(() => DecimalScalar, {
    description:
      "All money of the year: approved lines with what was moved, what was carried forward, and what is left of the contingency. The changes say why it is not that of the revision before.",
  })
  get money() {
    return printCents(sumOf(moneyIn(this.row)));
  }

  @Field(() => [BudgetRevisionLine], { description: "Its lines, in order." })
  get lines() {
    return this.row.lines.map((line) => new BudgetRevisionLine(line));
  }

  @Field(() => [BudgetChange], {
    description:
      "Why the money is not that of the revision before, to the cent: lines are the same where their ids are; what is carried forward and what is left of the contingency belong to none. A line that is approved now and was not is new. None for the first.",
  })
  get changes() {
    return this.before === undefined ? [] : changesOfRevisions(this.before, this.row);
  }
}

/** Why the money of one revision is not that of another. */
export const changesOfRevisions = (then: BudgetRevisionRow, now: BudgetRevisionRow): BudgetChange[] =>
  changesBetween(moneyIn(then), moneyIn(now)).changes.map((change) => new BudgetChange(change));

/** Approved lines with what was moved, the carry-forward, and what transfers left of the contingency. */
function moneyIn({ lines, contingency, carriedForward }: BudgetRevisionRow): ComparedMoney {
  const moved = lines.reduce((sum, { transferred }) => sum + cents(transferred), 0);
  return {
    lines: lines
      // What was moved to a line that is not approved may be spent all the same.
      .filter(({ status, transferred }) => status === "APPROVED" || cents(transferred) !== 0)
      .map((line) => ({
        key: line.id,
        name: line.name,
        cents: line.status === "APPROVED" ? cents(line.amount) : 0,
        moved: cents(line.transferred),
        ...(line.status === "APPROVED" ? linePrice(line.quantity, line.unitPrice) : {}),
      })),
    carriedForward: cents(carriedForward),
    // Between two lines a transfer takes what it gives, so that what is left came out of the contingency.
    contingency: cents(contingency) - moved,
  };
}

const cents = (amount: string): number => centsOf(new Decimal(amount));
