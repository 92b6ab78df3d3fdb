import { Field, ID, InputType, Int } from "type-graphql";
import type { Role } from "../../costing/vocabulary";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type * as engine from "../../sequencing/roadmap/RoadmapInput";
import type { CostProfile, ProjectStatus } from "../../sequencing/roadmap/vocabulary";
import { DutyRoleEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { CostProfileEnum, ProjectStatusEnum } from "./enums";

@InputType({ description: "A phase of a project, and whom it disrupts." })
class PhaseInput implements engine.PhaseInput {
  @Field(() => String, { description: "Its name, 1 to 200 characters." })
  name!: string;

  @Field(() => Int, {
    description: "Working days. The phases of a project take at most as long as the project together.",
  })
  duration!: number;

  @Field(() => [String], {
    nullable: true,
    description: "Departments that it disrupts, at most 50. Default: none.",
  })
  departments?: string[] | null;
}

@InputType({ description: "A cost of a project and when it falls due." })
class ProjectCostInput implements engine.ProjectCostInput {
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
}

@InputType({ description: "Hours of a role that a project takes." })
class EffortInput implements engine.EffortInput {
  @Field(() => DutyRoleEnum, { description: "The role, each once in a project." })
  role!: Role;

  @Field(() => DecimalScalar, { description: "Hours, 0 to 1,000,000, at most two decimal places." })
  hours!: Decimal;
}

@InputType({ description: "A project of a roadmap: a stored one when it has an id, otherwise a new one." })
export class ProjectInput implements engine.ProjectInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a project that is stored in this roadmap and is kept. Absent for a new project.",
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own name for the project inside this input, 1 to 200 characters, so that dependencies can name a new one. It is not stored.",
  })
  key?: string | null;

  @Field(() => String, { description: "Its name, 1 to 200 characters." })
  name!: string;

  @Field(() => ProjectStatusEnum, { description: "Where it stands." })
  status!: ProjectStatus;

  @Field(() => String, {
    nullable: true,
    description: "What it is for, in business terms, at most 5,000 characters. Default: not said.",
  })
  goal?: string | null;

  @Field(() => Int, { description: "Duration in working days, 0 (a milestone) to 10,000." })
  duration!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day before which it must not start. Default: the start of the roadmap.",
  })
  earliestStart?: Day | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What it is worth a month once finished, in the organization's currency, 0 to 1,000,000,000. Default: 0.",
  })
  monthlyBenefit?: Decimal | null;

  @Field(() => [PhaseInput], {
    nullable: true,
    description: "Its phases, in order, at most 50. Default: none.",
  })
  phases?: PhaseInput[] | null;

  @Field(() => [ProjectCostInput], {
    nullable: true,
    description: "What it costs, at most 50. Default: nothing.",
  })
  costs?: ProjectCostInput[] | null;

  @Field(() => [EffortInput], { nullable: true, description: "Hours by role. Default: none." })
  efforts?: EffortInput[] | null;
}
