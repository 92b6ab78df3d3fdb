import { asCents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { readLevels } from "../schedule/readLevels";
import { readMoney, readWhole } from "../schedule/readNumber";
import { USUAL_EFFORT, type Effort } from "../schedule/schedule";
import { HUNDREDTHS, type DelayWeights } from "./DelayWeights";
import type { SchedulingSettings } from "./SchedulingTerms";
import type { DelayWeightsInput, SchedulingSettingsInput, SearchEffortInput } from "./SequenceRoadmapInput";

/** Months that are looked at: when nobody says, and at most. */
export const MONTHS = { usual: 36, most: 120 } as const;
const MOST_SCHEDULES = 50_000;
const MOST_SEED = 2_147_483_647;
const MOST_WEIGHT = 100;

/** What a published start is worth when nobody says: 1,000.00 in cents. */
const USUAL_MOVE_PRICE = 100_000;

/**
 * Reads how a roadmap is scheduled.
 * @param usualDay as of which it is looked at where the input does not say
 */
export function readSettings(
  input: SchedulingSettingsInput | null | undefined,
  effort: Effort,
  usualDay: Day,
  note: Note,
): SchedulingSettings {
  const path = ["settings"];
  const { months, asOf, weights, finishPrice, movePrice, levels } = input ?? {};
  return {
    months: readWhole(
      [...path, "months"],
      "The number of months",
      months ?? MONTHS.usual,
      1,
      MONTHS.most,
      note,
    ),
    asOf: asOf ?? usualDay,
    weights: readWeights(weights, note),
    finishPrice: readMoney([...path, "finishPrice"], "The price of the finish", finishPrice, note),
    movePrice:
      movePrice == null
        ? asCents(USUAL_MOVE_PRICE)
        : readMoney([...path, "movePrice"], "The price of a move", movePrice, note),
    levels: readLevels([...path, "levels"], levels, note),
    schedules: effort.schedules,
    seed: effort.seed,
  };
}

/** Reads how hard to look. */
export function readEffort(input: SearchEffortInput | null | undefined, note: Note): Effort {
  const { schedules, seed } = input ?? {};
  return {
    schedules: readWhole(
      ["effort", "schedules"],
      "The number of schedules to try",
      schedules ?? USUAL_EFFORT.schedules,
      1,
      MOST_SCHEDULES,
      note,
    ),
    seed: readWhole(["effort", "seed"], "The seed", seed ?? USUAL_EFFORT.seed, 0, MOST_SEED, note),
    nodes: USUAL_EFFORT.nodes,
  };
}

function readWeights(input: DelayWeightsInput | null | undefined, note: Note): DelayWeights {
  const read = (field: keyof DelayWeightsInput): number =>
    readWeight(["settings", "weights", field], input?.[field], note);
  return { cash: read("cash"), productivity: read("productivity"), expectedLoss: read("expectedLoss") };
}

/** Hundredths of a weight from 0 to 100. */
function readWeight(path: Path, given: Decimal | null | undefined, note: Note): number {
  if (given == null) return HUNDREDTHS;
  const written = given.toFixed();
  if (given.isNegative() || given.greaterThan(MOST_WEIGHT)) {
    note(path, "OUT_OF_RANGE", `The weight is ${written}.`, `Give 0 to ${MOST_WEIGHT}.`, written);
    return HUNDREDTHS;
  }
  if (given.decimalPlaces() > 2) {
    note(path, "TOO_PRECISE", `The weight is ${written}.`, "Give at most two decimal places.", written);
    return HUNDREDTHS;
  }
  return given.times(HUNDREDTHS).toNumber();
}
