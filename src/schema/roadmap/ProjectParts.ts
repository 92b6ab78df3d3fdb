import { Field, Int, ObjectType } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { Expenditure } from "../../kernel/Expenditure";
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

@ObjectType({ simpleResolvers: true, description: "A phase of a project, and whom it disrupts." })
export class Phase {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, { description: "Working days." })
  duration!: number;

  @Field(() => [String], { description: "Departments that it disrupts." })
  departments!: readonly string[];

  @Field(() => [String], { description: "Systems that it touches." })
  systems!: readonly string[];

  @Field(() => SeverityEnum, { description: "How badly it disrupts." })
  severity!: Severity;
}

@ObjectType({ simpleResolvers: true, description: "By when a project has to be finished." })
export class Deadline {
  @Field(() => DateScalar, { description: "The last day of work." })
  finishBy!: Day;

  @Field(() => DeadlineKindEnum, { description: "How much it binds." })
  kind!: DeadlineKind;

  @Field(() => DeadlineReasonEnum, { description: "Why there is one." })
  reason!: DeadlineReason;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What each month later costs, in the organization's currency; of a SOFT deadline.",
  })
  monthlyPenalty!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A cost of a project and when it falls due." })
export class ProjectCost {
  @Field(() => String, { description: "What is paid for." })
  name!: string;

  @Field(() => ExpenditureEnum, { description: "Expense or asset." })
  expenditure!: Expenditure;

  @Field(() => CostProfileEnum, { description: "When it falls due." })
  profile!: CostProfile;

  @Field(() => DecimalScalar, { description: "Amount, in the organization's currency." })
  amount!: string;

  @Field(() => Int, {
    nullable: true,
    description: "On which working day of the project it falls due, 1 for the first; of a MILESTONE.",
  })
  workingDay!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "Hours of a role that a project takes." })
export class Effort {
  @Field(() => String, {
    description: "SUPPORT, MANAGEMENT, VCIO, or a role that the roadmap's capacities name.",
  })
  role!: string;

  @Field(() => DecimalScalar, { description: "Hours." })
  hours!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "When a project can and must happen, by the critical path method.",
})
export class ProjectDates {
  @Field(() => DateScalar, { description: "First day on which it can start." })
  earliestStart!: Day;

  @Field(() => DateScalar, { description: "Last day of work if it starts as early as it can." })
  earliestFinish!: Day;

  @Field(() => DateScalar, {
    description: "Last day on which it can start without the whole finishing later.",
  })
  latestStart!: Day;

  @Field(() => DateScalar, { description: "Last day of work that does not make the whole finish later." })
  latestFinish!: Day;

  @Field(() => Int, { description: "Total float: working days it can slip before the whole finishes later." })
  totalFloat!: number;

  @Field(() => Int, {
    description:
      "Free float: working days it can slip before any project after it starts later than it could.",
  })
  freeFloat!: number;

  @Field(() => Boolean, { description: "Whether it is critical: its total float is 0." })
  critical!: boolean;
}
