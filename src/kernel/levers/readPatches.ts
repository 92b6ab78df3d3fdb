import { problemAt, type Path, type Problem } from "../Problem";
import type { Maybe } from "../Maybe";
import { findLever, valueOfLever, type Found, type LeverInput } from "./findLever";
import type { LeverRow } from "./LeverRow";
import { nameOfLever, type Lever, type Move } from "./Lever";

/** A lever and its new value, as text in its unit; without a value the number is taken out and its default holds. */
export interface PatchInput extends LeverInput {
  value?: Maybe<string>;
}

/** Levers that one scenario may move. */
const MOST_PATCHES = 100;

export type PatchesReading<Known extends Lever = Lever> =
  | { readonly kind: "read"; readonly moves: readonly Move<Known>[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Reads the changes of a scenario; every fault is a problem.
 * @param table every lever that there could be
 */
export function readPatches<Known extends Lever>(
  table: readonly LeverRow[],
  levers: readonly Known[],
  patches: readonly PatchInput[],
  at: Path = ["patches"],
): PatchesReading<Known> {
  const problems: Problem[] = [];
  const moves: Move<Known>[] = [];
  if (patches.length > MOST_PATCHES) {
    const message = `There are ${patches.length} changes.`;
    problems.push(
      problemAt(at, "TOO_MANY", message, `Give at most ${MOST_PATCHES}.`, String(patches.length)),
    );
  }
  patches.slice(0, MOST_PATCHES).forEach((patch, index) => {
    const place = [...at, index];
    const read = readPatch(table, levers, patch, place);
    if (read.kind === "unknown") problems.push(read.problem);
    else if (moves.some(({ lever }) => lever === read.found.lever))
      problems.push(movedTwice(read.found.lever, place));
    else moves.push(read.found);
  });
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "read", moves };
}

function readPatch<Known extends Lever>(
  table: readonly LeverRow[],
  levers: readonly Known[],
  patch: PatchInput,
  place: Path,
): Found<Move<Known>> {
  const found = findLever(table, levers, patch, place);
  if (found.kind === "unknown") return found;
  const lever = found.found;
  if (patch.value == null) return withoutValue(lever, place);
  const value = valueOfLever(lever, patch.value, [...place, "value"]);
  return value.kind === "unknown"
    ? value
    : ({ kind: "found", found: { lever, value: value.found } } as const);
}

/** A number of a list, for one, cannot be left out: the others would mean something else. */
function withoutValue<Known extends Lever>(lever: Known, place: Path): Found<Move<Known>> {
  if (lever.needsValue !== true) return { kind: "found", found: { lever, value: undefined } };
  const message = `${nameOfLever(lever)} has no default that could stand in for it.`;
  const problem = problemAt([...place, "value"], "REQUIRED", message, "Give a value.");
  return { kind: "unknown", problem };
}

function movedTwice(lever: Lever, place: Path): Problem {
  const message = `${nameOfLever(lever)} is moved twice.`;
  return problemAt([...place, "lever"], "CONTRADICTION", message, "Move each lever once.", lever.row.code);
}
