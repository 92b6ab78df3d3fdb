import { checkStatement as check } from "../costing/statement/checkStatement";
import type { StatementInput } from "../costing/statement/input/StatementInput";
import { InvalidInput } from "../schema/InvalidInput";
import { StatementCheck } from "../schema/statements/StatementCheck";

/** Holds the figures of a statement against each other. Stateless: nothing is read and nothing is stored. */
export function checkStatement(input: StatementInput): StatementCheck | InvalidInput {
  const outcome = check(input);
  return outcome.kind === "checked" ? new StatementCheck(outcome.check) : new InvalidInput(outcome.problems);
}
