import { Field, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import type { Relation } from "../../sequencing/Network";
import type * as engine from "../../sequencing/roadmap/RoadmapInput";
import type { LagUnit } from "../../sequencing/roadmap/vocabulary";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { RelationEnum } from "../sequencing/enums";
import { LagUnitEnum } from "./enums";

@InputType({ description: "One project of a roadmap depends on another." })
export class RoadmapDependencyInput implements engine.RoadmapDependencyInput {
  @Field(() => String, { description: "Id or key of the project that comes first." })
  from!: string;

  @Field(() => String, { description: "Id or key of the project that depends on it." })
  to!: string;

  @Field(() => RelationEnum, {
    nullable: true,
    description: "Which end holds which. Default: FINISH_TO_START.",
  })
  relation?: Relation | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How long to wait, in lagUnit, at most what comes to 10,000 working days; negative for a lead. Default: 0.",
  })
  lag?: number | null;

  @Field(() => LagUnitEnum, {
    nullable: true,
    description: "What the lag is counted in. Default: WORKING_DAYS.",
  })
  lagUnit?: LagUnit | null;
}

@InputType({ description: "Days on which departments must not be disrupted." })
export class FreezeWindowInput implements engine.FreezeWindowInput {
  @Field(() => String, { description: "Its name, for example tax season, 1 to 200 characters." })
  name!: string;

  @Field(() => DateScalar, { description: "The first day." })
  firstDay!: Day;

  @Field(() => DateScalar, { description: "The last day, which belongs to it." })
  lastDay!: Day;

  @Field(() => [String], {
    nullable: true,
    description: "Departments that it protects, at most 50. Default: everyone.",
  })
  departments?: string[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Makes it a quiet time, which a schedule may break: what a working day costs on which the work of one of the departments stops (HIGH); half of it for MEDIUM, a quarter for LOW. Default: nothing may break it.",
  })
  disruptionPrice?: Decimal | null;
}

@InputType({ description: "A department, and how many projects may disrupt it at the same time." })
export class DepartmentInput implements engine.DepartmentInput {
  @Field(() => String, { description: "Its name, 1 to 200 characters, each once." })
  name!: string;

  @Field(() => Int, {
    description: "How many projects may disrupt it at the same time, 0 (none ever) to 1,000.",
  })
  limit!: number;
}

@InputType({
  description:
    "How many full-time people of a role are there for projects, from a month on until the next that is stated.",
})
export class CapacityInput implements engine.CapacityInput {
  @Field(() => String, {
    description:
      "Who they are, 1 to 200 characters, such as Controller: efforts may name them. SUPPORT, MANAGEMENT or VCIO stands instead of what a plan counts.",
  })
  role!: string;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "The first month for which it holds. Default: the first month of the roadmap.",
  })
  from?: Month | null;

  @Field(() => DecimalScalar, {
    description: "Full-time people, 0 to 10,000, at most four decimal places: 0.25 for a quarter of one.",
  })
  fte!: Decimal;
}
