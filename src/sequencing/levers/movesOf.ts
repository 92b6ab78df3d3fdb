import { printValue } from "../../kernel/levers/Lever";
import type { RoadmapMove } from "./RoadmapMove";

/** The last move of a lever of these codes, the first code that is moved at all; what a contradiction is said of. */
export function lastOf(moves: readonly RoadmapMove[], ...codes: readonly string[]): RoadmapMove | undefined {
  const [move] = codes.flatMap((code) => moves.filter(({ lever }) => lever.row.code === code).slice(-1));
  return move;
}

/** The value of a move, as it is written. */
export const writtenValue = ({ lever, value }: RoadmapMove): string | undefined =>
  value === undefined ? undefined : printValue(lever.kind, value);
