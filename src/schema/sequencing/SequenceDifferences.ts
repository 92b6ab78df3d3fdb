import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { DeadlineChange } from "../../sequencing/answers/changesOfDeadlines";
import type { ProjectChange } from "../../sequencing/answers/changesOfProjects";
import type { SpendingChange } from "../../sequencing/answers/changesOfSpending";
import { differencesOf, type Differences } from "../../sequencing/answers/differencesOf";
import type { Clock } from "../../sequencing/Clock";
import { NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { Withheld } from "../pay/Withheld";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DeadlineChangeEnum, ProjectFateEnum } from "./enums";
import type { Sequence } from "./Sequence";
import { DelayCost } from "./DelayCost";

@ObjectType({ description: "What became of a project between two schedules." })
class ProjectDifference {
  constructor(
    private readonly change: ProjectChange,
    private readonly before: Clock,
    private readonly after: Clock,
  ) {}

  @Field(() => ID, { description: "Its id." })
  get id(): string {
    return this.change.id;
  }

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.change.name;
  }

  @Field(() => ProjectFateEnum, { description: "What became of it." })
  get fate(): ProjectChange["fate"] {
    return this.change.fate;
  }

  @Field(() => DateScalar, { nullable: true, description: "The day on which it started, on a calendar." })
  get startBefore() {
    return this.change.before && this.before.startDay(this.change.before.start);
  }

  @Field(() => DateScalar, { nullable: true, description: "The day on which it starts now, on a calendar." })
  get startAfter() {
    return this.change.after && this.after.startDay(this.change.after.start);
  }

  @Field(() => Int, {
    nullable: true,
    description: "Periods that it starts later, fewer than 0 for earlier; where it has a place in both.",
  })
  get startShift(): number | undefined {
    return this.change.startShift;
  }

  @Field(() => Int, {
    nullable: true,
    description: "Periods that it finishes later, fewer than 0 for earlier; where it has a place in both.",
  })
  get finishShift(): number | undefined {
    return this.change.finishShift;
  }
}

@ObjectType({ description: "A deadline that one of two schedules meets and the other does not." })
class DeadlineDifference {
  constructor(
    private readonly found: DeadlineChange,
    private readonly sequence: Sequence,
  ) {}

  @Field(() => ID, { description: "Id of the project." })
  get id(): string {
    return this.found.id;
  }

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.sequence.view.projectOf(this.id).name;
  }

  @Field(() => DeadlineChangeEnum, { description: "Which of the two." })
  get change(): DeadlineChange["change"] {
    return this.found.change;
  }

  @Field(() => Int, { description: "The deadline: the period before which it should have finished." })
  get deadline(): number {
    return this.found.deadline;
  }

  @Field(() => Int, { nullable: true, description: "When it finishes now; absent when it is left out." })
  get finish(): number | undefined {
    return this.found.finish;
  }
}

@ObjectType({ description: "Money that is spent from an allowance or a budget window in two schedules." })
class SpendingDifference {
  constructor({ budget, window, before, after, change }: SpendingChange) {
    this.budget = budget;
    this.window = window;
    this.before = printCents(before);
    this.after = printCents(after);
    this.change = printCents(change);
  }

  @Field(() => String, { description: "The budget." })
  readonly budget: string;

  @Field(() => String, {
    nullable: true,
    description: "The allowance or window; absent for what falls due outside of all.",
  })
  readonly window: string | undefined;

  @Field(() => DecimalScalar, { description: "Before." })
  readonly before: string;

  @Field(() => DecimalScalar, { description: "After." })
  readonly after: string;

  @Field(() => DecimalScalar, { description: "After less before." })
  readonly change: string;
}

@ObjectType({ description: "What differs between two schedules: the second less the first." })
export class SequenceDifferences {
  constructor(
    private readonly before: Sequence,
    private readonly after: Sequence,
  ) {
    const [first, second] = [before.view.facts, after.view.facts];
    const version = ({ unweighted: instance, found: { starts } }: typeof first) => ({ instance, starts });
    this.differences = differencesOf(version(first), version(second));
  }

  private readonly differences: Differences;

  @Field(() => [ProjectDifference], { description: "Every project of either that is not where it was." })
  get projects(): ProjectDifference[] {
    const [before, after] = [this.before.view.facts.clock, this.after.view.facts.clock];
    return this.differences.projects
      .filter(({ fate }) => fate !== "UNCHANGED")
      .map((change) => new ProjectDifference(change, before, after));
  }

  @Field(() => [DeadlineDifference], { description: "Deadlines newly missed or newly met." })
  get deadlines(): DeadlineDifference[] {
    return this.differences.deadlines.map((change) => new DeadlineDifference(change, this.after));
  }

  @Field(() => DelayCost, { description: "Change of the cost of delay by nature, unweighted." })
  get costOfDelay(): DelayCost {
    return new DelayCost(this.differences.cost.delay);
  }

  @Field(() => DecimalScalar, { description: "Change of the price of finishing after soft deadlines." })
  get lateness(): string {
    return printCents(this.differences.cost.lateness);
  }

  @Field(() => DecimalScalar, {
    description: "Change of the price of disrupting departments in quiet times.",
  })
  get disruption(): string {
    return printCents(this.differences.cost.disruption);
  }

  @Field(() => [SpendingDifference], { description: "Change of what is spent, by allowance or window." })
  get spending(): SpendingDifference[] {
    return this.differences.spending.map((change) => new SpendingDifference(change));
  }

  @Field(() => Int, { description: "Periods that the whole finishes later, fewer than 0 for earlier." })
  get finishShift(): number {
    return this.differences.finish.change;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of work of the whole now, on a calendar.",
  })
  get finishDay() {
    return this.after.finishDay;
  }
}

export const ScheduleDifferencesResult = createUnionType({
  name: "ScheduleDifferencesResult",
  description: "What differs between two schedules, or why they cannot be compared.",
  types: () => [SequenceDifferences, InvalidInput, Withheld, NotFound] as const,
});
