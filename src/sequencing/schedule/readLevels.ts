import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import type { Level, LevelWish } from "./PriceLevel";
import { readMoney } from "./readNumber";

export interface LevelInput {
  level: Level;
  tolerance?: Decimal | null | undefined;
}

/** Reads the levels by which a schedule is judged, each at most once. */
export function readLevels(
  path: Path,
  given: readonly LevelInput[] | null | undefined,
  note: Note,
): LevelWish[] {
  const seen = new Set<Level>();
  return (given ?? []).map(({ level, tolerance }, index) => {
    const within = [...path, index];
    if (seen.has(level))
      note(
        [...within, "level"],
        "DUPLICATE",
        `The level ${level} stands twice.`,
        "Name each level once.",
        level,
      );
    seen.add(level);
    return { level, tolerance: readMoney([...within, "tolerance"], "The tolerance", tolerance, note) };
  });
}
