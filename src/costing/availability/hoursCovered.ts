import { ONE } from "../../kernel/Rate";
import type { PricedPosition } from "../position/pricePosition";
import { chanceOfAnyOnDuty, type Staffing } from "./onDuty";

/**
 * Expected hours of a week in which somebody can be reached, in the month at an index. Windows lie within each other:
 * the widest one whose people are on duty counts. Engagements that run are there for certain, seats by chance.
 */
export function weeklyHoursCovered({ positions, contracts }: Staffing, index: number): number {
  const running = contracts.filter(({ runs }) => runs[index] === 1);
  const certain = running.reduce(
    (widest, { engagement }) => Math.max(widest, engagement.coverageHours.scaled / ONE),
    0,
  );
  let nobodyWider = 1;
  let expected = 0;
  for (const seat of widestFirst(positions)) {
    const hours = windowOf(seat);
    if (hours <= certain) break;
    const chance = chanceOfAnyOnDuty(seat, index);
    expected += nobodyWider * chance * hours;
    nobodyWider *= 1 - chance;
  }
  return expected + nobodyWider * certain;
}

const widestFirst = (positions: readonly PricedPosition[]): PricedPosition[] =>
  [...positions].sort((a, b) => windowOf(b) - windowOf(a));

/** Hours of a week that a seat works. */
const windowOf = ({ position: { hoursPerWeek, fte } }: PricedPosition): number =>
  (hoursPerWeek.scaled / ONE) * (fte.scaled / ONE);
