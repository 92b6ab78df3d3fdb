import fc from "fast-check";
import type { EscalationInput } from "../../../src/costing/input/EscalationInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month } from "../../../src/kernel/Month";
import { month } from "./written";

/** The first month of every comparison that is made up here. */
export const START = month("2026-01");

/** An amount with cents, between two whole amounts. */
export const money = (min: number, max: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((cents) => new Decimal(cents).div(100));

/** A share or rate with up to four places. */
export const share = (min: number, max: number): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: Math.round(min * 1e4), max: Math.round(max * 1e4) })
    .map((each) => new Decimal(each).div(1e4));

/** A month from one number of months after START to another. */
export const monthsAfterStart = (min: number, max: number): fc.Arbitrary<Month> =>
  fc.integer({ min, max }).map((count) => addMonths(START, count));

/** Something, or nothing of it. */
export const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined });

const timing = fc.oneof(
  fc.record({ timing: fc.constantFrom("ANNIVERSARY" as const, "JANUARY" as const) }),
  fc.record({ timing: fc.constant("CALENDAR_MONTH" as const), month: fc.integer({ min: 1, max: 12 }) }),
);

const indexRates = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2024, max: 2031 }), rate: share(-0.02, 0.12) }),
  { maxLength: 4, selector: ({ year }) => year },
);

/** A raise of every kind; the cap lies above the floor. */
export const escalation: fc.Arbitrary<EscalationInput> = fc
  .tuple(
    timing,
    fc.record({
      rate: share(-0.02, 0.1),
      indexRates: maybe(indexRates),
      cap: maybe(share(0.03, 0.09)),
      floor: maybe(share(-0.01, 0.03)),
    }),
  )
  .map(([when, raise]) => ({ ...raise, ...when }));
