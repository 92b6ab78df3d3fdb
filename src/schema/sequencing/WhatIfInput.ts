import { Field, ID, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import type * as engine from "../../sequencing/dated/changes/Change";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { SearchEffortInput } from "./SequenceProjectsInput";

@InputType({ description: "A project starts later than it does in the schedule." })
class SlipInput {
  @Field(() => ID, { description: "The project." })
  projectId!: string;

  @Field(() => Int, { description: "By so many working days at least, 1 to 10,000." })
  workingDays!: number;
}

@InputType({ description: "A project takes longer or shorter than planned." })
class StretchInput {
  @Field(() => ID, { description: "The project." })
  projectId!: string;

  @Field(() => Int, { description: "Working days more, or fewer when negative." })
  workingDays!: number;
}

@InputType({ description: "A project is not done; what depends on it no longer waits for it." })
class DeclineInput {
  @Field(() => ID, { description: "The project." })
  projectId!: string;
}

@InputType({ description: "More or fewer people of a role in some months; never fewer than none." })
class AddCapacityInput {
  @Field(() => String, { description: "The role, one of those among the capacities of the schedule." })
  role!: string;

  @Field(() => DecimalScalar, {
    description: "Full-time people more, or fewer when negative; at most four decimal places.",
  })
  fte!: Decimal;

  @Field(() => MonthScalar, { description: "The first month." })
  from!: Month;

  @Field(() => Int, { description: "How many months, 1 to 120." })
  months!: number;
}

@InputType({ description: "More or less money in one allowance." })
class AddMoneyInput {
  @Field(() => String, { description: "Its name, one of the money of the schedule." })
  allowance!: string;

  @Field(() => DecimalScalar, {
    description: "The amount more, or less when negative; at most two decimal places.",
  })
  amount!: Decimal;
}

@InputType({ description: "A freeze on other days." })
class MoveFreezeInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => DateScalar, { description: "The first day." })
  firstDay!: Day;

  @Field(() => DateScalar, { description: "The last day, which belongs to it." })
  lastDay!: Day;
}

@InputType({ description: "Another day by which a project has to be finished." })
class MoveDeadlineInput {
  @Field(() => ID, { description: "The project, which has a deadline." })
  projectId!: string;

  @Field(() => DateScalar, { description: "The last day of work." })
  finishBy!: Day;
}

@InputType({ description: "One change: exactly one of these." })
class WhatIfChangeInput implements engine.ChangeInput {
  @Field(() => SlipInput, { nullable: true, description: "A project starts later." })
  slip?: SlipInput | null;

  @Field(() => StretchInput, { nullable: true, description: "A project takes longer or shorter." })
  stretch?: StretchInput | null;

  @Field(() => DeclineInput, { nullable: true, description: "A project is not done." })
  decline?: DeclineInput | null;

  @Field(() => AddCapacityInput, { nullable: true, description: "More or fewer people." })
  addCapacity?: AddCapacityInput | null;

  @Field(() => AddMoneyInput, { nullable: true, description: "More or less money." })
  addMoney?: AddMoneyInput | null;

  @Field(() => MoveFreezeInput, { nullable: true, description: "A freeze on other days." })
  moveFreeze?: MoveFreezeInput | null;

  @Field(() => MoveDeadlineInput, { nullable: true, description: "Another deadline." })
  moveDeadline?: MoveDeadlineInput | null;
}

@InputType({ description: "A schedule, and what could be different." })
export class WhatIfInput {
  @Field(() => ID, { description: "The schedule, a draft or a published one." })
  scheduleId!: string;

  @Field(() => [WhatIfChangeInput], { description: "The changes, 1 to 50, carried out in this order." })
  changes!: WhatIfChangeInput[];

  @Field(() => SearchEffortInput, {
    nullable: true,
    description: "How hard to look. Default: that of the schedule.",
  })
  effort?: SearchEffortInput | null;
}
