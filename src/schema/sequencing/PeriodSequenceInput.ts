import { Field, InputType, Int } from "type-graphql";
import type { Decimal } from "../../kernel/Decimal";
import type * as engine from "../../sequencing/schedule/SequenceInput";
import { LEVELS_DESCRIPTION, PriceLevelInput } from "./PriceLevelInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DependencyInput } from "./CriticalPathInput";

@InputType({ description: "People of a role whom a project needs." })
class PeriodDemandInput implements engine.DemandInput {
  @Field(() => String, { description: "The role, one of those listed." })
  role!: string;

  @Field(() => Int, { description: "Units of it, 0 to 1,000,000." })
  units!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The first period of the project in which they are needed, from 0. Default: 0.",
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The period of the project before which they are needed. Default: its end.",
  })
  to?: number | null;
}

@InputType({ description: "Money that falls due in one period of a project." })
class PeriodCostInput implements engine.DueCostInput {
  @Field(() => DecimalScalar, { description: "The amount, 0 to 1,000,000,000, at most two decimal places." })
  amount!: Decimal;

  @Field(() => Int, { nullable: true, description: "The period of the project, from 0. Default: 0." })
  offset?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The budget that it is paid from, one that windows name. Default: "Budget".',
  })
  budget?: string | null;
}

@InputType({ description: "Some periods of a project in which it disrupts departments." })
class PeriodPhaseInput implements engine.DisruptivePhaseInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, { description: "The first period of the project that belongs to it, from 0." })
  from!: number;

  @Field(() => Int, { description: "The period of the project before which it ends." })
  to!: number;

  @Field(() => [String], { description: "The departments, of those listed." })
  departments!: string[];
}

@InputType({ description: "By when a project should have finished." })
class PeriodDeadlineInput implements engine.DeadlineInput {
  @Field(() => Int, { description: "It finishes before this period begins." })
  finish!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What each period later costs. Without it the deadline is hard: no schedule misses it.",
  })
  weight?: Decimal | null;
}

@InputType({
  description: "What each period costs in which a project could have been finished and is not, by nature.",
})
class PeriodDelayInput {
  @Field(() => DecimalScalar, { nullable: true, description: "Money. Default: 0." })
  cash?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Value of working time. Default: 0." })
  productivity?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Expected loss. Default: 0." })
  expectedLoss?: Decimal | null;
}

@InputType({ description: "Where a published schedule has a project." })
class PublishedPeriodInput {
  @Field(() => Int, { description: "The period in which it starts." })
  start!: number;

  @Field(() => DecimalScalar, { description: "What starting at another time costs." })
  movePrice!: Decimal;
}

@InputType({ description: "How long a project may take." })
class ThreePointInput {
  @Field(() => Int, { description: "The shortest, in periods." })
  optimistic!: number;

  @Field(() => Int, { description: "The longest, in periods." })
  pessimistic!: number;
}

@InputType({ description: "A project in whole periods." })
class PeriodProjectInput implements engine.SequenceProjectInput {
  @Field(() => String, { description: "An id of its own, which dependencies name." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Its name. Default: the id." })
  name?: string | null;

  @Field(() => Int, { description: "Periods without a break; 0 for a milestone." })
  duration!: number;

  @Field(() => ThreePointInput, {
    nullable: true,
    description: "How long it may take, for the chance of meeting deadlines. Default: as long as planned.",
  })
  range?: ThreePointInput | null;

  @Field(() => [PeriodDemandInput], { nullable: true, description: "People whom it needs. Default: nobody." })
  demands?: PeriodDemandInput[] | null;

  @Field(() => [PeriodCostInput], {
    nullable: true,
    description: "What it costs and when. Default: nothing.",
  })
  costs?: PeriodCostInput[] | null;

  @Field(() => [PeriodPhaseInput], {
    nullable: true,
    description: "Whom it disrupts and when. Default: nobody.",
  })
  phases?: PeriodPhaseInput[] | null;

  @Field(() => Int, { nullable: true, description: "The period before which it must not start. Default: 0." })
  earliestStart?: number | null;

  @Field(() => PeriodDeadlineInput, {
    nullable: true,
    description: "By when it should have finished. Default: no matter.",
  })
  deadline?: PeriodDeadlineInput | null;

  @Field(() => PeriodDelayInput, {
    nullable: true,
    description: "What waiting for it costs. Default: nothing.",
  })
  costOfDelay?: PeriodDelayInput | null;

  @Field(() => Int, {
    nullable: true,
    description: "It starts in this period and in no other. Default: not fixed.",
  })
  fixedStart?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it may be left out. Default: false." })
  optional?: boolean | null;

  @Field(() => PublishedPeriodInput, {
    nullable: true,
    description: "Where it was published. Default: nowhere.",
  })
  published?: PublishedPeriodInput | null;
}

@InputType({ description: "People who can do the same work." })
class PeriodRoleInput implements engine.RoleInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [Int], {
    description:
      "Units that there are: one number for every period, or as many as there are periods. 0 to 1,000,000.",
  })
  capacity!: number[];
}

