import { Field, ObjectType } from "type-graphql";
import type { ContractEnd } from "../../costing/budget/contractEnd";
import type { ScheduleEntry, ScheduleStatus } from "../../costing/budget/contractSchedule";
import type { OpenCommitment } from "../../costing/budget/openCommitment";
import { printCents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import { addMonths, type Month } from "../../kernel/Month";
import { MonthAmount } from "../costs/amounts";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { ScheduleStatusEnum } from "./enums";

@ObjectType({ description: "What falls due under a contract in a month." })
export class ContractScheduleEntry {
  constructor({ month, cents, status }: ScheduleEntry) {
    this.month = month;
    this.amount = printCents(cents);
    this.status = status;
  }

  @Field(() => MonthScalar, { description: "The month, the first of a billing period." })
  readonly month: Month;

  @Field(() => DecimalScalar, { description: "Amount, in the organization's currency." })
  readonly amount: string;

  @Field(() => ScheduleStatusEnum, { description: "Whether it can still be avoided." })
  readonly status: ScheduleStatus;
}

@ObjectType({ description: "What a contract commits to, as it looks from a month." })
export class ContractCommitment {
  constructor(asOf: Month, { committedEnd, noticeBy }: ContractEnd, open: OpenCommitment) {
    this.asOf = asOf;
    this.committedUntil = addMonths(committedEnd, -1);
    this.noticeBy = noticeBy;
    this.contracted = printCents(open.committed);
    this.invoiced = printCents(open.invoiced);
    this.open = printCents(open.open);
    this.invoicedBeyond = printCents(open.beyond);
    this.openMonths = open.months.map(({ month, cents }) => ({ month, amount: printCents(cents) }));
  }

  @Field(() => MonthScalar, {
    description:
      "The month from which it is looked at. Notice can be given from its first day on; invoices count when issued in it or before.",
  })
  readonly asOf: Month;

  @Field(() => MonthScalar, {
    description:
      "The last month that is committed: the end of the term that notice given on the first day of asOf would end, or of the term that ends anyway.",
  })
  readonly committedUntil: Month;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which notice ends the contract with committedUntil: the last day of that month less noticeDays. Absent when it ends there anyway.",
  })
  readonly noticeBy: Day | undefined;

  @Field(() => DecimalScalar, {
    description:
      "Everything committed, from the start through committedUntil, in the organization's currency.",
  })
  readonly contracted: string;

  @Field(() => DecimalScalar, {
    description: "What lines of invoices matched to it come to, credit notes taken off.",
  })
  readonly invoiced: string;

  @Field(() => DecimalScalar, { description: "Contracted less invoiced, never below zero." })
  readonly open: string;

  @Field(() => DecimalScalar, { description: "What was invoiced beyond everything contracted." })
  readonly invoicedBeyond: string;

  @Field(() => [MonthAmount], {
    description:
      "The months in which the open money falls due: what was invoiced is taken off the earliest first.",
  })
  readonly openMonths: readonly { readonly month: Month; readonly amount: string }[];
}
