import { Field, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type * as engine from "../../sequencing/roadmap/RoadmapInput";
import type {
  CostProfile,
  DeadlineKind,
  DeadlineReason,
  Severity,
} from "../../sequencing/roadmap/vocabulary";
import { ExpenditureEnum } from "../costs/expenditure";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { CostProfileEnum, DeadlineKindEnum, DeadlineReasonEnum, SeverityEnum } from "./enums";

@InputType({ description: "A phase of a project, and whom it disrupts." })
export class PhaseInput implements engine.PhaseInput {
  @Field(() => String, { description: "Its name, 1 to 200 characters." })
  name!: string;

  @Field(() => Int, {
    description:
      "Working days, whatever the project's own duration is counted in. The phases of a project take at most as long as the project together.",
  })
  duration!: number;

  @Field(() => [String], {
    nullable: true,
    description: "Departments that it disrupts, at most 50. Default: none.",
  })
  departments?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Systems that it touches, at most 50, such as Mail. Default: none.",
  })
  systems?: string[] | null;

  @Field(() => SeverityEnum, { nullable: true, description: "How badly it disrupts. Default: MEDIUM." })
  severity?: Severity | null;
}

@InputType({ description: "By when a project has to be finished." })
export class DeadlineInput implements engine.DeadlineInput {
  @Field(() => DateScalar, {
    description:
      "The last day of work; not before the roadmap's start unless the project is IN_PROGRESS or DONE.",
  })
  finishBy!: Day;

  @Field(() => DeadlineKindEnum, { description: "How much it binds." })
  kind!: DeadlineKind;

  @Field(() => DeadlineReasonEnum, { description: "Why there is one." })
  reason!: DeadlineReason;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What each month later costs, in the organization's currency, 0 to 1,000,000,000, at most two decimal places. A SOFT deadline needs it, a HARD one has none.",
  })
  monthlyPenalty?: Decimal | null;
}

@InputType({ description: "A cost of a project and when it falls due." })
export class ProjectCostInput implements engine.ProjectCostInput {
  @Field(() => String, { description: "What is paid for, 1 to 200 characters." })
  name!: string;

  @Field(() => ExpenditureEnum, { description: "Expense or asset." })
  expenditure!: Expenditure;

  @Field(() => CostProfileEnum, { description: "When it falls due." })
  profile!: CostProfile;

  @Field(() => DecimalScalar, {
    description: "Amount in the organization's currency, 0 to 1,000,000,000, at most two decimal places.",
  })
  amount!: Decimal;

  @Field(() => Int, {
    nullable: true,
    description:
      "On which working day of the project it falls due, 1 (the first) to the duration in working days. A MILESTONE needs it, no other profile has it.",
  })
  workingDay?: number | null;
}

@InputType({ description: "Hours of a role that a project takes." })
export class EffortInput implements engine.EffortInput {
  @Field(() => String, {
    description:
      "SUPPORT, MANAGEMENT, VCIO, or a role that the roadmap's capacities name, such as Controller; each once in a project.",
  })
  role!: string;

  @Field(() => DecimalScalar, { description: "Hours, 0 to 1,000,000, at most two decimal places." })
  hours!: Decimal;
}
