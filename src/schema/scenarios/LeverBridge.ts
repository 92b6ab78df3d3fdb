import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/scenarios/bridgeByLever";
import { printValue, type Move } from "../../kernel/levers/Lever";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { LeverBridgeMethodEnum } from "./enums";
import { Lever } from "./Lever";

@ObjectType({ description: "A lever, where it was and where it is moved to." })
export class LeverChange {
  constructor(private readonly move: Move) {}

  @Field(() => Lever, { description: "The lever, with its value in the baseline." })
  get lever() {
    return new Lever(this.move.lever);
  }

  @Field(() => String, { nullable: true, description: "The value in the baseline." })
  get from() {
    const { kind, current } = this.move.lever;
    return current === undefined ? undefined : printValue(kind, current);
  }

  @Field(() => String, {
    nullable: true,
    description: "The new value; absent where the default holds instead.",
  })
  get to() {
    const { lever, value } = this.move;
    return value === undefined ? undefined : printValue(lever.kind, value);
  }
}

@ObjectType({ description: "What one change adds on the way from the baseline to the scenario." })
class LeverBridgeStep {
  constructor(private readonly step: costing.LeverBridge["steps"][number]) {}

  @Field(() => LeverChange, { description: "The change." })
  get change() {
    return new LeverChange({ lever: this.step.lever, value: this.step.to });
  }

  @Field(() => DecimalScalar, { description: "What it adds; negative where it takes away." })
  get amount() {
    return printCents(this.step.cents);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Standard error of the amount, where orders were drawn instead of gone through.",
  })
  get standardError() {
    const cents = this.step.standardError;
    return cents === undefined ? undefined : new Decimal(cents).div(100).toFixed(2);
  }
}

@ObjectType({
  description: "From the baseline to the scenario, change by change. The steps add up to the cent.",
})
export class LeverBridge {
  constructor(private readonly bridge: costing.LeverBridge) {}

  @Field(() => LeverBridgeMethodEnum, { description: "How the difference is shared out." })
  get method() {
    return this.bridge.method;
  }

  @Field(() => DecimalScalar, { description: "The amount in the baseline." })
  get fromAmount() {
    return printCents(this.bridge.fromAmount);
  }

  @Field(() => DecimalScalar, { description: "The amount in the scenario." })
  get toAmount() {
    return printCents(this.bridge.toAmount);
  }

  @Field(() => [LeverBridgeStep], { description: "The steps, in the order in which they were taken." })
  get steps() {
    return this.bridge.steps.map((step) => new LeverBridgeStep(step));
  }

  @Field(() => Int, { nullable: true, description: "Orders drawn; absent where every order counts." })
  get orders() {
    return this.bridge.sample?.orders;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The seed they were drawn by: the same seed, the same answer.",
  })
  get seed() {
    return this.bridge.sample?.seed;
  }
}

export const LeverBridgeResult = createUnionType({
  name: "LeverBridgeResult",
  description: "The bridge, or why there is none.",
  types: () => [LeverBridge, InvalidInput] as const,
});
