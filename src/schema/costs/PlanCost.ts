import { Arg, Field, ObjectType } from "type-graphql";
import { budgetContextOf } from "../../costing/comparison/budgetContext";
import type { Comparison } from "../../costing/comparison/Comparison";
import { fiscalYearsOf, linesOf, monthsOf, totalOver } from "../../costing/comparison/cuts";
import { confidenceOf } from "../../costing/CostLine";
import type * as costing from "../../costing/plan/PlanCost";
import { lowestConfidence } from "../../costing/Source";
import { NATURES, type Nature } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import { monthsFrom, type Period } from "../../kernel/Period";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { FiscalYearAmount, MonthAmount, NatureAmount } from "./amounts";
import { BudgetContext } from "./BudgetContext";
import { CostLine } from "./CostLine";
import { ConfidenceEnum, NatureEnum } from "./enums";
import { RoleHours } from "./RoleHours";

/** Natures to add up, where a caller may name several: cash alone unless asked. */
export const NATURES_ARGUMENT = {
  defaultValue: ["CASH"],
  description: "Natures to add up. Cash and lost productivity are mixed only when both are named.",
} as const;

@ObjectType({ description: "What a plan costs over the comparison." })
export class PlanCost {
  constructor(
    private readonly comparison: Comparison,
    private readonly plan: costing.PlanCost,
  ) {}

  @Field(() => String, { description: "Name of the plan." })
  get name() {
    return this.plan.name;
  }

  @Field(() => DecimalScalar, {
    description: "Total over the comparison: the sum of the lines of these natures.",
  })
  total(@Arg("natures", () => [NatureEnum], NATURES_ARGUMENT) natures: Nature[]) {
    return this.amountOver(natures, this.comparison.terms.horizon);
  }

  @Field(() => [NatureAmount], { description: "Total by nature." })
  get byNature() {
    return (Object.keys(NATURES) as Nature[]).map((nature) => ({
      nature,
      amount: this.amountOver([nature], this.comparison.terms.horizon),
    }));
  }

  @Field(() => [FiscalYearAmount], { description: "Total by fiscal year." })
  fiscalYears(@Arg("natures", () => [NatureEnum], NATURES_ARGUMENT) natures: Nature[]) {
    return fiscalYearsOf(this.comparison).map(({ year: { label, monthsCovered }, shown }) => ({
      label,
      monthsCovered,
      amount: this.amountOver(natures, shown),
    }));
  }

  @Field(() => [MonthAmount], { description: "Total by month." })
  months(@Arg("natures", () => [NatureEnum], NATURES_ARGUMENT) natures: Nature[]) {
    return monthsOf(this.comparison).map((month) => ({
      month,
      amount: this.amountOver(natures, monthsFrom(month, 1)),
    }));
  }

  @Field(() => [CostLine], { description: "The lines of the plan: every cost by name." })
  lines(
    @Arg("natures", () => [NatureEnum], {
      nullable: true,
      description: "Only lines of these natures. Default: all.",
    })
    natures: Nature[] | null | undefined,
    @Arg("codes", () => [String], {
      nullable: true,
      description: "Only lines of these rules, for example [BASE_SALARY]. Default: all.",
    })
    codes: string[] | null | undefined,
  ) {
    return this.plan.lines
      .filter((line) => (natures?.includes(line.nature) ?? true) && (codes?.includes(line.code) ?? true))
      .map((line) => new CostLine(this.comparison, line));
  }

  @Field(() => [RoleHours], {
    description: "Hours needed and provided, by role: whether the plans do the same work.",
  })
  get roles() {
    return this.plan.roles.map((hours) => new RoleHours(this.comparison, hours));
  }

  @Field(() => [BudgetContext], {
    description:
      "Where the plan's cash cost sits in every fiscal year of the comparison, with the budget of the year where there is one.",
  })
  get budgetContext() {
    return budgetContextOf(this.comparison, this.plan).map((context) => new BudgetContext(context));
  }

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description:
      "The lowest confidence of the published figures that any line rests on; absent when all rest on the caller's numbers.",
  })
  get confidence() {
    return lowestConfidence(this.plan.lines.map(confidenceOf));
  }

  private amountOver(natures: readonly Nature[], period: Period): string {
    return printCents(totalOver(this.plan, linesOf(this.plan, natures), period));
  }
}
