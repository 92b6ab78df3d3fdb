import { Field, Int, ObjectType } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import type { Weekday } from "../../sequencing/CriticalPathInput";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { WeekdayEnum } from "../sequencing/enums";

@ObjectType({ simpleResolvers: true, description: "Which days are worked." })
export class Calendar {
  @Field(() => [WeekdayEnum], { description: "Weekdays worked." })
  weekdays!: readonly Weekday[];

  @Field(() => [DateScalar], { description: "Days not worked, in order." })
  holidays!: readonly Day[];
}

@ObjectType({ simpleResolvers: true, description: "Days on which departments must not be disrupted." })
export class FreezeWindow {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => DateScalar, { description: "The first day." })
  firstDay!: Day;

  @Field(() => DateScalar, { description: "The last day, which belongs to it." })
  lastDay!: Day;

  @Field(() => [String], { description: "Departments that it protects; empty for everyone." })
  departments!: readonly string[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What a working day costs on which the work of one of them stops; absent where nothing may break it.",
  })
  disruptionPrice!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A department, and how many projects may disrupt it at the same time.",
})
export class Department {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, { description: "How many projects may disrupt it at the same time." })
  limit!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "How many full-time people of a role are there for projects, from a month on until the next that is stated.",
})
export class Capacity {
  @Field(() => String, {
    description: "Who they are: SUPPORT, MANAGEMENT, VCIO, or another role that efforts may name.",
  })
  role!: string;

  @Field(() => MonthScalar, { description: "The first month for which it holds." })
  from!: Month;

  @Field(() => DecimalScalar, { description: "Full-time people, with four decimal places." })
  fte!: string;
}
