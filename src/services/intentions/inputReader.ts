import { InputReader } from "../../costing/input/InputReader";
import type { CurrencyCode } from "../../kernel/Money";
import { problemsOfIntention } from "./mayIntend";

/**
 * Reads an input as the costing engine does, noting every problem at its path, beginning with what every intention
 * can get wrong: its key and its texts. Nothing stands in for what is left out.
 */
export function inputReader(input: { readonly idempotencyKey: string }, currency: CurrencyCode): InputReader {
  const problems = problemsOfIntention(input);
  return new InputReader({ currency, assumptions: "NONE", problems, warnings: [] }, []);
}

/** Notes what stands twice in a list. */
export function reportTwice(
  reader: InputReader,
  list: string,
  field: string,
  values: readonly (string | undefined)[],
): void {
  values.forEach((value, index) => {
    if (value === undefined || values.indexOf(value) === index) return;
    reader
      .in(list, index)
      .problem(field, "DUPLICATE", `"${value}" stands twice in ${list}.`, `Give each ${field} once.`, value);
  });
}
