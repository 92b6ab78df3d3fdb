import fc from "fast-check";
import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import { comparisonOf, inCurrencies, plan } from "./support/arbitrary";
import { engagement } from "./support/arbitraryEngagement";
import { position } from "./support/arbitraryPosition";
import type { Presence } from "./support/arbitraryTurnover";
import { differencesFromReference } from "./support/differences";

// Two programs written from the same definitions: the engine, and the slow one in reference/ in plain decimals. They
// must agree on every line and month of both views: on exact lines to the cent, on expected ones within a cent.

const seats = (presence: Presence): fc.Arbitrary<PlanInput> =>
  position("Administrator", -14, [presence]).map((seat) => ({ name: "Hire", positions: [seat] }));

const agreements: fc.Arbitrary<PlanInput> = engagement("vCIO", -14).map((agreement) => ({
  name: "vCIO",
  engagements: [agreement],
}));

/** A comparison of one plan over some months, many or few. */
const overMonths = (plans: fc.Arbitrary<PlanInput>): fc.Arbitrary<ComparisonInput> =>
  fc
    .tuple(comparisonOf(fc.tuple(plans)), fc.integer({ min: 1, max: 36 }))
    .map(([input, months]) => ({ ...input, months }));

/** Laws that count otherwise than a cumulative wage base does, with the currency of each. */
const OTHER_LAWS = { GB: "GBP", IE: "EUR", DE: "EUR", CA: "CAD", AU: "AUD", "US-NV": "USD", "US-VT": "USD" };

/** A comparison of one seat under one of those laws. */
const underOtherLaws = (presence: Presence): fc.Arbitrary<ComparisonInput> =>
  fc
    .tuple(overMonths(seats(presence)), fc.constantFrom(...Object.entries(OTHER_LAWS)))
    .map(([input, [jurisdiction, currency]]) => ({
      ...{ ...input, currency },
      organization: { staffHourlyCost: input.organization?.staffHourlyCost },
      plans: input.plans.map(({ name, positions }) => ({
        name,
        positions: positions?.map(({ seat, ...position }) => ({
          ...{ ...position, jurisdiction: position.benefitsPercentage == null ? jurisdiction : undefined },
          seat: seat?.state === "INCUMBENT" ? { state: seat.state, hireDate: seat.hireDate } : seat,
        })),
      })),
    }));

it.each<[string, fc.Arbitrary<ComparisonInput>, number]>([
  ["a seat in which nothing is left to chance", overMonths(seats("CERTAIN")), 450],
  [
    "a seat that people leave, or that is filled after a time that is uncertain",
    overMonths(seats("EXPECTED")),
    220,
  ],
  ["a seat under other laws, in which nothing is left to chance", underOtherLaws("CERTAIN"), 120],
  ["a seat under other laws that people leave", underOtherLaws("EXPECTED"), 80],
  ["an agreement", overMonths(agreements), 1000],
  ["a plan of several seats and agreements", overMonths(plan("Mix")), 80],
  ["a plan in several currencies", inCurrencies(overMonths(plan("Mix"))), 80],
])(
  "%s costs what the reference says, accrued and paid",
  (_, comparisons, numRuns) => {
    fc.assert(
      fc.property(comparisons, (input) => {
        expect(differencesFromReference(input)).toEqual([]);
      }),
      { numRuns },
    );
  },
  600_000,
);
