import { Field, ID, Int, ObjectType } from "type-graphql";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Relation } from "../../sequencing/Network";
import type {
  CostRecord,
  EffortRecord,
  PhaseRecord,
  ProjectRecord,
} from "../../sequencing/roadmap/RoadmapRecord";
import { isPlanned, type Dates } from "../../sequencing/roadmap/timeProjects";
import type { LagUnit } from "../../sequencing/roadmap/vocabulary";
import type { Spend } from "../../sequencing/spend";
import { workingDaysOf } from "../../sequencing/workingDaysOf";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { RelationEnum } from "../sequencing/enums";
import { LagUnitEnum, type RoadmapView } from "./enums";
import { ProjectFields } from "./ProjectFields";
import { Effort, Phase, ProjectCost, ProjectDates } from "./ProjectParts";

/** The roadmap around a project, which knows what belongs to it. Projects go by their uuids. */
export interface AroundProjects {
  /** The uuid of the organization, and its fiscal calendar. */
  readonly organizationId: string;
  readonly fiscalCalendar: FiscalCalendar;
  /** How many weekdays are worked. */
  readonly weekdaysWorked: number;
  phasesOf(id: string): Promise<readonly PhaseRecord[]>;
  costsOf(id: string): Promise<readonly CostRecord[]>;
  effortsOf(id: string): Promise<readonly EffortRecord[]>;
  datesOf(id: string): Promise<Dates | undefined>;
  /** What a project comes to, by month; `undefined` without dates. */
  spendOf(id: string, view: RoadmapView): Promise<Spend | undefined>;
  /** What all projects together come to; `undefined` when none has dates. */
  spend(view: RoadmapView): Promise<Spend | undefined>;
  /** Dependencies of a project on others. */
  before(id: string): Promise<readonly Dependency[]>;
  /** Dependencies of others on a project. */
  after(id: string): Promise<readonly Dependency[]>;
}

@ObjectType({ implements: Node, description: "A project of a roadmap." })
export class Project extends ProjectFields implements Node {
  constructor(
    record: ProjectRecord,
    readonly roadmap: AroundProjects,
  ) {
    super(record);
    this.id = globalId("Project", record.id);
  }

  @Field(() => ID, { description: "Opaque id, unique over all types. It stays when the project is changed." })
  readonly id: string;

  @Field(() => Int, {
    description: "Its duration in working days of the roadmap, whatever it was given in; 0 for a milestone.",
  })
  get workingDays(): number {
    const { duration, durationUnit } = this.record;
    return workingDaysOf(duration, durationUnit, this.roadmap.weekdaysWorked);
  }

  @Field(() => [Phase], { description: "Its phases, in order." })
  phases() {
    return this.roadmap.phasesOf(this.record.id);
  }

  @Field(() => [ProjectCost], { description: "What it costs." })
  costs() {
    return this.roadmap.costsOf(this.record.id);
  }

  @Field(() => [Effort], { description: "Hours by role." })
  efforts() {
    return this.roadmap.effortsOf(this.record.id);
  }

  @Field(() => ProjectDates, {
    nullable: true,
    description: "When it can and must happen; absent for a declined project, which does not happen.",
  })
  dates() {
    return isPlanned(this.record) ? this.roadmap.datesOf(this.record.id) : undefined;
  }

  @Field(() => [Dependency], { description: "What it depends on." })
  predecessors() {
    return this.roadmap.before(this.record.id);
  }

  @Field(() => [Dependency], { description: "What depends on it." })
  successors() {
    return this.roadmap.after(this.record.id);
  }
}

/** There may be thousands, so it carries what it answers and nothing is worked out for it. */
@ObjectType({ simpleResolvers: true, description: "One project depends on another." })
export class Dependency {
  constructor(from: string, to: string, relation: Relation, lag: number, lagUnit: LagUnit, around: Ends) {
    this.from = from;
    this.to = to;
    this.relation = relation;
    this.lag = lag;
    this.lagUnit = lagUnit;
    this.around = around;
  }

  @Field(() => ID, { description: "Id of the project that comes first." })
  readonly from: string;

  @Field(() => ID, { description: "Id of the project that depends on it." })
  readonly to: string;

  @Field(() => RelationEnum, { description: "Which end holds which." })
  readonly relation: Relation;

  @Field(() => Int, { description: "How long to wait, in lagUnit; negative for a lead." })
  readonly lag: number;

  @Field(() => LagUnitEnum, { description: "What the lag is counted in." })
  readonly lagUnit: LagUnit;

  private readonly around: Ends;

  @Field(() => Project, { description: "The project that comes first." })
  predecessor() {
    return this.around(this.from);
  }

  @Field(() => Project, { description: "The project that depends on it." })
  successor() {
    return this.around(this.to);
  }
}

/** Finds the project of a global id. */
type Ends = (id: string) => Promise<Project>;
