import { Field, Int, ObjectType } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { ProjectRecord } from "../../sequencing/roadmap/RoadmapRecord";
import { dayOf } from "../../sequencing/roadmap/timeProjects";
import type { DurationUnit, ProjectStatus } from "../../sequencing/roadmap/vocabulary";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DurationUnitEnum, ProjectStatusEnum } from "./enums";
import { Deadline } from "./ProjectParts";

/** What is stored of a project itself. */
@ObjectType()
export abstract class ProjectFields {
  constructor(readonly record: ProjectRecord) {}

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.record.name;
  }

  @Field(() => ProjectStatusEnum, { description: "Where it stands." })
  get status(): ProjectStatus {
    return this.record.status;
  }

  @Field(() => String, { nullable: true, description: "What it is for; absent when nobody said." })
  get goal(): string | null {
    return this.record.goal;
  }

  @Field(() => Int, { description: "Duration in durationUnit; 0 for a milestone." })
  get duration(): number {
    return this.record.duration;
  }

  @Field(() => DurationUnitEnum, { description: "What its durations are counted in." })
  get durationUnit(): DurationUnit {
    return this.record.durationUnit;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The shortest that it may take, in durationUnit; absent when nobody said.",
  })
  get optimisticDuration(): number | null {
    return this.record.optimisticDuration;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The longest that it may take, in durationUnit; absent when nobody said.",
  })
  get pessimisticDuration(): number | null {
    return this.record.pessimisticDuration;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day before which it must not start, as it was given; see dates for when it can start.",
  })
  get earliestStart(): Day | null {
    return dayIn(this.record.earliestStart);
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The only day on which it may start; absent when its start is not fixed.",
  })
  get fixedStart(): Day | null {
    return dayIn(this.record.fixedStart);
  }

  @Field(() => Deadline, {
    nullable: true,
    description: "By when it has to be finished; absent without a deadline.",
  })
  get deadline() {
    const { finishBy, deadlineKind: kind, deadlineReason: reason, monthlyPenalty } = this.record;
    if (finishBy === null || kind === null || reason === null) return null;
    return { finishBy: dayOf(finishBy), kind, reason, monthlyPenalty };
  }

  @Field(() => Boolean, { description: "Whether it may be left out of a schedule." })
  get optional(): boolean {
    return this.record.optional;
  }

  @Field(() => DecimalScalar, {
    description: "Money that a month is worth once it is finished, in the organization's currency.",
  })
  get monthlyBenefit(): string {
    return this.record.monthlyBenefit;
  }

  @Field(() => DecimalScalar, {
    description:
      "Value of the working time that a month saves once it is finished, in the organization's currency.",
  })
  get monthlyTimeSaved(): string {
    return this.record.monthlyTimeSaved;
  }

  @Field(() => DecimalScalar, {
    description: "Expected loss that a month avoids once it is finished, in the organization's currency.",
  })
  get monthlyRiskReduction(): string {
    return this.record.monthlyRiskReduction;
  }

  @Field(() => DecimalScalar, {
    description:
      "Operating expenditure of each month from the one after its finish on, in the organization's currency. It has no end, and is not part of the roadmap's spend.",
  })
  get monthlyRunningCost(): string {
    return this.record.monthlyRunningCost;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which it started; absent when nobody said.",
  })
  get actualStart(): Day | null {
    return dayIn(this.record.actualStart);
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day of work; absent while it is not done, or when nobody said.",
  })
  get actualFinish(): Day | null {
    return dayIn(this.record.actualFinish);
  }

  @Field(() => Int, {
    nullable: true,
    description: "Percent of the work that is done, 0 to 100; absent when nobody said.",
  })
  get progress(): number | null {
    return this.record.progress;
  }
}

const dayIn = (written: string | null): Day | null => (written === null ? null : dayOf(written));
