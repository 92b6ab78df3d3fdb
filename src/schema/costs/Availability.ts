import { Arg, Field, Int, ObjectType } from "type-graphql";
import {
  averageHoursCovered,
  chanceOfAnyLongVacancy,
  daysWithNobody,
  daysWithoutPosition,
  monthsVacant,
} from "../../costing/availability/availabilityOf";
import {
  heldIn,
  singlePointsOfFailure,
  type HeldKind,
  type SinglePointOfFailure as CostingSinglePointOfFailure,
} from "../../costing/availability/holders";
import { chanceOfLongVacancy } from "../../costing/availability/longVacancy";
import type { Comparison } from "../../costing/comparison/Comparison";
import type { PlanCost } from "../../costing/plan/PlanCost";
import type { PricedPosition } from "../../costing/position/pricePosition";
import { ROLES, type Role } from "../../costing/vocabulary";
import type { Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { printNumber } from "./amounts";
import { DutyRoleEnum } from "./enums";
import { HeldKindEnum } from "./viewEnums";

/** Eight weeks: longer than the published time to fill. */
const WEEKS_ARGUMENT = {
  defaultValue: 8,
  description: "Weeks: only vacancies that last longer count.",
} as const;

const CHANCE_OF_LONG_VACANCY =
  "at least once in the comparison, from 0 to 1: exact, from the same process that prices turnover. A vacancy is whole months of 30.4375 days on end; only its months within the comparison count.";

@ObjectType({ description: "A skill, framework or role, and who has it." })
class Held {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "The positions and engagements that have it while they run." })
  heldBy!: readonly string[];
}

@ObjectType({
  description:
    "A skill, framework or role that exactly one seat and no engagement has in some months: when that person is away or leaves, nobody has it.",
})
class SinglePointOfFailure implements CostingSinglePointOfFailure {
  @Field(() => HeldKindEnum, { description: "What hangs on the seat." })
  kind!: HeldKind;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { description: "The position." })
  seat!: string;

  @Field(() => MonthScalar, { description: "The first month in which it is so." })
  from!: Month;

  @Field(() => Int, { description: "In how many months of the comparison it is so." })
  months!: number;
}

@ObjectType({ description: "How often nobody in a role is on duty." })
class RoleAvailability {
  @Field(() => DutyRoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => DecimalScalar, {
    description:
      "Expected working days a year (of 260) on which no seat of the role is on duty and no engagement provides it; 260 where nobody has the role.",
  })
  daysWithNobodyOnDuty!: string;
}

@ObjectType({ description: "How often a position's work is not attended to." })
class PositionAvailability {
  constructor(
    private readonly comparison: Comparison,
    private readonly plan: PlanCost,
    private readonly priced: PricedPosition,
  ) {}

  @Field(() => String, { description: "The position." })
  get position() {
    return this.priced.position.title;
  }

  @Field(() => DecimalScalar, { description: "Expected months vacant of all its seats, together." })
  get monthsVacant() {
    return printNumber(monthsVacant(this.plan, this.priced, this.comparison.terms.horizon), 2);
  }

  @Field(() => DecimalScalar, {
    description:
      "Expected working days a year (of 260) on which none of its seats is on duty; months in which it does not exist count in full.",
  })
  get daysWithNobodyOnDuty() {
    return printNumber(daysWithoutPosition(this.plan, this.priced, this.comparison.terms.horizon), 2);
  }

  @Field(() => DecimalScalar, {
    description: `Chance that a seat of it stands vacant for more than so many weeks ${CHANCE_OF_LONG_VACANCY}`,
  })
  chanceOfLongVacancy(@Arg("weeks", () => Int, WEEKS_ARGUMENT) weeks: number) {
    const { axis, terms } = this.comparison;
    return printNumber(chanceOfLongVacancy(this.priced, axis, terms.horizon.start, weeks), 4);
  }
}

@ObjectType({
  description:
    "Whether somebody is there, measured over the comparison and not priced. A seat is on duty with the chance that somebody is employed x (1 - paid days away without backfill / 260), and in a vacancy with the share that is covered; seats are independent of each other; an engagement is on duty while it runs.",
})
export class Availability {
  constructor(
    private readonly comparison: Comparison,
    private readonly plan: PlanCost,
  ) {}

  @Field(() => DecimalScalar, { description: "Expected months vacant of all seats, together." })
  get monthsVacant() {
    const months = this.plan.positions.map((priced) => monthsVacant(this.plan, priced, this.horizon));
    return printNumber(
      months.reduce((sum, each) => sum + each, 0),
      2,
    );
  }

  @Field(() => DecimalScalar, {
    description: "Expected working days a year (of 260) on which no seat is on duty and no engagement runs.",
  })
  get daysWithNobodyOnDuty() {
    return printNumber(daysWithNobody(this.plan, this.horizon, undefined), 2);
  }

  @Field(() => DecimalScalar, {
    description:
      "Expected hours of a week in which somebody can be reached, on average. Windows lie within each other: of those on duty the widest counts, coverage hours of an engagement, hours a week x full-time equivalent of a seat.",
  })
  get weeklyHoursCovered() {
    return printNumber(averageHoursCovered(this.plan, this.horizon), 2);
  }

  @Field(() => DecimalScalar, {
    description: `Chance that any seat of the plan stands vacant for more than so many weeks ${CHANCE_OF_LONG_VACANCY}`,
  })
  chanceOfLongVacancy(@Arg("weeks", () => Int, WEEKS_ARGUMENT) weeks: number) {
    return printNumber(chanceOfAnyLongVacancy(this.plan, this.horizon, weeks), 4);
  }

  @Field(() => [RoleAvailability], { description: "Each of the three roles." })
  get roles() {
    return (Object.keys(ROLES) as Role[]).map((role) => ({
      role,
      daysWithNobodyOnDuty: printNumber(daysWithNobody(this.plan, this.horizon, role), 2),
    }));
  }

  @Field(() => [PositionAvailability], { description: "Each position." })
  get positions() {
    return this.plan.positions.map((priced) => new PositionAvailability(this.comparison, this.plan, priced));
  }

  @Field(() => [Held], { description: "The skills that the plan's parts name, and who has them." })
  get skills() {
    return heldIn(this.plan, this.horizon, "SKILL");
  }

  @Field(() => [Held], {
    description: "The frameworks that the plan's parts name, and who looks after them.",
  })
  get frameworks() {
    return heldIn(this.plan, this.horizon, "FRAMEWORK");
  }

  @Field(() => [SinglePointOfFailure], { description: "What hangs on a single seat." })
  get singlePointsOfFailure() {
    return singlePointsOfFailure(this.plan, this.horizon);
  }

  private get horizon() {
    return this.comparison.terms.horizon;
  }
}
