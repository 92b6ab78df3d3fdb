import type { Problem } from "../../kernel/Problem";
import { bridgeOver, type Bridge } from "../comparison/bridge";
import { planNamed } from "../comparison/planNamed";
import type { Allowance } from "./Allowance";
import type { Invalid } from "./breakEven";
import { explore, type Exploration } from "./Exploration";
import type { ExploredInput } from "./ExploredInput";
import type { Move } from "./Lever";
import { naturesOf } from "./Measure";
import { moved } from "./moved";
import type { PatchInput } from "../../kernel/levers/readPatches";
import { readPatches } from "./readPatches";

/** A comparison with a few changes made: both sides, and the changes between them. */
export interface Scenario {
  readonly baseline: Exploration;
  readonly moves: readonly Move[];
  /** The baseline with every change made; the baseline itself where there is none. */
  readonly changed: Exploration;
}

export type ScenarioOutcome =
  | { readonly kind: "opened"; readonly scenario: Scenario }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Makes some changes to a comparison, or says why together they are none. */
export function openScenario(
  input: ExploredInput,
  patches: readonly PatchInput[],
  allowance: Allowance,
): ScenarioOutcome {
  const opened = explore(input, allowance);
  if (opened.kind === "invalid") return opened;
  const baseline = opened.exploration;
  const read = readPatches(baseline.levers, patches);
  if (read.kind === "invalid") return read;
  return scenarioOf(baseline, read.moves, allowance);
}

/** The same for changes that are read already. */
export function scenarioOf(
  baseline: Exploration,
  moves: readonly Move[],
  allowance: Allowance,
): ScenarioOutcome {
  if (moves.length === 0) return { kind: "opened", scenario: { baseline, moves, changed: baseline } };
  const changed = explore(moved(baseline.input, moves), allowance);
  return changed.kind === "invalid"
    ? changed
    : { kind: "opened", scenario: { baseline, moves, changed: changed.exploration } };
}

/** From a plan's total in the baseline to its total in the scenario, line by line; it sums to the cent. */
export function bridgeByLine({ baseline, changed }: Scenario, name: string): Bridge | Invalid {
  const sides = [baseline, changed].map(({ baseline: comparison }) => ({
    comparison,
    found: planNamed(comparison, "plan", name),
  }));
  const [before, after] = sides;
  if (before?.found.kind !== "found" || after?.found.kind !== "found")
    return {
      kind: "invalid",
      problems: sides.flatMap(({ found }) => (found.kind === "unknown" ? [found.problem] : [])).slice(0, 1),
    };
  const { measure } = baseline;
  return bridgeOver(
    { comparison: before.comparison, plan: before.found.plan, name: `${name}: baseline` },
    { comparison: after.comparison, plan: after.found.plan, name: `${name}: scenario` },
    naturesOf(measure),
    measure.kind === "TOTAL" ? measure.basis : "CASH",
  );
}
