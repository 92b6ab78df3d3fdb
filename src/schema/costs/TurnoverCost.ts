import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/turnoverCost";
import { noteOf } from "../../costing/Explanation";
import type { Given } from "../../costing/input/Given";
import { NATURES, type Nature } from "../../costing/vocabulary";
import { printCents } from "../../kernel/Cents";
import type { CurrencyCode } from "../../kernel/Money";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { NatureAmount, printNumber } from "./amounts";
import { NatureEnum } from "./enums";
import { ExplanationInput } from "./Explanation";

@ObjectType({ description: "What turnover adds to one line of a position." })
class TurnoverComponent {
  constructor(private readonly component: costing.TurnoverComponent) {}

  @Field(() => String, { description: "Code of the rule that prices the line." })
  get code() {
    return this.component.code;
  }

  @Field(() => String, { description: "Its name." })
  get label() {
    return this.component.label;
  }

  @Field(() => NatureEnum, { description: "Its nature." })
  get nature() {
    return this.component.nature;
  }

  @Field(() => DecimalScalar, {
    description: "The line as priced, less the line if nobody left before the seat ends.",
  })
  get amount() {
    return printCents(this.component.amount);
  }
}

@ObjectType({
  description:
    "What it costs over the comparison that people leave a position and are replaced, by two methods that measure the same and are never added up. Pay saved in vacancies is in neither.",
})
class TurnoverCost {
  constructor(private readonly cost: costing.TurnoverCost) {}

  @Field(() => String, { description: "The position; all its seats together." })
  get position() {
    return this.cost.position;
  }

  @Field(() => DecimalScalar, {
    description: "Expected departures, without those at the seat's planned end.",
  })
  get departures() {
    return printNumber(this.cost.departures, 4);
  }

  @Field(() => DecimalScalar, { description: "Expected hires that replace somebody." })
  get rehires() {
    return printNumber(this.cost.rehires, 4);
  }

  @Field(() => [NatureAmount], {
    description:
      "Component method, by nature: recruiting, interviewers' and trainers' time, ramp-up, exit time, cover and lost work in vacancies, severance and leave paid out, as priced, less the same if nobody left before the seat ends.",
  })
  get byNature() {
    return (Object.keys(NATURES) as Nature[]).map((nature) => ({
      nature,
      amount: printCents(this.cost.componentsOf(nature)),
    }));
  }

  @Field(() => [TurnoverComponent], { description: "Component method, line by line." })
  get components() {
    return this.cost.components.map((component) => new TurnoverComponent(component));
  }

  @Field(() => DecimalScalar, {
    description:
      "Percentage-of-salary method: expected re-hires x annual pay then x full-time equivalent x share. It mixes cash and lost productivity, as its sources do.",
  })
  get byPercentageOfSalary() {
    return printCents(this.cost.byPercentage);
  }
}

@ObjectType({ description: "The cost of turnover of each position of a plan." })
export class TurnoverCosts {
  constructor(
    private readonly currency: CurrencyCode,
    private readonly given: Given,
    private readonly costs: readonly costing.TurnoverCost[],
  ) {}

  @Field(() => ExplanationInput, {
    description: "The share of annual salary that replacing somebody costs, with its source.",
  })
  get shareOfSalary() {
    return new ExplanationInput(noteOf(this.given), { currency: this.currency, index: undefined });
  }

  @Field(() => [TurnoverCost], { description: "Each position." })
  get positions() {
    return this.costs.map((cost) => new TurnoverCost(cost));
  }
}

export const TurnoverCostResult = createUnionType({
  name: "TurnoverCostResult",
  description: "The cost of turnover, or what is wrong with the share.",
  types: () => [TurnoverCosts, InvalidInput] as const,
});
