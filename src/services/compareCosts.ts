import { compareCosts as compare } from "../costing/comparison/compareCosts";
import type { ComparisonInput } from "../costing/input/ComparisonInput";
import { Comparison } from "../schema/costs/Comparison";
import { InvalidInput } from "../schema/InvalidInput";

/** Prices plans. Stateless: nothing is read and nothing is stored. */
export function compareCosts(input: ComparisonInput): Comparison | InvalidInput {
  const outcome = compare(input);
  return outcome.kind === "compared"
    ? new Comparison(outcome.comparison, input)
    : new InvalidInput(outcome.problems);
}
