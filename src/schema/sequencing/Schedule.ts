import { Field, ID, Int, ObjectType } from "type-graphql";
import { factsOfRoadmap } from "../../sequencing/dated/factsOfRoadmap";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import type { Scheduled } from "../../sequencing/schedule/schedule";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { ScheduleStateEnum, type ScheduleState } from "./scheduleEnums";
import { ScheduledDates } from "./ScheduledDates";
import { Sequence } from "./Sequence";

/** What was found, as it is stored: a list of starts, because JSON has no maps. */
export type StoredFound = Omit<Scheduled, "starts"> & {
  readonly starts: readonly (readonly [string, number])[];
};

/** A sequence as it is stored. */
export interface StoredSequence {
  readonly terms: SchedulingTerms;
  readonly found: StoredFound;
}

/** A schedule as it is stored; ids are uuids. */
export interface ScheduleRow extends Stamps, StoredSequence {
  readonly id: string;
  readonly organizationId: string;
  readonly status: ScheduleState;
  readonly note: string | null;
  readonly roadmapVersion: number;
  readonly engineVersion: string;
  /** Whether pay could be worked out from its money. */
  readonly showsPay: boolean;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  readonly supersededAt: Date | null;
}

@ObjectType({
  implements: Node,
  description:
    "A schedule of a roadmap, kept with everything that it was made of: later changes of the roadmap do not change it.",
})
export class Schedule extends Stamped implements Node {
  constructor(readonly row: ScheduleRow) {
    super(row);
    this.id = globalId("Schedule", row.id);
    this.status = row.status;
    this.note = row.note;
    this.roadmapVersion = row.roadmapVersion;
    this.engineVersion = row.engineVersion;
    this.publishedAt = row.publishedAt;
    this.publishedBy = row.publishedBy;
    this.supersededAt = row.supersededAt;
  }

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => ScheduleStateEnum, { description: "Whether it is in force." })
  readonly status: ScheduleState;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly note: string | null;

  @Field(() => Int, { description: "The version of the roadmap that was scheduled." })
  readonly roadmapVersion: number;

  @Field(() => String, { description: "The version of the engine that made it." })
  readonly engineVersion: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  readonly publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Name of who published it." })
  readonly publishedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When another one was published." })
  readonly supersededAt: Date | null;

  private made: Sequence | undefined;

  /** The order, with its reasons; who may not see pay is not shown all of them. */
  get sequence(): Sequence {
    const { terms, found } = this.row;
    return (this.made ??= new Sequence(factsOfRoadmap(terms, { ...found, starts: new Map(found.starts) })));
  }

  @Field(() => [ScheduledDates], {
    description: "When each project that has a place starts and finishes, in the order in which they start.",
  })
  get dates(): ScheduledDates[] {
    return this.sequence.projects.map((project) => new ScheduledDates(project));
  }
}

export const ScheduleConnection = connectionOf("Schedule", "schedules", () => Schedule);
