import { parseDay, printDay } from "../../kernel/Day";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { calendarOf, type Note } from "../readCalendar";
import { dayOf } from "../roadmap/timeProjects";
import { WorkingDays } from "../WorkingCalendar";
import type { RoadmapMove } from "./RoadmapMove";

/** Notes moves that contradict each other or what stands in the terms. */
export function problemOfMoves(moved: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  for (const move of moves) {
    if (move.lever.row.code === "PROJECT_SLIP") noteSlipBesideStart(move, moves, note);
    if (move.lever.row.code === "PROJECT_FIXED_START") noteFixedStart(moved, move, note);
  }
}

const STARTS: ReadonlySet<string> = new Set(["PROJECT_EARLIEST_START", "PROJECT_FIXED_START"]);

function noteSlipBesideStart({ lever, at }: RoadmapMove, moves: readonly RoadmapMove[], note: Note): void {
  const other = moves.find((move) => move.lever.of === lever.of && STARTS.has(move.lever.row.code));
  if (other === undefined) return;
  const message = `${nameOfLever(lever)} and ${nameOfLever(other.lever)} both say when it starts.`;
  note([...at, "lever"], "CONTRADICTION", message, "Move one of them.", lever.row.code);
}

/** A fixed start is on a day that is worked, and not before the earliest one. */
function noteFixedStart({ roadmap }: SchedulingTerms, { lever, at }: RoadmapMove, note: Note): void {
  const project = roadmap.projects.find(({ id }) => id === lever.of);
  const fixed = project?.fixedStart == null ? undefined : parseDay(project.fixedStart);
  if (project === undefined || fixed === undefined) return;
  const { weekdays, holidays, startDay } = roadmap.calendar;
  const days = new WorkingDays(calendarOf(weekdays, holidays.map(dayOf)), dayOf(startDay));
  const worked = days.dayAt(days.indexFrom(fixed));
  if (worked !== fixed) {
    const message = `${printDay(fixed)} is no day that is worked.`;
    note([...at, "value"], "CONTRADICTION", message, `Give ${printDay(worked)}.`, printDay(fixed));
  }
  const { earliestStart } = project;
  if (earliestStart === null || dayOf(earliestStart) <= fixed) return;
  const message = `${project.name} is fixed to ${printDay(fixed)} and may not start before ${earliestStart}.`;
  note([...at, "value"], "CONTRADICTION", message, "Move PROJECT_EARLIEST_START too.", printDay(fixed));
}
