import { Arg, Args, Field, ObjectType } from "type-graphql";
import { argumentFields, readArgument } from "../../costing/comparison/argument";
import { budgetContextOf } from "../../costing/comparison/budgetContext";
import { committedOf } from "../../costing/comparison/committed";
import type { Comparison } from "../../costing/comparison/Comparison";
import { linesOf, totalOver } from "../../costing/comparison/cuts";
import { cutsOf, type CutBy } from "../../costing/comparison/cutsOf";
import { perPersonMonth, type People } from "../../costing/comparison/perPerson";
import { planInBasis } from "../../costing/comparison/planInBasis";
import { presentValueOf } from "../../costing/comparison/presentValue";
import { turnoverCostsOf } from "../../costing/comparison/turnoverCost";
import { confidenceOf } from "../../costing/CostLine";
import { standards } from "../../costing/input/standards";
import type * as costing from "../../costing/plan/PlanCost";
import { lowestConfidence } from "../../costing/Source";
import { NATURES, type Basis, type Nature, type PresentValueTiming } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import type { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { describeRequired } from "../inputs/describeField";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { byFiscalYear, byMonth, FiscalYearAmount, MonthAmount, NatureAmount, totalOf } from "./amounts";
import { Availability } from "./Availability";
import { BudgetContext } from "./BudgetContext";
import { Committed, CommittedResult } from "./Committed";
import { CostLine } from "./CostLine";
import { CostPerHour } from "./CostPerHour";
import { BASIS_ARGUMENT, CostView } from "./CostView";
import { Cut } from "./Cut";
import { ConfidenceEnum, NatureEnum } from "./enums";
import { PresentValue, PresentValueResult } from "./PresentValue";
import { RoleHours } from "./RoleHours";
import { TurnoverCostResult, TurnoverCosts } from "./TurnoverCost";
import { BasisEnum, CutByEnum, PresentValueTimingEnum } from "./viewEnums";

@ObjectType({
  description:
    "What a plan costs over the comparison. Every amount is a sum of lines: what explains a total are the `lines` of the same natures and basis, each with its own explanation.",
})
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
    description:
      "Total over the comparison: the sum of the lines of these natures, which explain it one by one.",
  })
  total(@Args(() => CostView) view: CostView) {
    return totalOf(this.comparison, this.linesIn(view));
  }

  @Field(() => [NatureAmount], { description: "Total by nature." })
  byNature(@Arg("basis", () => BasisEnum, BASIS_ARGUMENT) basis: Basis) {
    return (Object.keys(NATURES) as Nature[]).map((nature) => ({
      nature,
      amount: totalOf(this.comparison, this.linesIn({ natures: [nature], basis })),
    }));
  }

  @Field(() => [FiscalYearAmount], { description: "Total by fiscal year." })
  fiscalYears(@Args(() => CostView) view: CostView) {
    return byFiscalYear(this.comparison, this.linesIn(view));
  }

  @Field(() => [MonthAmount], { description: "Total by month." })
  months(@Args(() => CostView) view: CostView) {
    return byMonth(this.comparison, this.linesIn(view));
  }

  @Field(() => [Cut], {
    description:
      "The total cut into pieces that add up to it, to the cent. Every word of a list has its piece, also where nothing falls into it.",
  })
  cuts(
    @Arg("by", () => CutByEnum, { description: "What it is cut by." }) by: CutBy,
    @Args(() => CostView) view: CostView,
  ) {
    const plan = planInBasis(this.comparison, this.plan, view.basis);
    const whole = this.centsOf(view);
    return cutsOf(plan, by, view.natures).map((cut) => new Cut(this.comparison, cut, whole));
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
    @Arg("basis", () => BasisEnum, BASIS_ARGUMENT) basis: Basis,
  ) {
    return planInBasis(this.comparison, this.plan, basis)
      .lines.filter(
        (line) => (natures?.includes(line.nature) ?? true) && (codes?.includes(line.code) ?? true),
      )
      .map((line) => new CostLine(this.comparison, line, basis));
  }

  @Field(() => PresentValueResult, {
    description:
      "What the plan's cash cost is worth on the first day of the comparison: nature CASH, in the month paid.",
  })
  presentValue(
    @Arg("annualRate", () => DecimalScalar, {
      description: 'Discount rate a year, above -0.5 and up to 1: "0.08" is 8 %.',
    })
    annualRate: Decimal,
    @Arg("timing", () => PresentValueTimingEnum, {
      defaultValue: "END",
      description: "When in its month a cost is taken to be paid, and how the rate compounds.",
    })
    timing: PresentValueTiming,
  ) {
    const rate = readArgument(this.comparison, "annualRate", argumentFields.annualRate, annualRate);
    if (rate.kind === "invalid") return new InvalidInput(rate.problems);
    return new PresentValue(presentValueOf(this.comparison, this.plan, rate.given, timing));
  }

  @Field(() => CostPerHour, {
    description: "Cost per hour in which somebody can be reached, and per hour of work done.",
  })
  costPerHour(@Args(() => CostView) view: CostView) {
    return new CostPerHour(this.comparison, this.plan, this.centsOf(view));
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Cost per employee and month: the total over the sum of the employees of each month; absent unless organization.headcount is given.",
  })
  perEmployee(@Args(() => CostView) view: CostView) {
    return this.perPerson(view, "employees");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Cost per user and month: the total over the sum of the users of each month; absent unless organization.users is given.",
  })
  perUser(@Args(() => CostView) view: CostView) {
    return this.perPerson(view, "users");
  }

  @Field(() => CommittedResult, {
    description:
      "What of the plan's cash cost still falls due if notice is given at the beginning of a month.",
  })
  committed(
    @Arg("noticeMonth", () => MonthScalar, { description: "A month of the comparison." }) noticeMonth: Month,
    @Arg("basis", () => BasisEnum, BASIS_ARGUMENT) basis: Basis,
  ) {
    const outcome = committedOf(this.comparison, this.plan, noticeMonth, basis);
    return outcome.kind === "invalid" ? new InvalidInput(outcome.problems) : new Committed(outcome.committed);
  }

  @Field(() => TurnoverCostResult, {
    description:
      "What it costs that people leave and are replaced: by its components, and as a percentage of salary.",
  })
  turnoverCost(
    @Arg("shareOfSalary", () => DecimalScalar, {
      nullable: true,
      description: describeRequired(
        argumentFields.replacementShare,
        `Used by the percentage method. Default: ${standards.replacementShare.value} (${standards.replacementShare.source.title}).`,
      ),
    })
    shareOfSalary: Decimal | null | undefined,
  ) {
    const share = readArgument(
      this.comparison,
      "shareOfSalary",
      argumentFields.replacementShare,
      shareOfSalary,
    );
    if (share.kind === "invalid") return new InvalidInput(share.problems);
    const costs = turnoverCostsOf(this.comparison, this.plan, share.given);
    return new TurnoverCosts(this.comparison.terms.currency, share.given, costs);
  }

  @Field(() => Availability, { description: "Whether somebody is there: measured, not priced." })
  get availability() {
    return new Availability(this.comparison, this.plan);
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

  private linesIn({ natures, basis }: { readonly natures: readonly Nature[]; readonly basis: Basis }) {
    return linesOf(planInBasis(this.comparison, this.plan, basis), natures);
  }

  private centsOf(view: CostView): number {
    return totalOver(this.comparison, this.linesIn(view), this.comparison.terms.horizon);
  }

  private perPerson(view: CostView, people: People): string | undefined {
    const cents = perPersonMonth(this.comparison, this.centsOf(view), people);
    return cents === undefined ? undefined : printCents(cents);
  }
}
