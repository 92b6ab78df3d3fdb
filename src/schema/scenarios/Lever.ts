import { Field, ObjectType } from "type-graphql";
import { leverInWords, printValue, type Lever as EngineLever } from "../../kernel/levers/Lever";
import type { LeverEffect } from "../../kernel/levers/LeverRow";
import { LeverEffectEnum, LeverKindEnum, LeverOriginEnum } from "./enums";

@ObjectType({ description: "A number of the comparison that can be moved." })
export class Lever {
  constructor(private readonly lever: EngineLever) {}

  @Field(() => String, { description: "Code of the lever." })
  get code() {
    return this.lever.row.code;
  }

  @Field(() => String, {
    nullable: true,
    description: "Name of the plan; absent for the comparison's own numbers.",
  })
  get plan() {
    return this.lever.target.plan;
  }

  @Field(() => String, { nullable: true, description: "The position or engagement." })
  get part() {
    return this.lever.target.part;
  }

  @Field(() => String, { nullable: true, description: "The item: a label, role, unit, rule or month." })
  get item() {
    return this.lever.target.item;
  }

  @Field(() => String, { description: "What the number is." })
  get label() {
    return this.lever.label;
  }

  @Field(() => String, { description: "What it is and whose, in words." })
  get name() {
    return leverInWords(this.lever);
  }

  @Field(() => LeverEffectEnum, { description: "What moving it does." })
  get effect(): LeverEffect {
    return this.lever.row.effect;
  }

  @Field(() => String, { description: "What it changes, in words." })
  get changes() {
    return this.lever.row.changes;
  }

  @Field(() => [String], { description: "Where it stands in the input of the comparison." })
  get path() {
    return this.lever.place.map(String);
  }

  @Field(() => LeverKindEnum, { description: "How its values are written." })
  get kind() {
    return this.lever.kind;
  }

  @Field(() => String, { description: "What it is counted in." })
  get unit() {
    return this.lever.unit;
  }

  @Field(() => String, { description: "The least that it can be." })
  get min() {
    return this.printed(this.lever.min);
  }

  @Field(() => String, { description: "The most that it can be." })
  get max() {
    return this.printed(this.lever.max);
  }

  @Field(() => String, {
    description: "From one value to the next; a number of months or days for a month or a day.",
  })
  get step() {
    const { kind, step } = this.lever;
    return kind === "MONTH" || kind === "DAY" ? String(step) : this.printed(step);
  }

  @Field(() => String, {
    nullable: true,
    description: "The value in force; absent where the rule data decides or nothing is stated.",
  })
  get current() {
    return this.lever.current === undefined ? undefined : this.printed(this.lever.current);
  }

  @Field(() => LeverOriginEnum, { description: "Where the value comes from." })
  get origin() {
    return this.lever.origin;
  }

  private readonly printed = (value: number): string => printValue(this.lever.kind, value);
}
