import { parseDay, printDay } from "../../kernel/Day";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { calendarOf, type Note } from "../readCalendar";
import { dayOf } from "../roadmap/timeProjects";
import { WorkingDays } from "../WorkingCalendar";
import { lastOf } from "./movesOf";
import type { RoadmapMove } from "./RoadmapMove";

const STARTS = ["PROJECT_FIXED_START", "PROJECT_EARLIEST_START"] as const;

/** Notes projects whose start is said twice, or is on a day on which they cannot start. */
export function problemsOfStarts(moved: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  for (const move of moves) {
    const { row, of } = move.lever;
    const start = lastOf(
      moves.filter(({ lever }) => lever.of === of),
      ...STARTS,
    );
    if (row.code === "PROJECT_SLIP" && start !== undefined) noteSlipBesideStart(move, start, note);
    // Where both starts are moved, what is wrong is said of the fixed one.
    if (move === start) noteFixedStart(moved, move, note);
  }
}

function noteSlipBesideStart({ lever, at }: RoadmapMove, other: RoadmapMove, note: Note): void {
  const message = `${nameOfLever(lever)} and ${nameOfLever(other.lever)} both say when it starts.`;
  note([...at, "lever"], "CONTRADICTION", message, "Move one of them.", lever.row.code);
}

/** A fixed start is on a day that is worked, and not before the earliest one. */
function noteFixedStart({ roadmap }: SchedulingTerms, { lever, at }: RoadmapMove, note: Note): void {
  const project = roadmap.projects.find(({ id }) => id === lever.of);
  const fixed = project?.fixedStart == null ? undefined : parseDay(project.fixedStart);
  if (project === undefined || fixed === undefined) return;
  const isFixed = lever.row.code === "PROJECT_FIXED_START";
  const { weekdays, holidays, startDay } = roadmap.calendar;
  const days = new WorkingDays(calendarOf(weekdays, holidays.map(dayOf)), dayOf(startDay));
  const worked = days.dayAt(days.indexFrom(fixed));
  if (isFixed && worked !== fixed) {
    const message = `${printDay(fixed)} is no day that is worked.`;
    note([...at, "value"], "CONTRADICTION", message, `Give ${printDay(worked)}.`, printDay(fixed));
  }
  const { earliestStart } = project;
  if (earliestStart === null || dayOf(earliestStart) <= fixed) return;
  const message = `${project.name} is fixed to ${printDay(fixed)} and may not start before ${earliestStart}.`;
  const [advice, written] = isFixed
    ? ["Move PROJECT_EARLIEST_START too.", printDay(fixed)]
    : ["Move PROJECT_FIXED_START too.", earliestStart];
  note([...at, "value"], "CONTRADICTION", message, advice, written);
}
