import { keptLever, type LeverSource } from "./leverOf";
import type { RoadmapLever } from "./RoadmapLever";

const SETTINGS = [
  ["WEIGHT_CASH", "weights", "cash"],
  ["WEIGHT_PRODUCTIVITY", "weights", "productivity"],
  ["WEIGHT_EXPECTED_LOSS", "weights", "expectedLoss"],
  ["FINISH_PRICE", "finishPrice"],
  ["MOVE_PRICE", "movePrice"],
  ["SCHEDULE_MONTHS", "months"],
  ["SCHEDULE_AS_OF", "asOf"],
] as const;

/** What a schedule is judged by, and the months that are looked at. */
export const leversOfSettings = (source: LeverSource): RoadmapLever[] => [
  ...SETTINGS.flatMap(([code, ...names]) => keptLever(source, code, { place: ["settings", ...names] })),
  ...(source.terms.settings.levels ?? []).flatMap(({ level }, index) =>
    keptLever(source, "LEVEL_TOLERANCE", {
      place: ["settings", "levels", index, "tolerance"],
      item: level,
    }),
  ),
];
