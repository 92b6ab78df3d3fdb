import type { Day } from "../../kernel/Day";
import { addMonths } from "../../kernel/Month";
import { calendarOf } from "../readCalendar";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import { dayOf, isPlanned } from "../roadmap/timeProjects";
import type { Instance, PlannedProject } from "../schedule/Instance";
import { monthOfDay, WorkingDays } from "../WorkingCalendar";
import { earliestAfterDone } from "./earliestAfterDone";
import { relationsOf } from "./relationsOf";
import { rolesOf } from "./rolesOf";
import { budgetOf, costsOf } from "./costsOf";
import { deadlineOf } from "./deadlineOf";
import { delayOf } from "./delayOf";
import { demandsOf } from "./demandsOf";
import { freezesOf } from "./freezesOf";
import { aDay } from "./aDay";
import { phasesOf } from "./phasesOf";
import { windowsOf } from "./windowsOf";
import { DayClock } from "./DayClock";
import type { DelayWeights } from "./DelayWeights";
import type { SchedulingTerms } from "./SchedulingTerms";
import { standingOf, type Standing } from "./standingOf";

/** A roadmap as an instance of the scheduling engine, on a clock of working days. */
export interface DatedInstance {
  readonly instance: Instance;
  readonly clock: DayClock;
  /** Projects that are finished, whose days are facts; they are not in the instance. */
  readonly done: readonly ProjectRecord[];
  /** Roles that projects need and of which nobody said how much there is: they limit nothing. */
  readonly unlimited: readonly string[];
  /** The period of the day as of which it is looked at. */
  readonly asOf: number;
}

/**
 * Puts a roadmap onto working days. Prices of a month are those of a working day x 52 weeks x the weekdays worked / 12, rounded to
 * the cent; efforts are spread evenly over the working days of a project, rounded down to a thousandth of an hour.
 * @param weights by which the natures of the cost of delay count
 */
export function datedInstance(terms: SchedulingTerms, weights = terms.settings.weights): DatedInstance {
  const { roadmap, settings } = terms;
  const { startDay, weekdays, holidays } = roadmap.calendar;
  const start = dayOf(startDay);
  const days = new WorkingDays(calendarOf(weekdays, holidays.map(dayOf)), start);
  const clock = new DayClock(days);
  const horizon = clock.stretchOf(addMonths(monthOfDay(start), settings.months)).from;
  const asOf = clock.boundaryAt(settings.asOf);
  const worked = weekdays.length;
  const open = roadmap.projects.filter((project) => isPlanned(project) && project.status !== "DONE");
  const standings = new Map(open.map((project) => [project.id, standingOf(project, clock, worked, asOf)]));
  const roles = rolesOf(terms.capacities, clock, horizon);
  const limited = new Set(roles.map(({ name }) => name));
  const budgets = new Set(terms.allowances.map(budgetOf));
  const published = new Map(terms.published.map(({ projectId, start: day }) => [projectId, day]));
  const done = roadmap.projects.filter(({ status }) => status === "DONE");
  const earliest = earliestOf(terms, standings, done, clock, asOf);

  const reader = { terms, weights, clock, limited, budgets, published, earliest, asOf };
  const planned = open.map((project) =>
    plannedProject(project, standings.get(project.id) ?? { kind: "TO_COME", duration: 0 }, reader),
  );
  const ids = new Set(planned.map(({ id }) => id));
  const durations = new Map(planned.map(({ id, duration }) => [id, duration]));
  return {
    instance: {
      horizon,
      projects: planned,
      ...relationsOf(
        roadmap.dependencies
          .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
          // What has begun has begun: nothing holds its start any more.
          .filter(({ toId }) => standings.get(toId)?.kind === "TO_COME"),
        (id) => durations.get(id) ?? 0,
        days,
        horizon,
      ),
      roles,
      budgets: windowsOf(terms.allowances, clock),
      ...freezesOf(roadmap.freezeWindows, clock),
      departments: roadmap.departments.map(({ name, limit }) => ({ name, limit })),
      finishPrice: aDay(settings.finishPrice, worked),
      levels: settings.levels ?? [],
    },
    clock,
    done,
    unlimited: [
      ...new Set(roadmap.efforts.filter(({ projectId }) => ids.has(projectId)).map(({ role }) => role)),
    ]
      .filter((role) => !limited.has(role))
      .sort(),
    asOf,
  };
}

/** The first period for each project that has not begun: not before `asOf`, its own day, and what is done allows. */
function earliestOf(
  { roadmap }: SchedulingTerms,
  standings: ReadonlyMap<string, Standing>,
  done: readonly ProjectRecord[],
  clock: DayClock,
  asOf: number,
): ReadonlyMap<string, number> {
  const earliest = new Map<string, number>();
  for (const { id, earliestStart } of roadmap.projects)
    earliest.set(id, Math.max(asOf, earliestStart === null ? 0 : clock.boundaryAt(dayOf(earliestStart))));
  const finished = new Map(done.map((project) => [project.id, project]));
  for (const dependency of roadmap.dependencies) {
    const [before, after] = [finished.get(dependency.fromId), standings.get(dependency.toId)];
    if (before === undefined || after === undefined) continue;
    const weekdays = roadmap.calendar.weekdays.length;
    const bound = earliestAfterDone(dependency, before, after.duration, clock, weekdays);
    earliest.set(dependency.toId, Math.max(earliest.get(dependency.toId) ?? 0, bound));
  }
  return earliest;
}

function fixedStartOf(
  { fixedStart }: ProjectRecord,
  standing: Standing,
  clock: DayClock,
): number | undefined {
  if (standing.kind === "BEGUN") return standing.start;
  return fixedStart === null ? undefined : clock.boundaryAt(dayOf(fixedStart));
}

/** What a project is read against. */
interface Around {
  readonly terms: SchedulingTerms;
  readonly weights: DelayWeights;
  readonly clock: DayClock;
  /** Roles of which it is known how much there is, and budgets that have allowances. */
  readonly limited: ReadonlySet<string>;
  readonly budgets: ReadonlySet<string>;
  readonly published: ReadonlyMap<string, Day>;
  readonly earliest: ReadonlyMap<string, number>;
  readonly asOf: number;
}

function plannedProject(
  project: ProjectRecord,
  standing: Standing,
  { terms, weights, clock, limited, budgets, published, earliest, asOf }: Around,
): PlannedProject {
  const { roadmap, settings } = terms;
  const worked = roadmap.calendar.weekdays.length;
  const { duration } = standing;
  const fixed = fixedStartOf(project, standing, clock);
  const of = <Part extends { readonly projectId: string }>(parts: readonly Part[]) =>
    parts.filter(({ projectId }) => projectId === project.id);
  const publishedDay = standing.kind === "BEGUN" ? undefined : published.get(project.id);
  return {
    id: project.id,
    name: project.name,
    duration,
    demands: demandsOf(of(roadmap.efforts), project.progress, standing, limited),
    costs: costsOf(of(roadmap.costs), duration, budgets),
    phases: phasesOf(of(roadmap.phases), duration),
    earliestStart: fixed ?? earliest.get(project.id) ?? asOf,
    deadline: deadlineOf(project, clock, worked),
    delay: delayOf(project, weights, worked),
    fixedStart: fixed,
    optional: project.optional && standing.kind === "TO_COME",
    published:
      publishedDay === undefined
        ? undefined
        : { start: clock.boundaryAt(publishedDay), movePrice: settings.movePrice },
  };
}
