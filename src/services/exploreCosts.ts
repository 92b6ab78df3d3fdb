import { openScenario } from "../costing/scenarios/Scenario";
import type { Comparison } from "../schema/costs/Comparison";
import { InvalidInput } from "../schema/InvalidInput";
import { CostExploration } from "../schema/scenarios/CostExploration";
import type { ExplorationInput } from "../schema/scenarios/ExplorationInput";
import type { Maybe } from "../kernel/Maybe";

/** Opens a comparison to questions about its numbers, with some of them changed. Nothing is stored. */
export function exploreCosts(
  { input, allowance }: Comparison,
  asked: Maybe<ExplorationInput>,
): CostExploration | InvalidInput {
  const { natures, basis, discountRate, timing } = asked ?? NO_CHANGES;
  const explored = { ...input, natures, basis, discountRate, timing };
  const outcome = openScenario(explored, asked?.patches ?? [], allowance);
  return outcome.kind === "invalid"
    ? new InvalidInput(outcome.problems)
    : new CostExploration(outcome.scenario, allowance);
}

const NO_CHANGES: Partial<ExplorationInput> = {};
