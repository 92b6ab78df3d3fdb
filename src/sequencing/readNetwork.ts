import { addDays, printDay, type Day } from "../kernel/Day";
import { problemAt, type Path, type Problem, type ProblemCode } from "../kernel/Problem";
import {
  WEEKDAYS,
  type CalendarInput,
  type CriticalPathInput,
  type DependencyInput,
  type ProjectTimesInput,
  type Weekday,
} from "./CriticalPathInput";
import type { Activity, Dependency, Network } from "./Network";
import { isWorkingDay, WorkingDays, type WorkingCalendar } from "./WorkingCalendar";

const MOST_PROJECTS = 2_000;
const MOST_DEPENDENCIES = 20_000;
/** About forty working years; a longer roadmap is a slip of the keyboard. */
const MOST_DAYS = 10_000;

/** A network that has been read without problems, with the days that its indexes stand for. */
interface NetworkTerms {
  readonly network: Network;
  readonly days: WorkingDays;
}

export type NetworkReading =
  | { readonly kind: "valid"; readonly terms: NetworkTerms }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads and checks a network: either one to time, or every problem found. Cycles are not problems but an answer. */
export function readNetwork(input: CriticalPathInput): NetworkReading {
  const problems: Problem[] = [];
  const note: Note = (path, code, message, advice, value) =>
    problems.push(problemAt(path, code, message, advice, value));
  const calendar = readCalendar(input.calendar, input.start, note);
  checkCount("projects", input.projects.length, MOST_PROJECTS, note);
  if (input.projects.length === 0)
    note(["projects"], "REQUIRED", "There is no project.", "Give at least one project.");
  const dependencies = input.dependencies ?? [];
  checkCount("dependencies", dependencies.length, MOST_DEPENDENCIES, note);
  if (problems.length > 0) return { kind: "invalid", problems };
  const days = new WorkingDays(calendar, input.start);
  const activities = readProjects(input.projects, input.start, days, note);
  const ids = new Set(activities.map((activity) => activity.id));
  const network = {
    activities,
    dependencies: dependencies.map((dependency, index) => readDependency(dependency, index, ids, note)),
  };
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", terms: { network, days } };
}

type Note = (path: Path, code: ProblemCode, message: string, advice: string, value?: string) => void;

function readCalendar(input: CalendarInput | null | undefined, start: Day, note: Note): WorkingCalendar {
  const names = Object.keys(WEEKDAYS) as Weekday[];
  const worked = input?.weekdays ?? names.slice(0, 5);
  if (worked.length === 0)
    note(["calendar", "weekdays"], "REQUIRED", "No weekday is worked.", "Give at least one weekday.");
  const holidays = new Set(input?.holidays ?? []);
  checkCount("holidays", holidays.size, 5_000, note);
  const calendar = { weekdays: new Set(worked.map((name) => names.indexOf(name))), holidays };
  const firstWeeks = Array.from({ length: 366 }, (_, i) => addDays(start, i));
  if (worked.length > 0 && !firstWeeks.some((day) => isWorkingDay(calendar, day))) {
    note(
      ["calendar", "holidays"],
      "CONTRADICTION",
      "The holidays leave no working day in the first year.",
      "Take some out.",
    );
  }
  return calendar;
}

function readProjects(
  projects: readonly ProjectTimesInput[],
  start: Day,
  days: WorkingDays,
  note: Note,
): Activity[] {
  const seen = new Set<string>();
  const last = addDays(start, 4 * MOST_DAYS);
  return projects.map(({ id, name, duration, earliestStart }, index) => {
    const path = ["projects", index];
    if (id.trim() === "")
      note([...path, "id"], "REQUIRED", "A project has no id.", "Give each project an id of its own.", id);
    if (seen.has(id))
      note(
        [...path, "id"],
        "DUPLICATE",
        `The id "${id}" stands twice.`,
        "Give each project an id of its own.",
        id,
      );
    seen.add(id);
    checkDays([...path, "duration"], "The duration", duration, 0, note);
    const isLate = earliestStart != null && earliestStart > last;
    if (isLate) {
      const advice = `Give a day up to ${printDay(last)}.`;
      note(
        [...path, "earliestStart"],
        "OUT_OF_RANGE",
        `The earliest start is ${printDay(earliestStart)}.`,
        advice,
        printDay(earliestStart),
      );
    }
    return {
      id,
      name: name ?? id,
      duration,
      earliestStart: earliestStart == null || isLate ? 0 : days.indexFrom(earliestStart),
    };
  });
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

function checkCount(name: string, count: number, most: number, note: Note): void {
  if (count > most)
    note([name], "TOO_MANY", `There are ${count} ${name}.`, `Give at most ${most}.`, String(count));
}
