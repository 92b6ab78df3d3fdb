import { problemAt, type Problem } from "../../kernel/Problem";

/** Parts that the questions about one comparison may have priced again: a few seconds of work at most. */
const PARTS_PRICED = 40_000;

/** What the questions about one comparison may cost together, so that no request keeps everybody else waiting. */
export class Allowance {
  private left = PARTS_PRICED;

  /** @throws AllowanceSpent when nothing is left */
  spend(parts: number): void {
    this.left -= parts;
    if (this.left < 0) throw new AllowanceSpent();
  }
}

class AllowanceSpent extends Error {}

/** The answer of a question, or that the questions together ask for too much. */
export function withinAllowance<T>(
  ask: () => T,
): T | { readonly kind: "invalid"; readonly problems: readonly Problem[] } {
  try {
    return ask();
  } catch (thrown) {
    if (thrown instanceof AllowanceSpent) return { kind: "invalid", problems: [TOO_MUCH] };
    throw thrown;
  }
}

const TOO_MUCH = problemAt(
  [],
  "TOO_MANY",
  `The questions about this comparison would price more than ${PARTS_PRICED} positions and engagements again.`,
  "Ask fewer of them in one request, name fewer levers or values, or compare fewer plans: a lever of the business prices every part.",
  String(PARTS_PRICED),
);
