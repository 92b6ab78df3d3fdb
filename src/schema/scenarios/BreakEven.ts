import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/scenarios/breakEven";
import type { Frontier as EngineFrontier } from "../../costing/scenarios/frontier";
import { printValue, type Lever as EngineLever } from "../../kernel/levers/Lever";
import type { Looked, Tie as EngineTie } from "../../costing/scenarios/TieSearch";
import { printCents } from "../../kernel/Cents";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { Lever } from "./Lever";

@ObjectType({ description: "A value of a lever, and how two plans compare there." })
export class DifferenceAtValue {
  constructor(lever: EngineLever, { value, difference }: Looked) {
    this.value = printValue(lever.kind, value);
    this.difference = printCents(difference);
  }

  @Field(() => String, { description: "The value, in the lever's unit." })
  readonly value: string;

  @Field(() => DecimalScalar, {
    description: "How much more the plan costs than the one it is held against.",
  })
  readonly difference: string;
}

@ObjectType({
  description:
    "A tie of two plans as a lever moves: values at which both cost the same to the cent, or two adjacent values between which one takes over from the other.",
})
class Tie {
  constructor(
    private readonly lever: EngineLever,
    private readonly tie: EngineTie,
  ) {}

  @Field(() => DifferenceAtValue, {
    nullable: true,
    description: "The last value before it; absent where the range begins with the tie.",
  })
  get before() {
    return this.tie.before && new DifferenceAtValue(this.lever, this.tie.before);
  }

  @Field(() => String, {
    nullable: true,
    description: "The first value at which both cost the same, if any.",
  })
  get equalFrom() {
    return this.tie.equal && printValue(this.lever.kind, this.tie.equal.from);
  }

  @Field(() => String, { nullable: true, description: "The last such value: rounding can make several." })
  get equalTo() {
    return this.tie.equal && printValue(this.lever.kind, this.tie.equal.to);
  }

  @Field(() => DifferenceAtValue, {
    nullable: true,
    description: "The first value after it; absent where the range ends with the tie.",
  })
  get after() {
    return this.tie.after && new DifferenceAtValue(this.lever, this.tie.after);
  }
}

@ObjectType({ description: "Where two plans tie as one lever moves and everything else stays." })
export class BreakEven {
  constructor(private readonly found: costing.BreakEven) {}

  @Field(() => Lever, { description: "The lever." })
  get lever() {
    return new Lever(this.found.lever);
  }

  @Field(() => [Tie], { description: "Every tie found, in order of value." })
  get ties() {
    return this.found.ties.map((tie) => new Tie(this.found.lever, tie));
  }

  @Field(() => String, {
    nullable: true,
    description: "The plan that is cheaper at every value looked at, where there is no tie.",
  })
  get cheaperThroughout() {
    return this.found.cheaperThroughout;
  }

  @Field(() => Boolean, {
    description:
      "Every value of the range was looked at. Otherwise values were sampled and each change of sign pinned down: two ties close together can be missed; give a shorter range or a larger step to be certain.",
  })
  get isComplete() {
    return this.found.isComplete;
  }

  @Field(() => Int, { description: "How many values were priced." })
  get valuesLookedAt() {
    return this.found.valuesLookedAt;
  }

  @Field(() => [String], { description: "Values looked at that the comparison refuses." })
  get refused() {
    return this.found.refused.map((value) => printValue(this.found.lever.kind, value));
  }

  @Field(() => String, { description: "The result in words." })
  get sentence() {
    return this.found.sentence;
  }
}

@ObjectType({ description: "A point of the line along which two plans tie." })
class FrontierVertex {
  constructor({ x: lever, y }: EngineFrontier, { x, tie }: EngineFrontier["vertices"][number]) {
    this.x = printValue(lever.kind, x);
    this.tie = new Tie(y, tie);
  }

  @Field(() => String, { description: "Value of the first lever." })
  readonly x: string;

  @Field(() => Tie, { description: "The tie along the second lever, proved by its neighbours." })
  readonly tie: Tie;
}

@ObjectType({ description: "A value of the first lever at which no value of the second makes a tie." })
class FrontierGap {
  constructor({ x: lever }: EngineFrontier, { x, cheaperThroughout }: EngineFrontier["without"][number]) {
    this.x = printValue(lever.kind, x);
    this.cheaperThroughout = cheaperThroughout;
  }

  @Field(() => String, { description: "Value of the first lever." })
  readonly x: string;

  @Field(() => String, {
    nullable: true,
    description: "The cheaper plan; absent where no value can be priced.",
  })
  readonly cheaperThroughout: string | undefined;
}

@ObjectType({ description: "The line along which two plans tie as two levers move." })
export class Frontier {
  constructor(private readonly found: EngineFrontier) {}

  @Field(() => Lever, { description: "The first lever." })
  get x() {
    return new Lever(this.found.x);
  }

  @Field(() => Lever, { description: "The second lever." })
  get y() {
    return new Lever(this.found.y);
  }

  @Field(() => [FrontierVertex], { description: "Its points, in order of the first lever." })
  get vertices() {
    return this.found.vertices.map((vertex) => new FrontierVertex(this.found, vertex));
  }

  @Field(() => [FrontierGap], { description: "Values of the first lever without a tie." })
  get without() {
    return this.found.without.map((gap) => new FrontierGap(this.found, gap));
  }
}

export const BreakEvenResult = createUnionType({
  name: "BreakEvenResult",
  description: "The ties, or what is wrong with the question.",
  types: () => [BreakEven, InvalidInput] as const,
});

export const FrontierResult = createUnionType({
  name: "FrontierResult",
  description: "The line, or what is wrong with the question.",
  types: () => [Frontier, InvalidInput] as const,
});
