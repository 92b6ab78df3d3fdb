import type { Note } from "../readCalendar";
import type { DecidedMove } from "./DecidedMove";
import type { ScheduledTerms } from "./ScheduledTerms";
import { leversOfTerms } from "./leversOfTerms";
import { moveTerms } from "./moveTerms";

/**
 * Moves without slips: in their place the starts that they come to. A slip is so much later than in its schedule, and what
 * keeps no schedule keeps the day.
 */
export function startsOfSlips(
  { terms, facts }: ScheduledTerms,
  moves: readonly DecidedMove[],
  note: Note,
): DecidedMove[] {
  const slips = moves.filter(isSlip);
  if (slips.length === 0) return [...moves];
  // A slip adds no lever and takes none away, so both lists are in the same order.
  const slipped = leversOfTerms(moveTerms(terms, slips, facts, note));
  const starts = leversOfTerms(terms).flatMap((lever, index): DecidedMove[] => {
    const value = slipped[index]?.current;
    const slip = slips.find((each) => each.lever.of === lever.of);
    if (slip === undefined || value === lever.current) return [];
    return [{ lever, value, at: slip.at, whenSaved: lever.current }];
  });
  return [...moves.filter((move) => !isSlip(move)), ...starts];
}

const isSlip = ({ lever }: DecidedMove): boolean => lever.row.code === "PROJECT_SLIP";
