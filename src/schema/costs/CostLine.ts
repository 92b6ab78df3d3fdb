import { Field, ObjectType } from "type-graphql";
import type { Comparison } from "../../costing/comparison/Comparison";
import { fiscalYearsOf, monthsOf, totalOver } from "../../costing/comparison/cuts";
import { confidenceOf, type CostLine as PricedLine } from "../../costing/CostLine";
import { monthsFrom } from "../../kernel/Period";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { FiscalYearAmount, MonthAmount } from "./amounts";
import { ConfidenceEnum, CostPoolEnum, NatureEnum, OccurrenceEnum, PrecisionEnum } from "./enums";
import { Explanation } from "./Explanation";

@ObjectType({ description: "One named cost of a plan." })
export class CostLine {
  constructor(
    private readonly comparison: Comparison,
    private readonly line: PricedLine,
  ) {}

  @Field(() => String, {
    description: "Code of the rule that prices it, for example BASE_SALARY or us.fica.oasdi.",
  })
  get code() {
    return this.line.code;
  }

  @Field(() => String, { description: "Its name." })
  get label() {
    return this.line.label;
  }

  @Field(() => String, { description: "The position or engagement it belongs to, or the plan as a whole." })
  get part() {
    return this.line.part;
  }

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  get pool() {
    return this.line.pool;
  }

  @Field(() => NatureEnum, { description: "Its nature." })
  get nature() {
    return this.line.nature;
  }

  @Field(() => OccurrenceEnum, { description: "Whether it recurs." })
  get occurrence() {
    return this.line.occurrence;
  }

  @Field(() => PrecisionEnum, { description: "Whether its amounts are exact or expectations." })
  get precision() {
    return this.line.precision;
  }

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description:
      "The lowest confidence of the published figures it rests on; absent when it rests on the caller's numbers alone.",
  })
  get confidence() {
    return confidenceOf(this.line);
  }

  @Field(() => DecimalScalar, { description: "Amount over the whole comparison, in its currency." })
  get total() {
    return printCents(totalOver(this.comparison, [this.line], this.comparison.terms.horizon));
  }

  @Field(() => [FiscalYearAmount], { description: "Amount by fiscal year." })
  get fiscalYears() {
    return fiscalYearsOf(this.comparison).map(({ year: { label, monthsCovered }, shown }) => ({
      label,
      monthsCovered,
      amount: printCents(totalOver(this.comparison, [this.line], shown)),
    }));
  }

  @Field(() => [MonthAmount], { description: "Amount by month." })
  get months() {
    return monthsOf(this.comparison).map((month) => ({
      month,
      amount: printCents(totalOver(this.comparison, [this.line], monthsFrom(month, 1))),
    }));
  }

  @Field(() => Explanation, {
    description: "Why it is what it is: formula, numbers with their origin, rule version, sources.",
  })
  get explanation() {
    return this.line.explain();
  }
}
