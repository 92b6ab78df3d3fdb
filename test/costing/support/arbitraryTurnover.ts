import fc from "fast-check";
import type { HiringInput, TurnoverInput } from "../../../src/costing/input/PositionInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { maybe, share } from "./arbitraryValues";

/** Whether everything about who is in a seat follows from the inputs, or a chance is involved. */
export type Presence = "CERTAIN" | "EXPECTED";

const rates = {
  ANNUAL_SEPARATION_RATE: share(0, 2.5),
  ANNUAL_PROBABILITY: share(0, 0.9),
  MONTHLY_RATE: share(0, 0.3),
};

const turnoverBy = (method: keyof typeof rates): fc.Arbitrary<TurnoverInput> =>
  fc.record({
    method: fc.constant(method),
    value: rates[method],
    byTenure: maybe(
      fc
        .uniqueArray(fc.record({ fromMonth: fc.integer({ min: 1, max: 30 }), value: rates[method] }), {
          maxLength: 3,
          selector: ({ fromMonth }) => fromMonth,
        })
        .map((steps) => steps.sort((a, b) => a.fromMonth - b.fromMonth)),
    ),
  });

/** How often people leave, by each method. */
export const turnover: fc.Arbitrary<TurnoverInput> = fc.oneof(
  turnoverBy("ANNUAL_SEPARATION_RATE"),
  turnoverBy("ANNUAL_PROBABILITY"),
  turnoverBy("MONTHLY_RATE"),
  fc.record({ method: fc.constant("EXPECTED_TENURE" as const), value: share(2, 90) }),
);

/** How long a seat stays vacant where it is a whole number of months for certain. */
const wholeVacancy = fc.oneof(
  fc.nat({ max: 6 }).map((months) => ({ timeToFillDays: new Decimal("30.4375").times(months) })),
  fc.nat({ max: 6 }).map((months) => ({ vacancyMonths: [{ months, chance: new Decimal(1) }] })),
);

/** Chances that add up to 1, in ten-thousandths. */
const vacancyMonths = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 2, maxLength: 4 }),
    fc.array(share(0, 0.3), { minLength: 3, maxLength: 3 }),
  )
  .map(([[first = 0, ...others], chances]) => {
    const listed = others.map((months, i) => ({ months, chance: chances[i] ?? new Decimal(0) }));
    const rest = listed.reduce((left, { chance }) => left.minus(chance), new Decimal(1));
    return { vacancyMonths: [{ months: first, chance: rest }, ...listed] };
  });

/** How long a seat stays vacant, or how long it takes to fill. */
export const vacancy: Record<Presence, fc.Arbitrary<Partial<HiringInput>>> = {
  CERTAIN: wholeVacancy,
  EXPECTED: fc.oneof(
    share(0, 120).map((timeToFillDays) => ({ timeToFillDays })),
    vacancyMonths,
    wholeVacancy,
  ),
};
