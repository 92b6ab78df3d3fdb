import { createUnionType, Field, ObjectType } from "type-graphql";
import { NotFound } from "../intentions/answers";
import { publishEnum } from "../publishEnum";
import { KeptResult } from "./KeptResult";

const REASONS = {
  ENGINE: "The costing engine has another version.",
  SEQUENCING: "The scheduling engine has another version.",
  RULE_DATA: "The statutory rule data has another version.",
  SCENARIO: "The scenario, or one that it stands on, was changed.",
  INPUTS: "What the scenario changes is another: plans, figures, budgets or the schedule.",
} as const;
export type ReasonKind = keyof typeof REASONS;
const ReasonKindEnum = publishEnum("ReproductionReasonKind", "Why a kept result is another now.", REASONS);

@ObjectType({ description: "A value that was kept, and the one that stands there now." })
export class KeptDifference {
  constructor(path: string, kept: string | undefined, now: string | undefined) {
    this.path = path;
    this.kept = kept;
    this.now = now;
  }

  @Field(() => String, { description: "Where: plans.0.positions.0.salary." })
  readonly path: string;

  @Field(() => String, { nullable: true, description: "What was kept, as JSON; absent when nothing was." })
  readonly kept: string | undefined;

  @Field(() => String, { nullable: true, description: "What there is now, as JSON; absent when nothing is." })
  readonly now: string | undefined;
}

@ObjectType({ description: "Why a kept result is another now." })
export class ReproductionReason {
  constructor(kind: ReasonKind, kept: string, now: string) {
    this.kind = kind;
    this.kept = kept;
    this.now = now;
  }

  @Field(() => ReasonKindEnum, { description: "What changed." })
  readonly kind: ReasonKind;

  @Field(() => String, { description: "The version, or the hash of the inputs, that was kept." })
  readonly kept: string;

  @Field(() => String, { description: "The one now." })
  readonly now: string;
}

/** What a reproduction consists of. */
type ReproducedParts = { readonly [Name in keyof Reproduction]: Reproduction[Name] };

@ObjectType({
  description:
    "A kept result worked out again: from what it was made of, and from what is stored now. Equal means to the cent and to the day.",
})
export class Reproduction {
  constructor(parts: ReproducedParts) {
    this.result = parts.result;
    this.isEqual = parts.isEqual;
    this.differences = parts.differences;
    this.isCurrent = parts.isCurrent;
    this.differencesNow = parts.differencesNow;
    this.inputsNow = parts.inputsNow;
    this.reasons = parts.reasons;
    this.sentence = parts.sentence;
  }

  @Field(() => KeptResult, { description: "The result as it was kept." })
  readonly result: KeptResult;

  @Field(() => Boolean, { description: "Whether what it was made of gives the kept numbers today." })
  readonly isEqual: boolean;

  @Field(() => [KeptDifference], {
    description: "Where it does not: versions of engines and rule data are the only reasons.",
  })
  readonly differences: readonly KeptDifference[];

  @Field(() => Boolean, {
    description: "Whether the scenario, from what is stored now, gives the kept numbers.",
  })
  readonly isCurrent: boolean;

  @Field(() => [KeptDifference], { description: "Where it does not." })
  readonly differencesNow: readonly KeptDifference[];

  @Field(() => [KeptDifference], {
    description: "Where what it is made of now is not what it was made of then.",
  })
  readonly inputsNow: readonly KeptDifference[];

  @Field(() => [ReproductionReason], {
    description: "What changed since it was kept, whether or not it changed a number.",
  })
  readonly reasons: readonly ReproductionReason[];

  @Field(() => String, { description: "All of that in one sentence." })
  readonly sentence: string;
}

export const ReproduceResult = createUnionType({
  name: "ReproduceResult",
  description: "Whether a kept result is the same again, or that there is none of this id.",
  types: () => [Reproduction, NotFound] as const,
});
