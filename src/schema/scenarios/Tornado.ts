import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as engineFlips from "../../costing/scenarios/flips";
import { printValue } from "../../kernel/levers/Lever";
import type * as costing from "../../costing/scenarios/tornado";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DifferenceAtValue } from "./BreakEven";
import { Lever } from "./Lever";

@ObjectType({ description: "What one lever does to the amount when it alone moves down and up." })
class LeverSwing {
  constructor(private readonly swing: costing.Swing) {}

  @Field(() => Lever, { description: "The lever." })
  get lever() {
    return new Lever(this.swing.lever);
  }

  @Field(() => String, { description: "The low value." })
  get low() {
    return printValue(this.swing.lever.kind, this.swing.low.value);
  }

  @Field(() => String, { description: "The high value." })
  get high() {
    return printValue(this.swing.lever.kind, this.swing.high.value);
  }

  @Field(() => DecimalScalar, { description: "The amount at the low value." })
  get amountAtLow() {
    return printCents(this.swing.low.amount);
  }

  @Field(() => DecimalScalar, { description: "The amount at the high value." })
  get amountAtHigh() {
    return printCents(this.swing.high.amount);
  }

  @Field(() => DecimalScalar, { description: "How far apart they are." })
  get width() {
    return printCents(this.swing.cents);
  }
}

@ObjectType({ description: "A lever without a swing, and why." })
class UnmovedLever {
  constructor(private readonly unmoved: costing.Unmoved) {}

  @Field(() => Lever, { description: "The lever." })
  get lever() {
    return new Lever(this.unmoved.lever);
  }

  @Field(() => String, { description: "Why it has no swing." })
  get reason() {
    return this.unmoved.reason;
  }
}

@ObjectType({
  description:
    "How far each lever swings a plan's amount, or its difference from another's, when it moves alone.",
})
export class Tornado {
  constructor(private readonly found: costing.Tornado) {}

  @Field(() => DecimalScalar, { description: "The amount with nothing moved." })
  get amount() {
    return printCents(this.found.amount);
  }

  @Field(() => [LeverSwing], { description: "The widest swing first." })
  get swings() {
    return this.found.swings.map((swing) => new LeverSwing(swing));
  }

  @Field(() => [UnmovedLever], {
    description: "Every other lever, with the reason: none is left out in silence.",
  })
  get unmoved() {
    return this.found.unmoved.map((each) => new UnmovedLever(each));
  }
}

@ObjectType({ description: "How far a lever must move, alone, to change the order of two plans." })
export class LeverFlip {
  constructor(private readonly flip: engineFlips.Flip) {}

  @Field(() => Lever, { description: "The lever." })
  get lever() {
    return new Lever(this.flip.lever);
  }

  @Field(() => DifferenceAtValue, {
    description: "The nearest value found at which the order is another: a tie, or the other plan cheaper.",
  })
  get at() {
    return new DifferenceAtValue(this.flip.lever, this.flip.at);
  }

  @Field(() => DifferenceAtValue, { description: "One step before it, where the order still holds." })
  get lastBefore() {
    return new DifferenceAtValue(this.flip.lever, this.flip.lastBefore);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The move as a share of the value in force: 0.19 is 19 %. Absent for months, days and a value of 0.",
  })
  get shareOfCurrent() {
    return this.flip.share === undefined ? undefined : new Decimal(this.flip.share).div(ONE).toFixed();
  }
}

@ObjectType({ description: "Which levers can change the order of two plans." })
export class Flips {
  constructor(private readonly found: engineFlips.Flips) {}

  @Field(() => DecimalScalar, { description: "How much more the plan costs with nothing moved." })
  get difference() {
    return printCents(this.found.difference);
  }

  @Field(() => [LeverFlip], {
    description:
      "The shortest move first, as a share of the value in force; then those that have no such share.",
  })
  get flips() {
    return this.found.flips.map((flip) => new LeverFlip(flip));
  }

  @Field(() => [Lever], {
    description:
      "Levers that change the order nowhere in their range, as far as was looked: at distances that grow fourfold.",
  })
  get holding() {
    return this.found.holding.map((lever) => new Lever(lever));
  }
}

export const TornadoResult = createUnionType({
  name: "TornadoResult",
  description: "The swings, or what is wrong with the question.",
  types: () => [Tornado, InvalidInput] as const,
});

export const FlipsResult = createUnionType({
  name: "FlipsResult",
  description: "The flips, or what is wrong with the question.",
  types: () => [Flips, InvalidInput] as const,
});
