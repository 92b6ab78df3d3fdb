import { nameOfLever, printValue, scaledValue } from "../../kernel/levers/Lever";
import { Decimal } from "../../kernel/Decimal";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import type { Note } from "../readCalendar";
import { problemsOfLengths } from "./problemsOfLengths";
import { problemsOfStarts } from "./problemsOfStarts";
import { problemsOfTimes } from "./problemsOfTimes";
import type { RoadmapMove } from "./RoadmapMove";

/** Notes moves that contradict each other or what stands in the terms. */
export function problemsOfMoves(moved: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  for (const move of moves) noteTooPrecise(move, note);
  problemsOfStarts(moved, moves, note);
  problemsOfLengths(moved, moves, note);
  problemsOfTimes(moved, moves, note);
}

function noteTooPrecise({ lever, value, at }: RoadmapMove, note: Note): void {
  const { row, kind } = lever;
  const { places } = row;
  if (places === undefined || value === undefined) return;
  if (value % scaledValue(kind, new Decimal(10).pow(-places)) === 0) return;
  const written = printValue(kind, value);
  const message = `${nameOfLever(lever)} is ${written}.`;
  note([...at, "value"], "TOO_PRECISE", message, `Give at most ${places} decimal places.`, written);
}
