import type { Problem } from "../../../../src/kernel/Problem";
import { explore, type Exploration } from "../../../../src/costing/scenarios/Exploration";
import type { ExploredInput } from "../../../../src/costing/scenarios/ExploredInput";
import type { LeverInput } from "../../../../src/kernel/levers/findLever";
import { findLever } from "../../../../src/costing/scenarios/findLever";
import type { Lever } from "../../../../src/costing/scenarios/Lever";

/** Opens an input that has no problem. */
export function explored(input: ExploredInput): Exploration {
  const outcome = explore(input);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return outcome.exploration;
}

/** A lever of an exploration. */
export function leverOf(exploration: Exploration, asked: LeverInput): Lever {
  const found = findLever(exploration, asked, []);
  if (found.kind === "unknown") throw new Error(JSON.stringify(found.problem));
  return found.found;
}

/** What was found, where it was. */
export function foundIn<T extends { readonly kind: "found" }>(
  outcome: T | { readonly kind: "invalid"; readonly problems: readonly Problem[] },
): T {
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return outcome;
}

/** The problems of an answer that has some: code, path, message. */
export function refusedWith(
  outcome:
    | { readonly kind: "found" | "read" | "explored" }
    | { readonly kind: "invalid"; readonly problems: readonly Problem[] },
): string[] {
  if (outcome.kind !== "invalid") throw new Error("There was no problem.");
  return outcome.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}
