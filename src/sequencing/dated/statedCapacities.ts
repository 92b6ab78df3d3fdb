import { firstDayOf, parseDay, printDay } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { CapacityRecord } from "../roadmap/RoadmapRecord";
import { monthOfDay } from "../WorkingCalendar";
import type { CapacityStep } from "./SchedulingTerms";

/** A full-time person works 40 hours a week. */
const HOURS_A_WEEK = 40;

/** Thousandths of an hour of a working day that so many full-time people have; rounded down, for fewer than none up. */
export const perDayOf = (fte: Decimal, weekdays: number): number =>
  fte.times(HOURS_A_WEEK).times(1_000).div(weekdays).trunc().toNumber();

/** How many full-time people have so many thousandths of an hour of a working day. */
export const fullTimeOf = (perDay: number, weekdays: number): Decimal =>
  new Decimal(perDay).times(weekdays).div(HOURS_A_WEEK).div(1_000);

/** Stated full-time people as hours of a working day: 40 hours a week over the weekdays worked. */
export function statedCapacities(records: readonly CapacityRecord[], weekdays: number): CapacityStep[] {
  return records.flatMap(({ role, from, fte }) => {
    const day = parseDay(from);
    if (day === undefined) return [];
    const perDay = perDayOf(new Decimal(fte), weekdays);
    return [{ role, from: monthOfDay(day), perDay, basis: { kind: "STATED", fte } }];
  });
}

/** The steps that are stated, as the roadmap states them. */
export const recordsOfStated = (steps: readonly CapacityStep[]): CapacityRecord[] =>
  steps.flatMap(({ role, from, basis }) =>
    basis.kind === "STATED" ? [{ role, from: printDay(firstDayOf(from)), fte: basis.fte }] : [],
  );
