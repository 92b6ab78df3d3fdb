import { printValue } from "../../kernel/levers/Lever";
import { Lever } from "../../schema/scenarios/Lever";
import type { ScenarioRow } from "../../schema/scenarios/Scenario";
import { BaselineMoved, MovedNumber } from "../../schema/scenarios/ScenarioIntentions";
import type { StoredPatch } from "../../schema/scenarios/ScenarioPatch";
import type { PlacedMove } from "./answerScenario";

/**
 * The numbers that moved since the scenarios were saved, so that promoting them would overwrite what somebody else decided.
 * One that is already what the scenario makes of it needs no change and is none of them.
 */
export function baselineMoved(
  moves: readonly PlacedMove[],
  chain: readonly ScenarioRow[],
): BaselineMoved | undefined {
  const numbers = moves.flatMap((move) => {
    const { lever, value } = move;
    const patch = patchOf(move, chain);
    const printed = (number: number | undefined) =>
      number === undefined ? undefined : printValue(lever.kind, number);
    const [whenSaved, now] = [patch?.from ?? undefined, printed(lever.current)];
    if (now === whenSaved || lever.current === value) return [];
    return [new MovedNumber({ lever: new Lever(lever), whenSaved, now, value: printed(value) })];
  });
  return numbers.length === 0 ? undefined : new BaselineMoved(numbers);
}

/** The stored change at whose place a move was said: ["scenarios", name, "patches", index]. */
const patchOf = ({ at }: PlacedMove, chain: readonly ScenarioRow[]): StoredPatch | undefined =>
  chain.find(({ name }) => name === at[1])?.patches[Number(at[3])];
