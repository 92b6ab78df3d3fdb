import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/bridge";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { CostPoolEnum, NatureEnum } from "./enums";
import { BasisEnum } from "./viewEnums";
import { InvalidInput } from "../InvalidInput";

@ObjectType({ description: "What one kind of cost adds or takes away between two plans." })
class BridgeStep {
  constructor(private readonly step: costing.BridgeStep) {}

  @Field(() => String, { description: "Code of the rule." })
  get code() {
    return this.step.code;
  }

  @Field(() => String, { description: "Name of the cost." })
  get label() {
    return this.step.label;
  }

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  get pool() {
    return this.step.pool;
  }

  @Field(() => NatureEnum, { description: "Its nature." })
  get nature() {
    return this.step.nature;
  }

  @Field(() => DecimalScalar, { description: "Amount in the plan the bridge starts from." })
  get fromAmount() {
    return printCents(this.step.fromAmount);
  }

  @Field(() => DecimalScalar, { description: "Amount in the plan the bridge leads to." })
  get toAmount() {
    return printCents(this.step.toAmount);
  }

  @Field(() => DecimalScalar, { description: "What it adds on the way: toAmount - fromAmount." })
  get difference() {
    return printCents(this.step.toAmount - this.step.fromAmount);
  }
}

@ObjectType({
  description:
    "From one plan's total to another's, line by line. The steps add up to the difference, to the cent.",
})
export class Bridge {
  constructor(private readonly bridge: costing.Bridge) {}

  @Field(() => String, { description: "The plan it starts from." })
  get from() {
    return this.bridge.from;
  }

  @Field(() => String, { description: "The plan it leads to." })
  get to() {
    return this.bridge.to;
  }

  @Field(() => [NatureEnum], { description: "The natures it covers." })
  get natures() {
    return this.bridge.natures;
  }

  @Field(() => BasisEnum, { description: "The view that the costs are taken from." })
  get basis() {
    return this.bridge.basis;
  }

  @Field(() => DecimalScalar, { description: "Total of the plan it starts from." })
  get fromTotal() {
    return printCents(this.bridge.fromTotal);
  }

  @Field(() => DecimalScalar, { description: "Total of the plan it leads to." })
  get toTotal() {
    return printCents(this.bridge.toTotal);
  }

  @Field(() => DecimalScalar, {
    description: "toTotal - fromTotal; negative when the second plan costs less.",
  })
  get difference() {
    return printCents(this.bridge.toTotal - this.bridge.fromTotal);
  }

  @Field(() => [BridgeStep], { description: "One step for each kind of cost that either plan has." })
  get steps() {
    return this.bridge.steps.map((step) => new BridgeStep(step));
  }
}

export const BridgeResult = createUnionType({
  name: "BridgeResult",
  description: "The bridge, or why there is none.",
  types: () => [Bridge, InvalidInput] as const,
});
