import { createUnionType, Field, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import { NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { ScenarioPlanAmounts } from "./KeptResult";
import { Scenario } from "./Scenario";

/** What a scenario comes to beside others, in cents. */
export interface ColumnFigures {
  readonly scenario: Scenario;
  readonly measure: string;
  readonly baseline: number;
  readonly amount: number;
  readonly against: number | undefined;
  readonly plans: readonly ScenarioPlanAmounts[];
}

@ObjectType({ description: "A scenario beside others." })
export class ScenarioColumn {
  constructor(private readonly figures: ColumnFigures) {}

  @Field(() => Scenario, { description: "The scenario." })
  get scenario() {
    return this.figures.scenario;
  }

  @Field(() => String, { description: 'By which amount plans are held against each other: "cash cost".' })
  get measure() {
    return this.figures.measure;
  }

  @Field(() => DecimalScalar, { description: "What the plan comes to in the baseline of the scenario." })
  get baselineAmount() {
    return printCents(this.figures.baseline);
  }

  @Field(() => DecimalScalar, { description: "What the plan comes to in the scenario." })
  get amount() {
    return printCents(this.figures.amount);
  }

  @Field(() => DecimalScalar, { description: "Scenario less baseline." })
  get change() {
    return printCents(this.figures.amount - this.figures.baseline);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the plan costs more than the other one in the scenario, where another is named.",
  })
  get difference() {
    const { amount, against } = this.figures;
    return against === undefined ? undefined : printCents(amount - against);
  }

  @Field(() => [ScenarioPlanAmounts], { description: "Every plan of the scenario, with its fiscal years." })
  get plans() {
    return this.figures.plans;
  }
}

export const ScenarioColumnResult = createUnionType({
  name: "ScenarioColumnResult",
  description: "What a scenario comes to, why it comes to nothing, or that there is none of this id.",
  types: () => [ScenarioColumn, InvalidInput, NotFound] as const,
});
