import { addDays, LAST_DAY, printDay, type Day } from "../kernel/Day";
import { problemAt, type Path, type Problem } from "../kernel/Problem";
import type { CriticalPathInput, DependencyInput, ProjectTimesInput } from "./CriticalPathInput";
import type { Activity, Dependency, Network } from "./Network";
import { few, readCalendar, type Note } from "./readCalendar";
import { WorkingDays } from "./WorkingCalendar";
import { noting } from "./noting";

const MOST_PROJECTS = 2_000;
const MOST_DEPENDENCIES = 20_000;
/** About forty working years; a longer roadmap is a slip of the keyboard. */
export const MOST_DAYS = 10_000;

/** A network that has been read without problems, with the days that its indexes stand for. */
export interface NetworkTerms {
  readonly network: Network;
  readonly days: WorkingDays;
}

export type NetworkReading =
  | { readonly kind: "valid"; readonly terms: NetworkTerms }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads and checks a network: either one to time, or every problem found. Cycles are not problems but an answer. */
export function readNetwork(input: CriticalPathInput): NetworkReading {
  const { problems, note } = noting();
  if (input.projects.length === 0)
    note(["projects"], "REQUIRED", "There is no project.", "Give at least one project.");
  const projects = few(["projects"], input.projects, MOST_PROJECTS, note);
  const dependencies = few(["dependencies"], input.dependencies ?? [], MOST_DEPENDENCIES, note);
  const terms = readNetworkTerms({ ...input, projects, dependencies }, note);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", terms };
}

/** Reads a network of any size, noting every problem. */
export function readNetworkTerms(input: CriticalPathInput, note: Note): NetworkTerms {
  const days = new WorkingDays(readCalendar(input.calendar, input.start, note), input.start);
  const activities = input.projects.map(projectReader(input.start, days, note));
  const ids = new Set(activities.map((activity) => activity.id));
  const dependencies = (input.dependencies ?? []).map((dependency, index) =>
    readDependency(dependency, index, ids, note),
  );
  return { network: { activities, dependencies }, days };
}

/** The problem of a network whose work would end after the last day that can be written. */
export const endsTooLate = (finish: number): Problem =>
  problemAt(
    ["projects"],
    "OUT_OF_RANGE",
    `The work takes ${finish} working days and would end after ${printDay(LAST_DAY)}.`,
    "Shorten durations or lags.",
    String(finish),
  );

function projectReader(start: Day, days: WorkingDays, note: Note) {
  const seen = new Set<string>();
  const last = Math.min(addDays(start, 4 * MOST_DAYS), LAST_DAY) as Day;
  return ({ id, name, duration, earliestStart }: ProjectTimesInput, index: number): Activity => {
    const path = ["projects", index];
    const advice = "Give each project an id of its own.";
    if (id.trim() === "") note([...path, "id"], "REQUIRED", "A project has no id.", advice, id);
    if (seen.has(id)) note([...path, "id"], "DUPLICATE", `The id "${id}" stands twice.`, advice, id);
    seen.add(id);
    checkDays([...path, "duration"], "The duration", duration, 0, note);
    const isLate = earliestStart != null && earliestStart > last;
    if (isLate) {
      const said = printDay(earliestStart);
      const upTo = `Give a day up to ${printDay(last)}.`;
      note([...path, "earliestStart"], "OUT_OF_RANGE", `The earliest start is ${said}.`, upTo, said);
    }
    const earliest = earliestStart == null || isLate ? 0 : days.indexFrom(earliestStart);
    return { id, name: name ?? id, duration, earliestStart: earliest };
  };
}

function readDependency(
  { from, to, relation, lag }: DependencyInput,
  index: number,
  ids: ReadonlySet<string>,
  note: Note,
): Dependency {
  const path = ["dependencies", index];
  for (const [field, id] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (!ids.has(id))
      note([...path, field], "UNKNOWN", `There is no project "${id}".`, "Name a project by its id.", id);
  }
  if (from === to && ids.has(from)) {
    note(path, "CONTRADICTION", `"${from}" depends on itself.`, "Take this dependency out.", from);
  }
  checkDays([...path, "lag"], "The lag", lag ?? 0, -MOST_DAYS, note);
  return { from, to, relation: relation ?? "FINISH_TO_START", lag: lag ?? 0 };
}

function checkDays(path: Path, what: string, days: number, least: number, note: Note): void {
  if (Number.isInteger(days) && days >= least && days <= MOST_DAYS) return;
  note(
    path,
    "OUT_OF_RANGE",
    `${what} is ${days} working days.`,
    `Give a whole number from ${least} to ${MOST_DAYS}.`,
    String(days),
  );
}
