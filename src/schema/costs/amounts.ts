import { Field, Int, ObjectType } from "type-graphql";
import type { Comparison } from "../../costing/comparison/Comparison";
import { fiscalYearsOf, monthsOf, totalOver } from "../../costing/comparison/cuts";
import type { CostLine } from "../../costing/CostLine";
import type { Nature } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { monthsFrom } from "../../kernel/Period";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { NatureEnum } from "./enums";

@ObjectType({ description: "The amount of one nature of cost." })
export class NatureAmount {
  @Field(() => NatureEnum, { description: "The nature." })
  nature!: Nature;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}

@ObjectType({ description: "The amount of a month." })
export class MonthAmount {
  @Field(() => MonthScalar, { description: "The month." })
  month!: Month;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}

@ObjectType({ description: "The amount of a fiscal year, over the months of it that the comparison covers." })
export class FiscalYearAmount {
  @Field(() => String, { description: "Name of the year, for example FY2027." })
  label!: string;

  @Field(() => Int, { description: "How many of the year's twelve months the comparison covers." })
  monthsCovered!: number;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}

/** What some lines come to over the comparison. */
export const totalOf = (comparison: Comparison, lines: readonly CostLine[]): string =>
  printCents(totalOver(comparison, lines, comparison.terms.horizon));

/** What some lines come to in each fiscal year. */
export const byFiscalYear = (comparison: Comparison, lines: readonly CostLine[]) =>
  fiscalYearsOf(comparison).map(({ year: { label, monthsCovered }, shown }) => ({
    label,
    monthsCovered,
    amount: printCents(totalOver(comparison, lines, shown)),
  }));

/** What some lines come to in each month. */
export const byMonth = (comparison: Comparison, lines: readonly CostLine[]) =>
  monthsOf(comparison).map((month) => ({
    month,
    amount: printCents(totalOver(comparison, lines, monthsFrom(month, 1))),
  }));

/** Prints a number that is measured or expected: hours, days, chances. */
export const printNumber = (value: number, places: number): string => new Decimal(value).toFixed(places);
