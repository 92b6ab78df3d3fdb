import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { Timing } from "../../sequencing/criticalPath";
import { MOST_CYCLES } from "../../sequencing/cycles";
import type { Activity } from "../../sequencing/Network";
import type { WorkingDays } from "../../sequencing/WorkingCalendar";
import { InvalidInput } from "../InvalidInput";
import { DateScalar } from "../scalars/DateScalar";

@ObjectType({ description: "When a project can and must happen." })
class ProjectTimes {
  constructor(
    private readonly timing: Timing,
    private readonly days: WorkingDays,
  ) {}

  @Field(() => String, { description: "Id of the project." })
  get id() {
    return this.timing.activity.id;
  }

  @Field(() => String, { description: "Its name." })
  get name() {
    return this.timing.activity.name;
  }

  @Field(() => Int, { description: "Duration in working days." })
  get duration() {
    return this.timing.activity.duration;
  }

  @Field(() => DateScalar, { description: "First day on which it can start." })
  get earliestStart() {
    return this.days.dayAt(this.timing.earliestStart);
  }

  @Field(() => DateScalar, { description: "Last day of work if it starts as early as it can." })
  get earliestFinish() {
    return this.lastDay(this.timing.earliestStart);
  }

  @Field(() => DateScalar, {
    description: "Last day on which it can start without the whole finishing later.",
  })
  get latestStart() {
    return this.days.dayAt(this.timing.latestStart);
  }

  @Field(() => DateScalar, { description: "Last day of work that does not make the whole finish later." })
  get latestFinish() {
    return this.lastDay(this.timing.latestStart);
  }

  @Field(() => Int, { description: "Total float: working days it can slip before the whole finishes later." })
  get totalFloat() {
    return this.timing.totalFloat;
  }

  @Field(() => Int, {
    description:
      "Free float: working days it can slip before any project after it starts later than it could.",
  })
  get freeFloat() {
    return this.timing.freeFloat;
  }

  @Field(() => Boolean, { description: "Whether it is critical: its total float is 0." })
  get critical() {
    return this.timing.critical;
  }

  /** A milestone lasts no day: it happens at the beginning of the day it starts on. */
  private lastDay(start: number) {
    return this.days.dayAt(start + Math.max(0, this.timing.activity.duration - 1));
  }
}

@ObjectType({ description: "Earliest and latest dates by the critical path method, in working days." })
export class CriticalPath {
  constructor(
    private readonly timings: readonly Timing[],
    private readonly length: number,
    private readonly days: WorkingDays,
  ) {}

  @Field(() => Int, { description: "Working days from the start to the finish of the whole." })
  get workingDays() {
    return this.length;
  }

  @Field(() => DateScalar, { description: "The last day of work of the whole." })
  get finish() {
    return this.days.dayAt(Math.max(0, this.length - 1));
  }

  @Field(() => [ProjectTimes], { description: "The projects, in the order given." })
  get projects() {
    return this.timings.map((timing) => new ProjectTimes(timing, this.days));
  }

  @Field(() => [ProjectTimes], { description: "The critical projects, by earliest start." })
  get criticalProjects() {
    const critical = this.timings.filter((timing) => timing.critical);
    return critical
      .sort((a, b) => a.earliestStart - b.earliestStart)
      .map((timing) => new ProjectTimes(timing, this.days));
  }
}

@ObjectType({ description: "Projects that wait for each other, the first again at the end." })
class DependencyCycle {
  constructor(private readonly cycle: readonly Activity[]) {}

  @Field(() => [String], {
    description: "Names of the projects, in the order in which each holds up the next.",
  })
  get names() {
    return [...this.cycle, ...this.cycle.slice(0, 1)].map((activity) => activity.name);
  }

  @Field(() => [String], { description: "Their ids, in the same order." })
  get ids() {
    return [...this.cycle, ...this.cycle.slice(0, 1)].map((activity) => activity.id);
  }

  @Field(() => String, { description: "The way out." })
  get advice() {
    const [last, first] = [this.cycle.at(-1), this.cycle[0]];
    return `These projects wait for each other. Remove one dependency, for example ${first?.name ?? ""} on ${last?.name ?? ""}.`;
  }
}

@ObjectType({ description: "No order exists, because projects wait for each other." })
export class DependencyCycles {
  constructor(
    private readonly found: readonly (readonly Activity[])[],
    more: boolean,
  ) {
    this.more = more;
  }

  @Field(() => [DependencyCycle], { description: `Every cycle, each once; at most ${MOST_CYCLES}.` })
  get cycles() {
    return this.found.map((cycle) => new DependencyCycle(cycle));
  }

  @Field(() => Boolean, { description: "Whether there are more cycles than are listed." })
  readonly more: boolean;
}

export const CriticalPathResult = createUnionType({
  name: "CriticalPathResult",
  description: "The dates, every cycle, or every problem of the input.",
  types: () => [CriticalPath, DependencyCycles, InvalidInput] as const,
});
