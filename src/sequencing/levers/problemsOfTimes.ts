import { printMonth } from "../../kernel/Month";
import { budgetOf } from "../dated/costsOf";
import { overlapsWith } from "../dated/overlapsWith";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import type { Note } from "../readCalendar";
import { dayOf } from "../roadmap/timeProjects";
import { lastOf, writtenValue } from "./movesOf";
import type { RoadmapMove } from "./RoadmapMove";

/** Notes freezes and allowances that would end before they begin, and months that are taken. */
export function problemsOfTimes(moved: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  noteFreezes(moved, moves, note);
  noteAllowances(moved, moves, note);
  noteCapacities(moved, moves, note);
}

function noteFreezes({ roadmap }: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  roadmap.freezeWindows.forEach(({ name, firstDay, lastDay }, index) => {
    if (dayOf(firstDay) <= dayOf(lastDay)) return;
    const message = `${name} would end on ${lastDay}, before it begins on ${firstDay}.`;
    const own = moves.filter(({ lever }) => lever.place[2] === index);
    noteTurned(own, ["FREEZE_LAST_DAY", "FREEZE_FIRST_DAY"], message, note);
  });
}

function noteAllowances({ allowances }: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  const codes = ["ROADMAP_BUDGET_TO", "ROADMAP_BUDGET_FROM"] as const;
  allowances.forEach((allowance, index) => {
    const { name, from, to } = allowance;
    const own = moves.filter(({ lever }) => lever.place[1] === index);
    if (from >= to) {
      const message = `${name} would end before ${printMonth(to)}, and begins in ${printMonth(from)}.`;
      noteTurned(own, codes, message, note);
      return;
    }
    const move = lastOf(own, ...codes);
    const other = allowances.find((each) => each !== allowance && overlapsWith(each, allowance));
    if (move === undefined || other === undefined) return;
    const message = `${name} and ${other.name} would both be for ${budgetOf(allowance)} in some month.`;
    const advice = `Move a month of ${other.name} too, or let them follow each other.`;
    note([...move.at, "value"], "OVERLAP", message, advice, writtenValue(move));
  });
}

/** A first and a last time in the wrong order: said of the last where it is moved, with the way out. */
function noteTurned(
  own: readonly RoadmapMove[],
  [last, first]: readonly [string, string],
  message: string,
  note: Note,
): void {
  const move = lastOf(own, last, first);
  if (move === undefined) return;
  const { code } = move.lever.row;
  const other = code === last ? first : last;
  const isMoved = lastOf(own, other) !== undefined;
  const advice = isMoved ? "Let it begin before it ends." : `Move ${other} too, or give another value.`;
  note([...move.at, "value"], "CONTRADICTION", message, advice, writtenValue(move));
}

function noteCapacities({ capacities }: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  for (const move of moves) {
    const { row, of } = move.lever;
    if (row.code !== "ROLE_CAPACITY_FROM") continue;
    const same = capacities.filter(({ role, from }) => role === of && from === move.value);
    if (same.length <= 1) continue;
    const written = writtenValue(move);
    const message = `The capacity of ${of ?? ""} from ${written ?? ""} on would stand twice.`;
    note([...move.at, "value"], "DUPLICATE", message, "Give another month.", written);
  }
}
