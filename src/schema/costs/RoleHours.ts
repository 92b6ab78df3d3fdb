import { Field, ObjectType } from "type-graphql";
import { indexOf } from "../../costing/Axis";
import type { Comparison } from "../../costing/comparison/Comparison";
import type * as costing from "../../costing/plan/RoleHours";
import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DutyRoleEnum } from "./enums";
import { ExplanationInput } from "./Explanation";

@ObjectType({
  description: "Hours of one role under a plan, over the whole comparison, to a hundredth of an hour.",
})
export class RoleHours {
  constructor(
    private readonly comparison: Comparison,
    private readonly hours: costing.RoleHours,
  ) {}

  @Field(() => DutyRoleEnum, { description: "The role." })
  get role() {
    return this.hours.role;
  }

  @Field(() => DecimalScalar, { description: "Hours needed." })
  get needed() {
    return this.sum(this.hours.needed);
  }

  @Field(() => ExplanationInput, {
    nullable: true,
    description: "Where the hours needed come from; absent when none are.",
  })
  get neededBecause() {
    const note = this.hours.need?.note;
    const { currency } = this.comparison.terms;
    return note === undefined ? undefined : new ExplanationInput(note, { currency, index: undefined });
  }

  @Field(() => DecimalScalar, {
    description:
      "Hours provided: by people in their seats, net of leave and vacancy, and by engagements. Expected where there is turnover.",
  })
  get provided() {
    return this.sum(this.hours.provided);
  }

  @Field(() => DecimalScalar, { description: "Hours of bought cover while a seat is vacant." })
  get covered() {
    return this.sum(this.hours.covered);
  }

  @Field(() => DecimalScalar, {
    description: "Hours lost to vacancies: priced in VACANCY_LOSS, not again as unserved scope.",
  })
  get vacant() {
    return this.sum(this.hours.vacant);
  }

  @Field(() => DecimalScalar, {
    description: "Hours that nobody would do even with every seat filled: the unserved scope.",
  })
  get unserved() {
    return this.sum(this.hours.unserved);
  }

  private sum(months: Float64Array): string {
    const shown = months.subarray(indexOf(this.comparison.axis, this.comparison.terms.horizon.start));
    const millionths = shown.reduce((sum, month) => sum + month, 0);
    return new Decimal(millionths).div(ONE).toFixed(2);
  }
}
