import { parseDay, type Day } from "../../kernel/Day";
import { goesByDates, LagReach } from "../LagReach";
import type { Dependency } from "../Network";
import { criticalPath, type Timing } from "../criticalPath";
import { calendarOf } from "../readCalendar";
import { WorkingDays } from "../WorkingCalendar";
import { workingDaysOf } from "../workingDaysOf";
import type { DependencyRecord, ProjectRecord, RoadmapCalendar } from "./RoadmapRecord";
import type { DurationUnit } from "./vocabulary";

/** When the projects of a stored roadmap can and must happen. */
export interface RoadmapTiming {
  /** By id; declined projects have none. */
  readonly timings: ReadonlyMap<string, Timing>;
  /** Working days from the start to the finish of the whole. */
  readonly finish: number;
  /** The days that the indexes stand for. */
  readonly days: WorkingDays;
}

/**
 * The critical path of a stored roadmap in working days. Declined projects and what depends on them are left out.
 * @throws RangeError when the record has a cycle or a day that is none, which `readRoadmap` refuses
 */
export function timeProjects(record: {
  readonly calendar: RoadmapCalendar;
  readonly projects: readonly ProjectRecord[];
  readonly dependencies: readonly DependencyRecord[];
}): RoadmapTiming {
  const { startDay, weekdays, holidays } = record.calendar;
  const start = dayOf(startDay);
  const calendar = calendarOf(weekdays, holidays.map(dayOf));
  const days = new WorkingDays(calendar, start);
  const inDays = (count: number, unit: DurationUnit) => workingDaysOf(count, unit, calendar.weekdays.size);
  const activities = record.projects.filter(isPlanned).map((project) => {
    // Who starts on a day and on no other cannot start before it.
    const from = project.fixedStart ?? project.earliestStart;
    return {
      id: project.id,
      name: project.name,
      duration: inDays(project.duration, project.durationUnit),
      earliestStart: from === null ? 0 : days.indexFrom(dayOf(from)),
    };
  });
  const planned = new Set(activities.map(({ id }) => id));
  const durations = new Map(activities.map(({ id, duration }) => [id, duration]));
  const dependencies = record.dependencies
    .filter(({ fromId, toId }) => planned.has(fromId) && planned.has(toId))
    .map((dependency) => timedDependency(dependency, durations.get(dependency.fromId) === 0, days));
  const outcome = criticalPath({ activities, dependencies });
  if (outcome.kind === "cyclic") throw new RangeError("A stored roadmap has a cycle; read it again first.");
  const timings = new Map(outcome.timings.map((timing) => [timing.activity.id, timing]));
  return { timings, finish: outcome.finish, days };
}

function timedDependency(
  { fromId: from, toId: to, relation, lag, lagUnit }: DependencyRecord,
  isMilestone: boolean,
  days: WorkingDays,
): Dependency {
  const counted = { from, to, relation, lag: workingDaysOf(lag, lagUnit, days.calendar.weekdays.size) };
  return goesByDates(lag, lagUnit)
    ? { ...counted, reach: new LagReach(days, lag, lagUnit, relation, isMilestone) }
    : counted;
}

/** Whether a project has dates and counts. */
export const isPlanned = ({ status }: ProjectRecord): boolean => status !== "DECLINED";

/** When a project can and must happen, in days. A milestone lasts no day: it happens when the day it starts on begins. */
export interface Dates {
  readonly earliestStart: Day;
  /** The last day of work. */
  readonly earliestFinish: Day;
  readonly latestStart: Day;
  readonly latestFinish: Day;
  /** Working days. */
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly critical: boolean;
}

/** The dates of a project by its id; `undefined` for a declined one. */
export function datesOf({ timings, days }: RoadmapTiming, id: string): Dates | undefined {
  const timing = timings.get(id);
  if (timing === undefined) return undefined;
  const { activity, earliestStart, latestStart, totalFloat, freeFloat, critical } = timing;
  const untilLast = Math.max(0, activity.duration - 1);
  return {
    earliestStart: days.dayAt(earliestStart),
    earliestFinish: days.dayAt(earliestStart + untilLast),
    latestStart: days.dayAt(latestStart),
    latestFinish: days.dayAt(latestStart + untilLast),
    totalFloat,
    freeFloat,
    critical,
  };
}

/**
 * A day as it is stored.
 * @throws RangeError when it is none
 */
export function dayOf(written: string): Day {
  const day = parseDay(written);
  if (day === undefined) throw new RangeError(`"${written}" is not a day such as 2027-01-31.`);
  return day;
}
