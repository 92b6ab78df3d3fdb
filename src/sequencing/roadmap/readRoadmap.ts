import { printDay } from "../../kernel/Day";
import { problemAt, type Problem } from "../../kernel/Problem";
import { criticalPath } from "../criticalPath";
import type { Activity } from "../Network";
import { few, WORKING_WEEK, type Note } from "../readCalendar";
import { MOST_DAYS, readNetworkTerms, type NetworkTerms } from "../readNetwork";
import { checkDepartments, checkName } from "./fieldChecks";
import { readProject } from "./readProject";
import { readReferences, type References } from "./references";
import type { FreezeWindowInput, RoadmapInput } from "./RoadmapInput";
import type { DependencyRecord, FreezeWindowRecord, RoadmapCalendar, RoadmapRecord } from "./RoadmapRecord";
import { timeProjects } from "./timeProjects";

const MOST_PROJECTS = 500;
const MOST_DEPENDENCIES = 10_000;
const MOST_FREEZE_WINDOWS = 200;

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
  const problems: Problem[] = [];
  const note: Note = (path, code, message, advice, value) =>
    problems.push(problemAt(path, code, message, advice, value));
  few(["projects"], input.projects, MOST_PROJECTS, note);
  few(["dependencies"], input.dependencies ?? [], MOST_DEPENDENCIES, note);
  few(["freezeWindows"], input.freezeWindows ?? [], MOST_FREEZE_WINDOWS, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const references = readReferences(input.projects, (index) => ids[index] !== undefined, note);
  const terms = readNetworkTerms(namedBy(references, input), note);
  const readings = input.projects.map((project, i) => readProject(project, ids[i] ?? "", i, note));
  const freezeWindows = readFreezeWindows(input.freezeWindows ?? [], note);
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
    dependencies: dependencyRecords(terms, references, ids),
    freezeWindows,
  };
  noteLateFinish(record, terms, note);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", record };
}

/** The input as a network whose projects go by one name each. */
const namedBy = (
  { names, meant }: References,
  { start, calendar, projects, dependencies }: RoadmapInput,
) => ({
  start,
  calendar,
  projects: projects.map(({ name, duration, earliestStart }, i) => ({
    id: names[i] ?? "",
    name,
    duration,
    earliestStart,
  })),
  dependencies: dependencies?.map((each) => ({ ...each, from: meant(each.from), to: meant(each.to) })),
});

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

function readFreezeWindows(windows: readonly FreezeWindowInput[], note: Note): FreezeWindowRecord[] {
  return windows.map(({ name, firstDay, lastDay, departments }, ordinal) => {
    const path = ["freezeWindows", ordinal];
    checkName([...path, "name"], name, note);
    checkDepartments([...path, "departments"], departments ?? [], note);
    const [first, last] = [printDay(firstDay), printDay(lastDay)];
    if (lastDay < firstDay) {
      const message = `The freeze ends on ${last}, before it begins on ${first}.`;
      note([...path, "lastDay"], "CONTRADICTION", message, `Give ${first} or a later day.`, last);
    }
    return { name, firstDay: first, lastDay: last, departments: departments ?? [] };
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

function dependencyRecords(
  { network }: NetworkTerms,
  { names }: References,
  ids: readonly (string | undefined)[],
): DependencyRecord[] {
  const idOf = new Map(names.map((name, index) => [name, ids[index] ?? ""]));
  return network.dependencies.map(({ from, to, relation, lag }) => ({
    fromId: idOf.get(from) ?? "",
    toId: idOf.get(to) ?? "",
    relation,
    lag,
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
