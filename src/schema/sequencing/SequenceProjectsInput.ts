import { Field, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type * as engine from "../../sequencing/dated/SequenceRoadmapInput";
import { ExpenditureEnum } from "../costs/expenditure";
import { RoadmapContentsInput } from "../roadmap/RoadmapContentsInput";
import { DateScalar } from "../scalars/DateScalar";
import { LEVELS_DESCRIPTION, PriceLevelInput } from "./PriceLevelInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { PeriodSequenceInput } from "./PeriodSequenceInput";

@InputType({ description: "Money that projects may spend in some months." })
export class AllowanceInput implements engine.AllowanceInput {
  @Field(() => String, { description: "Its name, for example Q1 2027, 1 to 200 characters." })
  name!: string;

  @Field(() => MonthScalar, { description: "The first month." })
  from!: Month;

  @Field(() => Int, { description: "How many months, 1 to 120." })
  months!: number;

  @Field(() => DecimalScalar, { description: "The amount, 0 to 1,000,000,000, at most two decimal places." })
  amount!: Decimal;

  @Field(() => ExpenditureEnum, {
    nullable: true,
    description: "What it is for. Default: OPEX and CAPEX together.",
  })
  expenditure?: Expenditure | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether what is left is added to the allowance for the same that follows. Default: false.",
  })
  carriesOver?: boolean | null;
}

@InputType({ description: "A roadmap given inline, with the money that its projects may spend." })
class SequenceRoadmapInput extends RoadmapContentsInput implements engine.SequenceRoadmapInput {
  @Field(() => [AllowanceInput], {
    nullable: true,
    description: "Money, at most 200 allowances; those for the same follow each other. Default: no limit.",
  })
  allowances?: AllowanceInput[] | null;
}

@InputType({
  description: "By how much each nature of the cost of delay counts, 0 to 100, at most two decimal places.",
})
class DelayWeightsInput implements engine.DelayWeightsInput {
  @Field(() => DecimalScalar, { nullable: true, description: "Money. Default: 1." })
  cash?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Value of working time. Default: 1." })
  productivity?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Expected loss. Default: 1." })
  expectedLoss?: Decimal | null;
}

@InputType({ description: "How a roadmap is scheduled." })
export class SchedulingSettingsInput implements engine.SchedulingSettingsInput {
  @Field(() => Int, {
    nullable: true,
    description:
      "Months from that of the roadmap's start in which everything finishes, 1 to 120. Default: 36.",
  })
  months?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Nothing that has not begun starts before this day. Default: the start of the roadmap; for a stored one today, if that is later.",
  })
  asOf?: Day | null;

  @Field(() => DelayWeightsInput, {
    nullable: true,
    description: "How the natures of the cost of delay count. Default: alike.",
  })
  weights?: DelayWeightsInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What each month costs until everything has finished. Default: 0.",
  })
  finishPrice?: Decimal | null;

  @Field(() => [PriceLevelInput], { nullable: true, description: LEVELS_DESCRIPTION })
  levels?: PriceLevelInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What starting a project on another day than published costs: it moves only when that is forced, or saves more. Default: 1000.",
  })
  movePrice?: Decimal | null;
}

@InputType({
  description: "How hard a schedule is looked for. The same effort and seed have the same answer.",
})
export class SearchEffortInput implements engine.SearchEffortInput {
  @Field(() => Int, { nullable: true, description: "Schedules to try, 1 to 50,000. Default: 5,000." })
  schedules?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where random numbers begin, 0 to 2,147,483,647. Default: 1.",
  })
  seed?: number | null;
}

@InputType({ description: "Projects to put in order: a roadmap on its calendar, or one in whole periods." })
export class SequenceProjectsInput {
  @Field(() => SequenceRoadmapInput, {
    nullable: true,
    description: "A roadmap on its calendar. Either this or periods.",
  })
  roadmap?: SequenceRoadmapInput | null;

  @Field(() => PeriodSequenceInput, {
    nullable: true,
    description: "A roadmap in whole periods. Either this or roadmap.",
  })
  periods?: PeriodSequenceInput | null;

  @Field(() => SchedulingSettingsInput, {
    nullable: true,
    description: "How a roadmap on its calendar is scheduled. Default: every default of it.",
  })
  settings?: SchedulingSettingsInput | null;

  @Field(() => SearchEffortInput, {
    nullable: true,
    description: "How hard to look. Default: every default of it.",
  })
  effort?: SearchEffortInput | null;
}
