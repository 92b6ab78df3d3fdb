import { compareCosts as compare } from "../costing/comparison/compareCosts";
import type { CompareCostsInput } from "../schema/inputs/CompareCostsInput";
import { Comparison } from "../schema/costs/Comparison";
import { InvalidInput } from "../schema/InvalidInput";

/** Prices plans given inline. Stateless: nothing is read and nothing is stored. */
export function compareCosts(input: CompareCostsInput): Comparison | InvalidInput {
  const outcome = compare(input);
  return outcome.kind === "compared"
    ? new Comparison(outcome.comparison)
    : new InvalidInput(outcome.problems);
}
