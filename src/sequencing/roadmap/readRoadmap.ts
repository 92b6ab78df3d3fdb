import { printDay } from "../../kernel/Day";
import type { Problem } from "../../kernel/Problem";
import { criticalPath } from "../criticalPath";
import type { CriticalPathInput } from "../CriticalPathInput";
import type { Activity } from "../Network";
import { few, weekdaysWorked, WORKING_WEEK, type Note } from "../readCalendar";
import { MOST_DAYS, readNetworkTerms, type NetworkTerms } from "../readNetwork";
import { readCapacities } from "./readCapacities";
import { readDepartments } from "./readDepartments";
import { readFreezeWindows } from "./readFreezeWindows";
import { readProject } from "./readProject";
import { readReferences, type References } from "./references";
import { readWorkingDays } from "./readWorkingDays";
import type { RoadmapInput } from "./RoadmapInput";
import type { DependencyRecord, RoadmapCalendar, RoadmapRecord } from "./RoadmapRecord";
import { timeProjects } from "./timeProjects";
import { noting } from "../noting";

const MOST_PROJECTS = 500;
const MOST_DEPENDENCIES = 10_000;
const MOST_FREEZE_WINDOWS = 200;
const MOST_DEPARTMENTS = 200;
const MOST_CAPACITIES = 200;

export type RoadmapReading =
  | { readonly kind: "valid"; readonly record: RoadmapRecord }
  | { readonly kind: "cyclic"; readonly cycles: readonly (readonly Activity[])[]; readonly more: boolean }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Reads a whole roadmap: one to store, every problem of it, or every cycle.
 * @param ids for each project, in order, what it is or will be stored under; `undefined` where the input names it
 *   by something that is no id
 */
export function readRoadmap(input: RoadmapInput, ids: readonly (string | undefined)[]): RoadmapReading {
  const { problems, note } = noting();
  checkLengths(input, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const references = readReferences(input.projects, (index) => ids[index] !== undefined, note);
  const terms = readNetworkTerms(networkOf(references, input, note), note);
  const capacities = readCapacities(input.capacities ?? [], input.start, note);
  const around = {
    start: input.start,
    calendar: terms.days.calendar,
    capacities: new Set(capacities.map(({ role }) => role)),
  };
  const readings = input.projects.map((project, i) =>
    readProject(project, ids[i] ?? "", i, terms.network.activities[i]?.duration ?? 0, around, note),
  );
  const freezeWindows = readFreezeWindows(input.freezeWindows ?? [], note);
  const departments = readDepartments(input.departments ?? [], note);
  noteDuplicates(terms, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const outcome = criticalPath(terms.network);
  if (outcome.kind === "cyclic") return outcome;
  const record = {
    calendar: calendarRecord(input),
    projects: readings.map(({ project }) => project),
    phases: readings.flatMap(({ phases }) => phases),
    costs: readings.flatMap(({ costs }) => costs),
    efforts: readings.flatMap(({ efforts }) => efforts),
    dependencies: dependencyRecords(input, terms, references, ids),
    freezeWindows,
    departments,
    capacities,
  };
  noteLateFinish(record, terms, note);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", record };
}

/** Stops at lists that are too long, before any of them is read. */
function checkLengths(input: RoadmapInput, note: Note): void {
  few(["projects"], input.projects, MOST_PROJECTS, note);
  few(["dependencies"], input.dependencies ?? [], MOST_DEPENDENCIES, note);
  few(["freezeWindows"], input.freezeWindows ?? [], MOST_FREEZE_WINDOWS, note);
  few(["departments"], input.departments ?? [], MOST_DEPARTMENTS, note);
  few(["capacities"], input.capacities ?? [], MOST_CAPACITIES, note);
}

/** The input as a network in working days, whose projects go by one name each. */
function networkOf(
  { names, meant }: References,
  { start, calendar, projects, dependencies }: RoadmapInput,
  note: Note,
): CriticalPathInput {
  const weekdays = weekdaysWorked(calendar);
  return {
    start,
    calendar,
    projects: projects.map(({ name, duration, durationUnit, earliestStart }, i) => {
      const path = ["projects", i, "duration"];
      const unit = durationUnit ?? "WORKING_DAYS";
      const days = readWorkingDays(path, "The duration", duration, unit, weekdays, 0, note);
      return { id: names[i] ?? "", name, duration: days, earliestStart };
    }),
    dependencies: dependencies?.map(({ from, to, relation, lag, lagUnit }, i) => {
      const path = ["dependencies", i, "lag"];
      const unit = lagUnit ?? "WORKING_DAYS";
      const days = readWorkingDays(path, "The lag", lag ?? 0, unit, weekdays, -MOST_DAYS, note);
      return { from: meant(from), to: meant(to), relation, lag: days };
    }),
  };
}

function noteDuplicates({ network }: NetworkTerms, note: Note): void {
  const seen = new Set<string>();
  network.dependencies.forEach(({ from, to, relation }, index) => {
    const which = JSON.stringify([from, to, relation]);
    if (seen.has(which)) {
      const message = `The dependency of "${to}" on "${from}" stands twice.`;
      note(["dependencies", index], "DUPLICATE", message, "Keep the one with the lag you mean.", relation);
    }
    seen.add(which);
  });
}

function calendarRecord({ start, calendar }: RoadmapInput): RoadmapCalendar {
  const holidays = [...new Set(calendar?.holidays ?? [])].sort((a, b) => a - b);
  return {
    startDay: printDay(start),
    weekdays: [...new Set(calendar?.weekdays ?? WORKING_WEEK)],
    holidays: holidays.map(printDay),
  };
}

/** The dependencies as they were read, with lags as they were given. */
function dependencyRecords(
  { dependencies }: RoadmapInput,
  { network }: NetworkTerms,
  { names }: References,
  ids: readonly (string | undefined)[],
): DependencyRecord[] {
  const idOf = new Map(names.map((name, index) => [name, ids[index] ?? ""]));
  return network.dependencies.map(({ from, to, relation }, index) => ({
    fromId: idOf.get(from) ?? "",
    toId: idOf.get(to) ?? "",
    relation,
    lag: dependencies?.[index]?.lag ?? 0,
    lagUnit: dependencies?.[index]?.lagUnit ?? "WORKING_DAYS",
  }));
}

/** A roadmap of half a century is a slip of the keyboard, and its days could not be written. */
function noteLateFinish(record: RoadmapRecord, { days }: NetworkTerms, note: Note): void {
  const { finish } = timeProjects(record);
  if (finish <= MOST_DAYS && days.reaches(finish)) return;
  const message = `The roadmap takes ${finish} working days from ${record.calendar.startDay}.`;
  const advice = `Shorten it to ${MOST_DAYS} working days and a finish before 2200.`;
  note(["projects"], "OUT_OF_RANGE", message, advice, String(finish));
}
