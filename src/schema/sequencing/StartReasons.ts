import { Field, ID, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { Clock } from "../../sequencing/Clock";
import type { Driver } from "../../sequencing/schedule/Driver";
import { driverInWords } from "../../sequencing/schedule/driverInWords";
import type { Instance } from "../../sequencing/schedule/Instance";
import { CAUSE_ORDER, type Cause, type Ladder } from "../../sequencing/schedule/ladderOf";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DriverKindEnum, LadderCauseEnum } from "./enums";

@ObjectType({
  description:
    "One thing that keeps a project from starting a period earlier, with everything else where it is.",
})
export class StartDriver {
  constructor(
    private readonly driver: Driver,
    private readonly projectId: string,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  @Field(() => DriverKindEnum, { description: "What it is." })
  get kind(): Driver["kind"] {
    return this.driver.kind;
  }

  @Field(() => String, { description: "The same in a sentence, with its numbers." })
  get sentence(): string {
    return driverInWords(this.driver, this.projectId, this.instance, this.clock);
  }

  @Field(() => [ID], {
    description:
      "Ids of the other projects that it is about: what it depends on, what holds what it needs, what went first.",
  })
  get projects(): readonly string[] {
    const { driver } = this;
    if (driver.kind === "RELATION") return [driver.relation.from];
    if (driver.kind === "WEIGHT") return driver.before;
    return "holders" in driver ? driver.holders : [];
  }

  @Field(() => String, {
    nullable: true,
    description: "Name of the role, money, freeze, quiet times or department that it is about.",
  })
  get resource(): string | undefined {
    const { driver } = this;
    switch (driver.kind) {
      case "ROLE":
        return driver.role;
      case "BUDGET":
        return driver.window;
      case "FREEZE":
        return driver.freeze;
      case "QUIET_TIME":
        return driver.quietTimes.join(", ");
      case "DEPARTMENT":
        return driver.department;
      default:
        return undefined;
    }
  }

  @Field(() => Int, {
    nullable: true,
    description: "The period in which people are missing or the department is busy.",
  })
  get period(): number | undefined {
    return "period" in this.driver ? this.driver.period : undefined;
  }

  @Field(() => DateScalar, { nullable: true, description: "The day of that period, on a calendar." })
  get day() {
    return this.period === undefined ? undefined : this.clock.startDay(this.period);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Of a role: how much the project needs of it, in hours a day on a calendar, otherwise in units.",
  })
  get needed(): string | undefined {
    return this.driver.kind === "ROLE" ? this.clock.amount(this.driver.needs) : undefined;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Of a role: how much is free, in the same unit.",
  })
  get free(): string | undefined {
    return this.driver.kind === "ROLE" ? this.clock.amount(this.driver.free) : undefined;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "Of money: how much is left." })
  get left(): string | undefined {
    return this.driver.kind === "BUDGET" ? printCents(this.driver.left) : undefined;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "Of money: how much is too little." })
  get shortBy(): string | undefined {
    return this.driver.kind === "BUDGET" ? printCents(this.driver.shortBy) : undefined;
  }
}

@ObjectType({ description: "How many periods one cause costs." })
class LadderStep {
  constructor(cause: Cause, periods: number) {
    this.cause = cause;
    this.periods = periods;
  }

  @Field(() => LadderCauseEnum, { description: "The cause." })
  readonly cause: Cause;

  @Field(() => Int, {
    description: "Periods that it adds; negative where what holds others back lets this one pass.",
  })
  readonly periods: number;
}

@ObjectType({
  description:
    "From the start that a project could have by itself to the one that it has: the roadmap is made again in the order of the schedule with one cause after another, and each step is the difference. wished and the steps add up to start.",
})
export class StartLadder {
  constructor(private readonly ladder: Ladder) {}

  @Field(() => Int, { description: "The period in which it could start by itself." })
  get wished(): number {
    return this.ladder.wished;
  }

  @Field(() => [LadderStep], { description: "One for each cause, in their order." })
  get steps(): LadderStep[] {
    return CAUSE_ORDER.map((cause) => new LadderStep(cause, this.ladder.steps[cause]));
  }

  @Field(() => Int, { description: "The period in which it starts." })
  get start(): number {
    return this.ladder.start;
  }
}
