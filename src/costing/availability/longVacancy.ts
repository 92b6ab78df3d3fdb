import { indexOf, type Axis } from "../Axis";
import { at } from "../cells";
import type { Month } from "../../kernel/Month";
import { DAYS_A_MONTH } from "../workingYear";
import type { PricedPosition } from "../position/pricePosition";

const DAYS_A_WEEK = 7;

/** The fewest whole months that are longer than so many weeks; a vacancy is at least one month long. */
export const monthsLongerThan = (weeks: number): number =>
  Math.max(1, Math.floor((weeks * DAYS_A_WEEK) / DAYS_A_MONTH) + 1);

/**
 * Chance that at least one seat of a position stands vacant for more than so many weeks on end, at least once, from
 * a month to the end of the axis. Only months from there on, in which the seat exists, count: of a vacancy that is
 * running already what remains of it, of one that outlasts the axis or the seat what lies within.
 */
export function chanceOfLongVacancy(priced: PricedPosition, axis: Axis, from: Month, weeks: number): number {
  const one = chanceForOneSeat(priced, axis, indexOf(axis, from), monthsLongerThan(weeks));
  return 1 - Math.pow(1 - one, priced.position.count);
}

/**
 * The renewal process with a taboo: it runs as for pricing, but a vacancy that reaches the forbidden length ends it.
 * What it loses in this way is the chance asked for, because each course of events is lost once, at its first long vacancy.
 */
function chanceForOneSeat(
  { position, employment }: PricedPosition,
  { length }: Axis,
  from: number,
  forbidden: number,
): number {
  const { survival, first, end, incumbentService: service } = employment;
  const [hires, employed, leaves] = [0, 1, 2].map(() => new Float64Array(length)) as [Cells, Cells, Cells];
  let lost = 0;
  const vacate = (since: number, chance: number): void => {
    for (const { months, share } of position.hiring.vacancy) {
      const hired = since + months;
      if (Math.min(hired, end) - Math.max(since, from) >= forbidden) lost += chance * share;
      else if (hired < end) hires[hired] = at(hires, hired) + chance * share;
    }
  };
  if (service === undefined) vacate(first, 1);
  for (let i = first; i < end; i++) {
    const { present, staying } = survival.at({ hires, employed, leaves, first, index: i, service });
    employed[i] = present;
    leaves[i] = present - staying;
    vacate(i + 1, at(leaves, i));
  }
  return lost;
}

type Cells = Float64Array;
