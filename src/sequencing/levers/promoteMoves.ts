import type { Path } from "../../kernel/Problem";
import { leverInWords } from "../../kernel/levers/Lever";
import { valueAt } from "../../kernel/place";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { recordsOfStated, statedCapacities } from "../dated/statedCapacities";
import type { Note } from "../readCalendar";
import type { RoadmapRecord } from "../roadmap/RoadmapRecord";
import type { DecidedMove } from "./DecidedMove";
import type { ScheduledTerms } from "./ScheduledTerms";
import { leversOfTerms } from "./leversOfTerms";
import { moveTerms } from "./moveTerms";
import { placesIn } from "./placesIn";
import { startsOfSlips } from "./startsOfSlips";

/**
 * Moves of the levers of a schedule as moves of the levers that a roadmap has, which may have changed since the schedule was
 * made of it: the value in force is the roadmap's. A thing that it has no longer, or of which the number is a fact by now, is
 * noted where the move was said.
 * @param moves only those of numbers that a roadmap keeps
 */
export function rebaseMoves(
  scheduled: ScheduledTerms,
  roadmap: RoadmapRecord,
  moves: readonly DecidedMove[],
  note: Note,
): DecidedMove[] {
  const now = termsOf(scheduled.terms, roadmap);
  const placeNow = placesIn(scheduled.terms, now);
  const levers = new Map(leversOfTerms(now).map((lever) => [keyOf(lever.row.code, lever.place), lever]));
  return startsOfSlips(scheduled, moves, note).flatMap((move): DecidedMove[] => {
    const { lever, at } = move;
    const { code, onlyGiven } = lever.row;
    const place = placeNow(lever.place);
    const known = place && levers.get(keyOf(code, place));
    if (known !== undefined) return [{ ...move, lever: known }];
    // It was stated, and is not any more: that is a value too.
    if (place !== undefined && onlyGiven === true && valueAt(now, place) == null)
      return [{ ...move, lever: { ...lever, place, current: undefined } }];
    const [message, advice] =
      place === undefined
        ? ["the roadmap does not have that any more.", "Put it back into the roadmap"]
        : ["its project is under way, done or declined by now.", "Change the roadmap itself"];
    const wayOut = `${advice}, or take the move out of the scenario: patchScenario with undo.`;
    note([...at, "lever"], "CONTRADICTION", `${leverInWords(lever)}: ${message}`, wayOut, code);
    return [];
  });
}

/**
 * A roadmap with some of its levers moved, as the schedule's terms would be; what is wrong with the moves is noted. It is to be
 * read again before it is stored.
 * @param moves of its own levers, as `rebaseMoves` gives them
 */
export function promoteMoves(
  { terms, facts }: ScheduledTerms,
  roadmap: RoadmapRecord,
  moves: readonly DecidedMove[],
  note: Note,
): RoadmapRecord {
  const moved = moveTerms(termsOf(terms, roadmap), moves, facts, note);
  return { ...moved.roadmap, capacities: recordsOfStated(moved.capacities) };
}

/** The terms of a schedule of a roadmap, as far as the roadmap states them. */
const termsOf = (terms: SchedulingTerms, roadmap: RoadmapRecord): SchedulingTerms => ({
  ...terms,
  roadmap,
  capacities: statedCapacities(roadmap.capacities, roadmap.calendar.weekdays.length),
});

const keyOf = (code: string, place: Path): string => JSON.stringify([code, ...place]);
