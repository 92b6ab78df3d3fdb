import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type {
  CostRecord,
  EffortRecord,
  PhaseRecord,
  RoadmapCalendar,
  RoadmapLists,
} from "../../sequencing/roadmap/RoadmapRecord";
import { spendOfProject, spendOfRoadmap } from "../../sequencing/roadmap/spendOfRoadmap";
import {
  datesOf,
  isPlanned,
  timeProjects,
  type Dates,
  type RoadmapTiming,
} from "../../sequencing/roadmap/timeProjects";
import type { Spend } from "../../sequencing/spend";
import { globalId } from "../relay/globalId";
import type { RoadmapView } from "./enums";
import { Dependency, Project, type AroundProjects } from "./Project";

/** Where the lists of a roadmap come from, each when it is first asked for. */
export type RoadmapSource = {
  readonly [List in keyof RoadmapLists]: () => Promise<RoadmapLists[List]>;
};

/** Whose roadmap it is, and the calendars that its dates and its years go by. */
export interface RoadmapFrame {
  /** Its uuid. */
  readonly organizationId: string;
  readonly calendar: RoadmapCalendar;
  /** Of the organization. */
  readonly fiscalCalendar: FiscalCalendar;
}

/** What a roadmap consists of and what follows from it, each loaded or computed once, when it is first asked for. */
export class RoadmapContents implements AroundProjects {
  constructor(
    { organizationId, calendar, fiscalCalendar }: RoadmapFrame,
    readonly source: RoadmapSource,
  ) {
    this.organizationId = organizationId;
    this.calendar = calendar;
    this.fiscalCalendar = fiscalCalendar;
    this.weekdaysWorked = calendar.weekdays.length;
  }

  readonly organizationId: string;
  readonly fiscalCalendar: FiscalCalendar;
  readonly weekdaysWorked: number;
  private readonly calendar: RoadmapCalendar;

  readonly projects = once(async (): Promise<readonly Project[]> =>
    (await this.source.projects()).map((record) => new Project(record, this)),
  );

  /** The projects that have dates and count. */
  readonly planned = once(async () => (await this.projects()).filter(({ record }) => isPlanned(record)));

  readonly dependencies = once(async (): Promise<readonly Dependency[]> => {
    const ids = new Map((await this.projects()).map(({ record, id }) => [record.id, id]));
    const idOf = (uuid: string) => ids.get(uuid) ?? globalId("Project", uuid);
    return (await this.source.dependencies()).map(
      ({ fromId, toId, relation, lag, lagUnit }) =>
        new Dependency(idOf(fromId), idOf(toId), relation, lag, lagUnit, this.endOf),
    );
  });

  readonly timing = once(async (): Promise<RoadmapTiming> => {
    const [projects, dependencies] = [await this.source.projects(), await this.source.dependencies()];
    return timeProjects({ calendar: this.calendar, projects, dependencies });
  });

  /** What the projects come to; `undefined` for a roadmap without dates. */
  spend(view: RoadmapView): Promise<Spend | undefined> {
    return this.spends[view]();
  }

  async spendOf(id: string, view: RoadmapView): Promise<Spend | undefined> {
    return spendOfProject(await this.timing(), id, await this.costsOf(id), view, this.fiscalCalendar);
  }

  async datesOf(id: string): Promise<Dates | undefined> {
    return datesOf(await this.timing(), id);
  }

  /** The project of a uuid, if it is one of this roadmap. */
  async find(id: string): Promise<Project | undefined> {
    return (await this.byId()).get(globalId("Project", id));
  }

  async phasesOf(id: string): Promise<readonly PhaseRecord[]> {
    return (await this.phasesByProject()).get(id) ?? [];
  }

  async costsOf(id: string): Promise<readonly CostRecord[]> {
    return (await this.costsByProject()).get(id) ?? [];
  }

  async effortsOf(id: string): Promise<readonly EffortRecord[]> {
    return (await this.effortsByProject()).get(id) ?? [];
  }

  async before(id: string): Promise<readonly Dependency[]> {
    return (await this.byTo()).get(globalId("Project", id)) ?? [];
  }

  async after(id: string): Promise<readonly Dependency[]> {
    return (await this.byFrom()).get(globalId("Project", id)) ?? [];
  }

  private readonly spends: Record<RoadmapView, () => Promise<Spend | undefined>> = {
    EARLIEST: once(() => this.spendIn("EARLIEST")),
    LATEST: once(() => this.spendIn("LATEST")),
  };

  private async spendIn(view: RoadmapView): Promise<Spend | undefined> {
    const [timing, costs] = [await this.timing(), await this.source.costs()];
    return spendOfRoadmap(timing, costs, view, this.fiscalCalendar);
  }

  private readonly byId = once(async () => new Map((await this.projects()).map((each) => [each.id, each])));
  private readonly byTo = once(async () => groupBy(await this.dependencies(), ({ to }) => to));
  private readonly byFrom = once(async () => groupBy(await this.dependencies(), ({ from }) => from));
  private readonly phasesByProject = once(async () => groupBy(await this.source.phases(), projectIdOf));
  private readonly costsByProject = once(async () => groupBy(await this.source.costs(), projectIdOf));
  private readonly effortsByProject = once(async () => groupBy(await this.source.efforts(), projectIdOf));

  private readonly endOf = async (id: string): Promise<Project> => {
    const project = (await this.byId()).get(id);
    if (project === undefined) throw new Error("A dependency names a project that is not in its roadmap.");
    return project;
  };
}

const projectIdOf = ({ projectId }: { readonly projectId: string }): string => projectId;

/** Does the work when it is first asked for, and answers the same again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