@InputType({ description: "Money that may be spent in some periods." })
class PeriodBudgetInput implements engine.BudgetWindowInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The budget that it is a part of; windows of one budget follow each other. Default: "Budget".',
  })
  budget?: string | null;

  @Field(() => Int, { description: "The first period." })
  from!: number;

  @Field(() => Int, { description: "The period before which it ends." })
  to!: number;

  @Field(() => DecimalScalar, { description: "The amount, 0 to 1,000,000,000, at most two decimal places." })
  amount!: Decimal;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether what is left is added to the window that begins where it ends. Default: false.",
  })
  carriesOver?: boolean | null;
}

@InputType({ description: "Periods in which departments must not be disrupted." })
class PeriodFreezeInput implements engine.FreezeInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, { description: "The first period." })
  from!: number;

  @Field(() => Int, { description: "The period before which it ends." })
  to!: number;

  @Field(() => [String], { nullable: true, description: "The departments. Default: everyone." })
  departments?: string[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Makes it a quiet time, which may be broken: what each period costs in which a project disrupts one of the departments, 0 to 1,000,000,000. Default: nothing may break it.",
  })
  disruptionPrice?: Decimal | null;
}

@InputType({ description: "Staff whose work projects get in the way of." })
class PeriodDepartmentInput implements engine.DepartmentInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many projects may disrupt it at the same time. Default: any number.",
  })
  limit?: number | null;
}

@InputType({
  description:
    "A roadmap on a clock of whole periods, numbered from 0; what a period is, is yours to say. Finishes are exclusive: a project of 3 periods that starts in 2 finishes at 5.",
})
export class PeriodSequenceInput implements engine.SequenceInput {
  @Field(() => Int, { description: "Everything finishes by here, 1 to 10,000." })
  horizon!: number;

  @Field(() => [PeriodProjectInput], { description: "The projects, 1 to 2,000." })
  projects!: PeriodProjectInput[];

  @Field(() => [DependencyInput], {
    nullable: true,
    description: "What depends on what, at most 20,000; lags are in periods. Default: nothing.",
  })
  dependencies?: DependencyInput[] | null;

  @Field(() => [PeriodRoleInput], { nullable: true, description: "Roles, at most 100. Default: none." })
  roles?: PeriodRoleInput[] | null;

  @Field(() => [PeriodBudgetInput], {
    nullable: true,
    description: "Money, at most 500 windows. Default: no limit.",
  })
  budgets?: PeriodBudgetInput[] | null;

  @Field(() => [PeriodFreezeInput], { nullable: true, description: "Freezes, at most 500. Default: none." })
  freezes?: PeriodFreezeInput[] | null;

  @Field(() => [PeriodDepartmentInput], {
    nullable: true,
    description: "Every department that a phase or a freeze names, at most 200. Default: none.",
  })
  departments?: PeriodDepartmentInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What each period costs until everything has finished. Default: 0.",
  })
  finishPrice?: Decimal | null;

  @Field(() => [PriceLevelInput], { nullable: true, description: LEVELS_DESCRIPTION })
  levels?: PriceLevelInput[] | null;
}
