import { problemAt, type Problem } from "../../kernel/Problem";

/** Parts that the questions about one comparison may have priced again: a few seconds of work at most. */
const PARTS_PRICED = 40_000;

const TOO_MUCH = problemAt(
  [],
  "TOO_MANY",
  `The questions about this comparison would price more than ${PARTS_PRICED} positions and engagements again.`,
  "Ask fewer of them in one request, name fewer levers or values, or compare fewer plans: a lever of the business prices every part.",
  String(PARTS_PRICED),
);

/** What some questions may cost together, so that no request keeps everybody else waiting. */
export class Allowance {
  /**
   * @param left how much there is: of parts priced again, unless `tooMuch` is about something else
   * @param tooMuch the problem of questions that ask for more
   */
  constructor(
    private left = PARTS_PRICED,
    private readonly tooMuch = TOO_MUCH,
  ) {}

  /** @throws AllowanceSpent when nothing is left */
  spend(amount: number): void {
    this.left -= amount;
    if (this.left < 0) throw new AllowanceSpent(this.tooMuch);
  }
}

class AllowanceSpent extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

interface Invalid {
  readonly kind: "invalid";
  readonly problems: readonly Problem[];
}

/** The answer of a question, or that the questions together ask for too much. */
export function withinAllowance<T>(ask: () => T): T | Invalid {
  try {
    return ask();
  } catch (thrown) {
    return tooMuchOf(thrown);
  }
}

/** The same for an answer that takes time. */
export const withinAllowanceLater = <T>(ask: () => Promise<T>): Promise<T | Invalid> =>
  ask().catch(tooMuchOf);

function tooMuchOf(thrown: unknown): Invalid {
  if (thrown instanceof AllowanceSpent) return { kind: "invalid", problems: [thrown.problem] };
  throw thrown;
}
