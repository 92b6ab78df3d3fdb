import { ArgsType, Field, Int } from "type-graphql";
import type { BridgeMethod } from "../../costing/scenarios/bridgeByLever";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { LeverBridgeMethodEnum } from "./enums";
import {
  LadderAxisInput,
  LeverInput,
  LeverRangeInput,
  LeverSwingInput,
  LeverWithinInput,
  USUAL_RANGE,
} from "./ExplorationInput";

/** A question about a plan. */
@ArgsType()
class PlanQuestion {
  @Field(() => String, { description: "Name of the plan." })
  plan!: string;
}

/** A question about a plan alone or against another. */
@ArgsType()
class AmountQuestion extends PlanQuestion {
  @Field(() => String, {
    nullable: true,
    description:
      "Name of the plan it is held against: amounts are then what the plan costs more. Default: none.",
  })
  against?: string | null;
}

/** A question about one plan against another. */
@ArgsType()
class PairQuestion extends PlanQuestion {
  @Field(() => String, { description: "Name of the plan it is held against." })
  against!: string;
}

const LEVERS =
  "Levers asked about, each once, at most 500. Default: every lever of the plans and of the business, and with projects of the roadmap.";

@ArgsType()
export class TornadoArguments extends AmountQuestion {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "How far each lever moves down and up: a share of its value above 0, up to 1; for months and days, of a year. At least one step. Default: 0.1.",
  })
  swing?: Decimal | null;

  @Field(() => [LeverSwingInput], { nullable: true, description: LEVERS })
  levers?: LeverSwingInput[] | null;
}

@ArgsType()
export class FlipsArguments extends PairQuestion {
  @Field(() => [LeverSwingInput], {
    nullable: true,
    description: `${LEVERS} low and high are how far to look.`,
  })
  levers?: LeverSwingInput[] | null;
}

@ArgsType()
export class BreakEvenArguments extends PairQuestion {
  @Field(() => LeverInput, { description: "The lever that moves." })
  lever!: LeverInput;

  @Field(() => LeverRangeInput, {
    nullable: true,
    description: `Where to look. Default: ${USUAL_RANGE}.`,
  })
  range?: LeverRangeInput | null;
}

@ArgsType()
export class FrontierArguments extends PairQuestion {
  @Field(() => LeverWithinInput, { description: "The first lever: its values are spaced evenly." })
  x!: LeverWithinInput;

  @Field(() => LeverWithinInput, { description: "The second lever: a tie is looked for along it." })
  y!: LeverWithinInput;

  @Field(() => Int, { nullable: true, description: "Values of the first lever, 2 to 101. Default: 11." })
  points?: number | null;
}

@ArgsType()
export class LadderArguments extends AmountQuestion {
  @Field(() => LadderAxisInput, { description: "The lever of the rows." })
  rows!: LadderAxisInput;

  @Field(() => LadderAxisInput, {
    nullable: true,
    description: "The lever of the columns; at most 10,000 cells in all. Default: a table of one lever.",
  })
  columns?: LadderAxisInput | null;
}

@ArgsType()
export class LeverBridgeArguments extends AmountQuestion {
  @Field(() => LeverBridgeMethodEnum, {
    nullable: true,
    description: "How the difference is shared out. Default: BY_EFFECT.",
  })
  method?: BridgeMethod | null;

  @Field(() => Int, {
    nullable: true,
    description: "Orders drawn for ORDER_FREE beyond ten changes, 2 to 1000. Default: 200.",
  })
  orders?: number | null;

  @Field(() => Int, { nullable: true, description: "Seed of the orders drawn. Default: 1." })
  seed?: number | null;
}

@ArgsType()
export class LeversArguments {
  @Field(() => String, { nullable: true, description: "Only levers of this plan. Default: all." })
  plan?: string | null;

  @Field(() => String, { nullable: true, description: "Only levers whose code contains this. Default: all." })
  code?: string | null;
}
