import fc from "fast-check";
import type {
  ComparisonInput,
  HeadcountPathInput,
  PlanInput,
} from "../../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import { addMonths } from "../../../src/kernel/Month";
import { engagement } from "./arbitraryEngagement";
import { position } from "./arbitraryPosition";
import type { Presence } from "./arbitraryTurnover";
import { maybe, money, monthsAfterStart, share, START } from "./arbitraryValues";
import { day } from "./written";

/** A plan of up to two seats and up to two engagements, each with its own first month. */
export const plan = (
  name: string,
  earliest = -14,
  presences?: readonly Presence[],
): fc.Arbitrary<PlanInput> =>
  fc.record({
    name: fc.constant(name),
    positions: fc
      .subarray(["Administrator", "Manager"])
      .chain((titles) => fc.tuple(...titles.map((title) => position(title, earliest, presences)))),
    engagements: fc
      .subarray(["vCIO", "MSP"])
      .chain((names) => fc.tuple(...names.map((each) => engagement(each, earliest)))),
  });

const path: fc.Arbitrary<HeadcountPathInput> = fc
  .record({
    count: fc.integer({ min: 0, max: 200 }),
    from: monthsAfterStart(-20, 5),
    annualGrowth: maybe(share(-0.2, 0.3)),
    steps: fc.array(fc.record({ later: fc.integer({ min: 1, max: 18 }), count: fc.nat({ max: 200 }) }), {
      maxLength: 3,
    }),
  })
  .map(({ from, steps, ...rest }) => {
    let last = from;
    const inOrder = steps.map(({ later, count }) => ({ from: (last = addMonths(last, later)), count }));
    return { ...rest, from, steps: inOrder };
  });

const organization: fc.Arbitrary<NonNullable<ComparisonInput["organization"]>> = fc.record({
  users: path,
  devices: path,
  sites: path,
  staffHourlyCost: money(20, 90),
  employer: maybe(
    fc.record({
      stateUnemploymentPaidOnTime: maybe(fc.boolean()),
      unemploymentReservePositive: maybe(fc.boolean()),
      rateOverrides: maybe(share(0, 0.062).map((rate) => [{ ruleId: "us-ca.sui", rate }])),
    }),
  ),
});

/** A comparison of given plans over 40 months from START, whatever is left out costing nothing. */
export const comparisonOf = (plans: fc.Arbitrary<readonly PlanInput[]>): fc.Arbitrary<ComparisonInput> =>
  fc.record({
    start: fc.constant(START),
    months: fc.constant(40),
    fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
    assumptions: fc.constant("NONE" as const),
    organization,
    plans,
  });

const CURRENCIES = ["USD", "EUR", "GBP"];

/** The same in some currency, with parts in others; a place of work charges in its own, US dollars. */
export const inCurrencies = (comparison: fc.Arbitrary<ComparisonInput>): fc.Arbitrary<ComparisonInput> =>
  fc
    .tuple(
      comparison,
      fc.shuffledSubarray(CURRENCIES, { minLength: 3 }),
      fc.tuple(share(0.2, 3), share(0.2, 3)),
      fc.array(maybe(fc.constantFrom(...CURRENCIES)), { minLength: 4, maxLength: 4 }),
    )
    .map(([input, [currency = "USD", ...others], rates, chosen]) => {
      const of = <T extends PositionInput | EngagementInput>(part: T, index: number) => {
        const place = "jurisdiction" in part && part.jurisdiction !== undefined ? "USD" : undefined;
        return { ...part, currency: place ?? chosen[index % chosen.length] };
      };
      return {
        ...{ ...input, currency },
        exchangeRates: others.map((each, i) => ({
          currency: each,
          rate: rates[i % 2] ?? rates[0],
          asOf: day("2026-01-02"),
        })),
        plans: input.plans.map(({ name, positions, engagements }) => ({
          name,
          positions: positions?.map(of),
          engagements: engagements?.map(of),
        })),
      };
    });

/** Hours of support needed, in fractions, each at a stated value. */
export const needs: fc.Arbitrary<NonNullable<ComparisonInput["needs"]>> = fc
  .tuple(share(0, 400), money(1, 90))
  .map(([hoursPerMonth, unservedHourlyRate]) => [{ role: "SUPPORT", hoursPerMonth, unservedHourlyRate }]);
