import { withinAllowance, withinAllowanceLater } from "../../costing/scenarios/Allowance";
import type { Invalid } from "../../costing/scenarios/breakEven";
import { InvalidInput } from "../InvalidInput";

/** What a question finds. */
export interface Found {
  readonly kind: "found";
}

/** What a question finds, as its type, or the problems that it has. */
export const answered = <Answer extends Found, Type>(
  ask: () => Answer | Invalid,
  Shown: new (found: Answer) => Type,
): Type | InvalidInput => shown(withinAllowance(ask), Shown);

/** The same for a question whose answer takes time. */
export const answeredLater = async <Answer extends Found, Type>(
  ask: () => Promise<Answer | Invalid>,
  Shown: new (found: Answer) => Type,
): Promise<Type | InvalidInput> => shown(await withinAllowanceLater(ask), Shown);

const shown = <Answer extends Found, Type>(
  outcome: Answer | Invalid,
  Shown: new (found: Answer) => Type,
): Type | InvalidInput =>
  outcome.kind === "invalid" ? new InvalidInput(outcome.problems) : new Shown(outcome);
