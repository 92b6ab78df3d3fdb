import { Arg, Field, ObjectType } from "type-graphql";
import { indexOf } from "../../costing/Axis";
import { problemsOfMonth } from "../../costing/comparison/argument";
import type { Comparison } from "../../costing/comparison/Comparison";
import { confidenceOf, type CostLine as PricedLine } from "../../costing/CostLine";
import type { Basis } from "../../costing/vocabulary";
import type { Month } from "../../kernel/Month";
import { PurposeEnum } from "../budgets/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { byFiscalYear, byMonth, FiscalYearAmount, MonthAmount, totalOf } from "./amounts";
import { ConfidenceEnum, CostPoolEnum, NatureEnum, OccurrenceEnum, PrecisionEnum } from "./enums";
import { ExpenditureEnum } from "./expenditure";
import { Explanation } from "./Explanation";
import { BasisEnum } from "./viewEnums";

@ObjectType({ description: "One named cost of a plan, in a view." })
export class CostLine {
  constructor(
    private readonly comparison: Comparison,
    private readonly line: PricedLine,
    private readonly view: Basis,
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

  @Field(() => ExpenditureEnum, {
    description:
      "How the books treat it. A CAPEX line is depreciation in the accrual view, purchases in the cash view.",
  })
  get expenditure() {
    return this.line.expenditure;
  }

  @Field(() => PurposeEnum, { description: "What the money is spent for." })
  get purpose() {
    return this.line.purpose;
  }

  @Field(() => BasisEnum, { description: "The view that its amounts are in." })
  get basis() {
    return this.view;
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
    return totalOf(this.comparison, [this.line]);
  }

  @Field(() => [FiscalYearAmount], { description: "Amount by fiscal year." })
  get fiscalYears() {
    return byFiscalYear(this.comparison, [this.line]);
  }

  @Field(() => [MonthAmount], { description: "Amount by month." })
  get months() {
    return byMonth(this.comparison, [this.line]);
  }

  @Field(() => Explanation, {
    description:
      "Why it is what it is: formula, numbers with their origin, rule version, sources; and, for a month, how its amount came about step by step.",
  })
  explanation(
    @Arg("month", () => MonthScalar, {
      nullable: true,
      description: "A month of the comparison. Default: the line as a whole, without steps.",
    })
    month: Month | null | undefined,
  ) {
    const { axis, terms } = this.comparison;
    const [problem] = month == null ? [] : problemsOfMonth(this.comparison, "month", month);
    const index = month == null || problem !== undefined ? undefined : indexOf(axis, month);
    return new Explanation(this.line.explain(index), { currency: terms.currency, index }, problem);
  }
}
