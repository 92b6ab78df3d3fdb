import { printValue, readValue, type Move } from "../../kernel/levers/Lever";
import { Lever } from "../../schema/scenarios/Lever";
import type { ScenarioRow } from "../../schema/scenarios/Scenario";
import { BaselineMoved, MovedNumber } from "../../schema/scenarios/ScenarioIntentions";
import type { PlacedMove } from "./answerScenario";

/** A move of a number as it is stored now, with its value when that was decided. */
interface ComparedMove extends Move {
  readonly whenSaved: number | undefined;
}

/**
 * The numbers that moved since the scenarios were saved, so that promoting them would overwrite what somebody else decided.
 * One that is already what the scenario makes of it needs no change and is none of them.
 */
export function baselineMoved(moves: readonly ComparedMove[]): BaselineMoved | undefined {
  const numbers = moves.flatMap(({ lever, value, whenSaved }) => {
    const { kind, current } = lever;
    if (current === whenSaved || current === value) return [];
    const printed = (number: number | undefined) =>
      number === undefined ? undefined : printValue(kind, number);
    return [
      new MovedNumber({
        lever: new Lever(lever),
        whenSaved: printed(whenSaved),
        now: printed(current),
        value: printed(value),
      }),
    ];
  });
  return numbers.length === 0 ? undefined : new BaselineMoved(numbers);
}

/** The value of a lever when its move was saved: that of the stored change at whose place it was said, ["scenarios", name, "patches", index]. */
export function valueWhenSaved({ lever, at }: PlacedMove, chain: readonly ScenarioRow[]): number | undefined {
  const patch = chain.find(({ name }) => name === at[1])?.patches[Number(at[3])];
  return patch?.from == null ? undefined : readValue(lever.kind, patch.from);
}
