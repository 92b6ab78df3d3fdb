import { Field, InputType } from "type-graphql";
import type { AxisInput } from "../../costing/scenarios/ladder";
import type * as engine from "../../kernel/levers/findLever";
import type { LeverValuesInput as EngineLeverValues } from "../../costing/scenarios/leversMeant";
import type { PatchInput } from "../../kernel/levers/readPatches";
import type { RangeInput } from "../../costing/scenarios/readRange";
import type { Basis, Nature, PresentValueTiming } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { NatureEnum } from "../costs/enums";
import { BasisEnum, PresentValueTimingEnum } from "../costs/viewEnums";
import { DecimalScalar } from "../scalars/DecimalScalar";

@InputType({
  description: "Which number of the comparison is meant: a lever, and names where there are several.",
})
export class LeverInput implements engine.LeverInput {
  @Field(() => String, { description: 'Code of the lever: "POSITION_SALARY". levers lists all.' })
  lever!: string;

  @Field(() => String, { nullable: true, description: "Name of the plan, where several have such a number." })
  plan?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The position, engagement, project or role, where several have it.",
  })
  part?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The item, where several have it: a label, role, unit, rule or month, as levers shows it.",
  })
  item?: string | null;
}

@InputType({ description: "A lever moved." })
export class LeverPatchInput extends LeverInput implements PatchInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The new value, in the lever\'s unit: "95000.00", "0.03", "12" or "2027-04". Without one the number is taken out of the input, and its default holds.',
  })
  value?: string | null;
}

/** Where a search looks unless told otherwise, in words. */
export const USUAL_RANGE =
  "all that it can have; but times and lengths of time within the months compared or scheduled, and other numbers of the roadmap up to ten times what there is";

@InputType({ description: "Values of a lever, from low to high by a step." })
export class LeverRangeInput implements RangeInput {
  @Field(() => String, { nullable: true, description: `The lowest value. Default: that of ${USUAL_RANGE}.` })
  low?: string | null;

  @Field(() => String, { nullable: true, description: `The highest value. Default: that of ${USUAL_RANGE}.` })
  high?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "From one value to the next, in the lever's unit; a number of months or days for a time. Default: its step.",
  })
  step?: string | null;
}

@InputType({ description: "A lever, and how far it moves." })
export class LeverSwingInput extends LeverInput implements EngineLeverValues {
  @Field(() => String, { nullable: true, description: "The low value. Default: the swing asked for." })
  low?: string | null;

  @Field(() => String, { nullable: true, description: "The high value. Default: the swing asked for." })
  high?: string | null;
}

@InputType({ description: "A lever, and the values it takes: either listed or a range." })
export class LadderAxisInput extends LeverInput implements AxisInput {
  @Field(() => [String], { nullable: true, description: "The values in the order of the table." })
  values?: string[] | null;

  @Field(() => LeverRangeInput, { nullable: true, description: "The values from low to high by a step." })
  range?: LeverRangeInput | null;
}

@InputType({ description: "A lever, and the range in which a tie is looked for." })
export class LeverWithinInput extends LeverInput {
  @Field(() => LeverRangeInput, { nullable: true, description: `The range. Default: ${USUAL_RANGE}.` })
  range?: LeverRangeInput | null;
}

@InputType({ description: "By which of their amounts plans are held against each other." })
export class MeasureInput {
  @Field(() => [NatureEnum], {
    nullable: true,
    description:
      "Natures to add up. Default: CASH alone; cash and lost productivity are mixed only when both are named.",
  })
  natures?: Nature[] | null;

  @Field(() => BasisEnum, {
    nullable: true,
    description: "In the month incurred or in the month paid. Default: ACCRUAL; with a discount rate, CASH.",
  })
  basis?: Basis | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "With it plans are held against each other by the present value of their cash cost: a year, from -0.499999 to 1.",
  })
  discountRate?: Decimal | null;

  @Field(() => PresentValueTimingEnum, {
    nullable: true,
    description: "When in its month a cost is taken to be paid, with a discount rate. Default: END.",
  })
  timing?: PresentValueTiming | null;
}

@InputType({
  description: "Changes to a comparison, and by which of its amounts plans are held against each other.",
})
export class ExplorationInput extends MeasureInput {
  @Field(() => [LeverPatchInput], {
    nullable: true,
    description:
      "Levers to move, each once, at most 100. Everything else asked starts from there. Default: none.",
  })
  patches?: LeverPatchInput[] | null;
}
