import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../input/Maybe";
import { findLever, valueOfLever, type LeverInput } from "./findLever";
import { isIndex } from "./place";
import { nameOfLever, type Lever, type Move } from "./Lever";

/** A lever and its new value, as text in its unit; without a value the number is taken out and its default holds. */
export interface PatchInput extends LeverInput {
  value?: Maybe<string>;
}

/** Levers that one scenario may move. */
const MOST_PATCHES = 100;

export type PatchesReading =
  | { readonly kind: "read"; readonly moves: readonly Move[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads the changes of a scenario; every fault is a problem. */
export function readPatches(
  levers: readonly Lever[],
  patches: readonly PatchInput[],
  at: Path = ["patches"],
): PatchesReading {
  const problems: Problem[] = [];
  const moves: Move[] = [];
  if (patches.length > MOST_PATCHES) {
    const message = `There are ${patches.length} changes.`;
    problems.push(
      problemAt(at, "TOO_MANY", message, `Give at most ${MOST_PATCHES}.`, String(patches.length)),
    );
  }
  patches.slice(0, MOST_PATCHES).forEach((patch, index) => {
    const place = [...at, index];
    const read = readPatch(levers, patch, place);
    if (read.kind === "unknown") problems.push(read.problem);
    else if (moves.some(({ lever }) => lever === read.found.lever))
      problems.push(movedTwice(read.found.lever, place));
    else moves.push(read.found);
  });
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "read", moves };
}

function readPatch(levers: readonly Lever[], patch: PatchInput, place: Path) {
  const found = findLever(levers, patch, place);
  if (found.kind === "unknown") return found;
  const lever = found.found;
  if (patch.value == null) return withoutValue(lever, place);
  const value = valueOfLever(lever, patch.value, [...place, "value"]);
  return value.kind === "unknown"
    ? value
    : ({ kind: "found", found: { lever, value: value.found } } as const);
}

/** A number of a list cannot be left out: the others would mean something else. */
function withoutValue(lever: Lever, place: Path) {
  const last = lever.place.at(-1);
  if (last === undefined || !isIndex(last) || lever.adds !== undefined)
    return { kind: "found", found: { lever, value: undefined } } as const;
  const message = `${nameOfLever(lever)} is one of a list of numbers and has no default of its own.`;
  const problem = problemAt([...place, "value"], "REQUIRED", message, "Give a value.");
  return { kind: "unknown", problem } as const;
}

function movedTwice(lever: Lever, place: Path): Problem {
  const message = `${nameOfLever(lever)} is moved twice.`;
  return problemAt([...place, "lever"], "CONTRADICTION", message, "Move each lever once.", lever.row.code);
}
