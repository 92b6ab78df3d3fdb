import { createUnionType, Field, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import { InvalidInput } from "../InvalidInput";
import { NoSequence } from "../sequencing/NoSequence";
import { DecimalScalar } from "../scalars/DecimalScalar";

interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a fiscal year costs before and after the changes, in cents. */
export interface YearOfScenario {
  readonly label: string;
  readonly plan: BeforeAfter;
  readonly projects: BeforeAfter;
  /** What the budget has left after the plan; `undefined` without a budget. */
  readonly headroom: BeforeAfter | undefined;
}

@ObjectType({ description: "An amount before and after the changes of a scenario." })
class AmountChange {
  constructor(private readonly cents: BeforeAfter) {}

  @Field(() => DecimalScalar, { description: "In the baseline." })
  get before() {
    return printCents(this.cents.before);
  }

  @Field(() => DecimalScalar, { description: "In the scenario." })
  get after() {
    return printCents(this.cents.after);
  }

  @Field(() => DecimalScalar, { description: "Scenario less baseline." })
  get change() {
    return printCents(this.cents.after - this.cents.before);
  }
}

@ObjectType({ description: "What a fiscal year costs before and after the changes of a scenario." })
class ScenarioYear {
  constructor(private readonly year: YearOfScenario) {}

  @Field(() => String, { description: "The fiscal year: FY2027." })
  get fiscalYear() {
    return this.year.label;
  }

  @Field(() => AmountChange, {
    description:
      "Cash cost of the plan in the months that are compared: OPEX in the month incurred, CAPEX where it is bought.",
  })
  get plan() {
    return new AmountChange(this.year.plan);
  }

  @Field(() => AmountChange, { description: "What the projects of the schedule spend, OPEX and CAPEX." })
  get projects() {
    return new AmountChange(this.year.projects);
  }

  @Field(() => AmountChange, { description: "Both together." })
  get total() {
    const { plan, projects } = this.year;
    return new AmountChange({ before: plan.before + projects.before, after: plan.after + projects.after });
  }

  @Field(() => AmountChange, {
    nullable: true,
    description:
      "What the budget of the year has left after the plan. The budget counts projects as planned already, so what they spend more or less than in the schedule counts in the scenario. Absent without a budget.",
  })
  get headroom() {
    return this.year.headroom && new AmountChange(this.year.headroom);
  }
}

@ObjectType({ description: "What a plan and the projects cost in each fiscal year, before and after." })
export class ScenarioYears {
  constructor(years: readonly YearOfScenario[], sentence: string) {
    this.years = years.map((year) => new ScenarioYear(year));
    this.sentence = sentence;
  }

  @Field(() => [ScenarioYear], { description: "The fiscal years, in order." })
  readonly years: readonly ScenarioYear[];

  @Field(() => String, { description: "What changes, in one sentence." })
  readonly sentence: string;
}

export const ScenarioYearsResult = createUnionType({
  name: "ScenarioYearsResult",
  description: "The fiscal years, why the projects have no order any more, or that there is no such plan.",
  types: () => [ScenarioYears, NoSequence, InvalidInput] as const,
});
