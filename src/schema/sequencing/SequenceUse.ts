import { Field, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import type { Usage } from "../../sequencing/answers/Usage";
import type { StretchUsage } from "../../sequencing/answers/usageByStretch";
import type { CapacityStep } from "../../sequencing/dated/SchedulingTerms";
import type { Clock, Stretch } from "../../sequencing/Clock";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

@ObjectType({ description: "How much of a role projects take." })
class RoleUse {
  constructor(role: string, used: string, capacity: string) {
    this.role = role;
    this.used = used;
    this.capacity = capacity;
  }

  @Field(() => String, { description: "The role." })
  readonly role: string;

  @Field(() => DecimalScalar, {
    description: "What projects take: hours on a calendar, otherwise units times periods.",
  })
  readonly used: string;

  @Field(() => DecimalScalar, { description: "What there is for projects, in the same unit." })
  readonly capacity: string;
}

@ObjectType({ description: "What projects spend from a budget in some periods." })
class BudgetUse {
  constructor(budget: string, spent: string) {
    this.budget = budget;
    this.spent = spent;
  }

  @Field(() => String, {
    description: "The budget: OPEX, CAPEX, or both; or the name that windows of periods have.",
  })
  readonly budget: string;

  @Field(() => DecimalScalar, { description: "What falls due." })
  readonly spent: string;
}

@ObjectType({ description: "How much projects disrupt a department." })
class DepartmentUse {
  constructor(department: string, disruption: number) {
    this.department = department;
    this.disruption = disruption;
  }

  @Field(() => String, { description: "The department." })
  readonly department: string;

  @Field(() => Int, {
    description: "Projects times periods: two projects at once for 5 working days are 10.",
  })
  readonly disruption: number;
}

@ObjectType({ description: "What a schedule uses in a month, or in one period where there is no calendar." })
export class SequenceUse {
  constructor(
    stretch: Stretch & { readonly month: Month | undefined },
    private readonly use: StretchUsage,
    private readonly clock: Clock,
  ) {
    this.from = stretch.from;
    this.to = stretch.to;
    this.month = stretch.month;
  }

  @Field(() => Int, { description: "The first period." })
  readonly from: number;

  @Field(() => Int, { description: "The period before which it ends." })
  readonly to: number;

  @Field(() => MonthScalar, { nullable: true, description: "The month, on a calendar." })
  readonly month: Month | undefined;

  @Field(() => [RoleUse], {
    description: "People by role; only roles of which it is known how many there are.",
  })
  get roles(): RoleUse[] {
    return this.use.roles.map(
      ({ role, used, capacity }) => new RoleUse(role, this.clock.amount(used), this.clock.amount(capacity)),
    );
  }

  @Field(() => [BudgetUse], { description: "Money by budget; only budgets that have a limit somewhere." })
  get budgets(): BudgetUse[] {
    return this.use.budgets.map(({ budget, spent }) => new BudgetUse(budget, printCents(spent)));
  }

  @Field(() => [DepartmentUse], { description: "Disruption by department." })
  get departments(): DepartmentUse[] {
    return this.use.departments.map(
      ({ department, disruption }) => new DepartmentUse(department, disruption),
    );
  }
}

type WindowUsage = Usage["windows"][number];

@ObjectType({ description: "Money that may be spent in some periods, and what projects spend of it." })
export class WindowUse {
  constructor(
    private readonly window: WindowUsage,
    private readonly clock: Clock,
  ) {}

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.window.window;
  }

  @Field(() => String, { description: "The budget that it is a part of." })
  get budget(): string {
    return this.window.budget;
  }

  @Field(() => Int, { description: "The first period." })
  get from(): number {
    return this.window.from;
  }

  @Field(() => Int, { description: "The period before which it ends." })
  get to(): number {
    return this.window.to;
  }

  @Field(() => DateScalar, { nullable: true, description: "The first working day, on a calendar." })
  get firstDay() {
    return this.clock.startDay(this.window.from);
  }

  @Field(() => DecimalScalar, { description: "Its own amount." })
  get amount(): string {
    return printCents(this.window.amount);
  }

  @Field(() => DecimalScalar, { description: "What the windows before it have left and carry over." })
  get carriedIn(): string {
    return printCents(this.window.carriedIn);
  }

  @Field(() => DecimalScalar, { description: "What projects spend in it." })
  get spent(): string {
    return printCents(this.window.spent);
  }

  @Field(() => DecimalScalar, { description: "Amount and what was carried in, less what is spent." })
  get left(): string {
    return printCents(this.window.left);
  }
}

@ObjectType({
  description:
    "How much of a role there is for projects on each working day, from a month on, and how it was arrived at.",
})
export class CapacityUse {
  constructor(
    private readonly step: CapacityStep,
    private readonly clock: Clock,
  ) {}

  @Field(() => String, { description: "The role." })
  get role(): string {
    return this.step.role;
  }

  @Field(() => MonthScalar, { description: "The first month." })
  get from(): Month {
    return this.step.from;
  }

  @Field(() => DecimalScalar, { description: "Hours on each working day." })
  get hoursADay(): string {
    return this.clock.amount(this.step.perDay);
  }

  @Field(() => String, {
    description: "How it was arrived at: full-time people stated, or provided hours less run work, as a sum.",
  })
  get sentence(): string {
    const { basis } = this.step;
    const hours = this.hoursADay;
    if (basis.kind === "CHANGED") return `Changed: ${basis.change}.`;
    if (basis.kind === "STATED") return `Stated: ${basis.fte} full-time, ${hours} hours a day.`;
    const [provided, runWork] = [basis.provided, basis.runWork].map((of) =>
      new Decimal(of).div(100).toFixed(2),
    );
    return `The plan provides ${provided ?? ""} hours, running things takes ${runWork ?? ""}: the rest over ${basis.workingDays} working days is ${hours} hours a day.`;
  }
}
