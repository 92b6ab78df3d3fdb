import { Field, ObjectType } from "type-graphql";
import type { LineStatus } from "../../costing/budget/LineStatus";
import type { Month } from "../../kernel/Month";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { LineStatusEnum } from "./enums";

/** A transfer as it is stored, with the names of its lines; amounts as they are written. */
export interface BudgetTransferRow {
  readonly id: string;
  readonly fromId: string | null;
  readonly toId: string;
  readonly from: string | null;
  readonly to: string;
  readonly month: Month;
  readonly amount: string;
  readonly reason: string;
  readonly status: LineStatus;
  readonly decidedAt: Date;
  readonly decidedBy: string | null;
}

@ObjectType({ description: "Money moved within a fiscal year, without a change of what was budgeted." })
export class BudgetTransfer {
  constructor(row: BudgetTransferRow) {
    this.from = row.from;
    this.to = row.to;
    this.month = row.month;
    this.amount = row.amount;
    this.reason = row.reason;
    this.status = row.status;
    this.decidedAt = row.decidedAt;
    this.decidedBy = row.decidedBy;
  }

  @Field(() => String, {
    nullable: true,
    description: "Name of the line that it comes from; absent when it comes out of the contingency.",
  })
  readonly from: string | null;

  @Field(() => String, { description: "Name of the line that gets it." })
  readonly to: string;

  @Field(() => MonthScalar, { description: "The month in which it is moved." })
  readonly month: Month;

  @Field(() => DecimalScalar, { description: "The money, in the organization's currency." })
  readonly amount: string;

  @Field(() => String, { description: "Why." })
  readonly reason: string;

  @Field(() => LineStatusEnum, { description: "How far it has come." })
  readonly status: LineStatus;

  @Field(() => DateTimeScalar, { description: "When it got its status." })
  readonly decidedAt: Date;

  @Field(() => String, { nullable: true, description: "Name of who gave it its status." })
  readonly decidedBy: string | null;
}
