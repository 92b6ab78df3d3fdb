import fc from "fast-check";
import { fiscalYearsOf, linesOf, totalOver } from "../../src/costing/comparison/cuts";
import { CUTS_BY, cutsOf, type CutBy } from "../../src/costing/comparison/cutsOf";
import { planInBasis } from "../../src/costing/comparison/planInBasis";
import { BASES, NATURES, type Basis, type Nature } from "../../src/costing/vocabulary";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import { printCents } from "../../src/kernel/Cents";
import { comparisonOf, needs, plan } from "./support/arbitrary";
import { comparison, engagement, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount } from "./support/written";

const WAYS = Object.keys(CUTS_BY) as CutBy[];
const VIEWS = Object.keys(BASES) as Basis[];
const ALL = Object.keys(NATURES) as Nature[];

/** The pieces that are something, printed. */
function pieces(
  input: ComparisonInput,
  by: CutBy,
  natures: readonly Nature[] = ALL,
  basis: Basis = "ACCRUAL",
): Record<string, string> {
  const priced = compared(input);
  const cuts = cutsOf(planInBasis(priced, planOf(priced), basis), by, natures);
  const totals = cuts.map(
    ({ key, lines }) => [key, printCents(totalOver(priced, lines, priced.terms.horizon))] as const,
  );
  return Object.fromEntries(totals.filter(([, total]) => total !== "0.00"));
}

it("every cut adds up to the total of its natures and view, over the comparison and in each fiscal year", () => {
  fc.assert(
    fc.property(
      comparisonOf(fc.tuple(plan("A"))),
      needs,
      fc.constantFrom(...WAYS),
      fc.subarray(ALL, { minLength: 1 }),
      fc.constantFrom(...VIEWS),
      (input, needed, by, natures, basis) => {
        const priced = compared({ ...input, needs: needed });
        const view = planInBasis(priced, planOf(priced), basis);
        const periods = [priced.terms.horizon, ...fiscalYearsOf(priced).map(({ shown }) => shown)];
        for (const period of periods) {
          const cut = cutsOf(view, by, natures).reduce(
            (sum, { lines }) => sum + totalOver(priced, lines, period),
            0,
          );
          expect(cut).toBe(totalOver(priced, linesOf(view, natures), period));
        }
      },
    ),
    { numRuns: 60 },
  );
});

// 96,000 of salary; a laptop of 3,600 over 36 months, 100 a month; 40 an hour x 5 hours a month of coordination.
const mixed = comparison({
  organization: { staffHourlyCost: amount("40") },
  needs: [{ role: "VCIO", hoursPerMonth: amount("10"), unservedHourlyRate: amount("100") }],
  plans: [
    {
      name: "Mixed",
      positions: [
        seat({
          title: "IT",
          purpose: "GROW",
          seat: { state: "OPEN" },
          equipment: [{ label: "Laptop", price: amount("3600"), refreshMonths: 36, treatment: "CAPEX" }],
        }),
      ],
      engagements: [
        engagement({
          name: "IT",
          onboardingFee: amount("1000"),
          monthlyRetainer: amount("500"),
          coordinationHoursPerMonth: amount("5"),
        }),
      ],
    },
  ],
});

describe("a plan of a seat, a laptop and an agreement is cut", () => {
  it("by nature: unserved work and coordination are no cash", () => {
    expect(pieces(mixed, "NATURE")).toEqual({ CASH: "104200.00", PRODUCTIVITY: "14400.00" });
  });

  it("by cost pool", () => {
    expect(pieces(mixed, "POOL")).toEqual({
      INTERNAL_LABOR: "98400.00",
      OUTSIDE_SERVICES: "7000.00",
      HARDWARE: "1200.00",
      OTHER: "12000.00",
    });
  });

  it("by expenditure: the depreciation of the year when accrued, the purchase when paid", () => {
    expect(pieces(mixed, "EXPENDITURE", ["CASH"])).toEqual({ OPEX: "103000.00", CAPEX: "1200.00" });
    expect(pieces(mixed, "EXPENDITURE", ["CASH"], "CASH")).toEqual({ OPEX: "103000.00", CAPEX: "3600.00" });
  });

  it("by occurrence: the onboarding fee falls due once", () => {
    const { ONE_TIME, RECURRING } = pieces(mixed, "OCCURRENCE", ["CASH"]);
    expect([RECURRING, ONE_TIME]).toEqual(["102000.00", "2200.00"]);
  });

  it("by purpose", () => {
    expect(pieces(mixed, "PURPOSE", ["CASH"])).toEqual({ RUN: "7000.00", GROW: "97200.00" });
  });

  it("by part, also where a position and an engagement bear the same name; unserved work is the plan's", () => {
    const priced = compared(mixed);
    const cuts = cutsOf(planOf(priced), "PART", ALL);
    expect(
      cuts.map(({ key, meaning, lines }) => [
        key,
        meaning,
        printCents(totalOver(priced, lines, priced.terms.horizon)),
      ]),
    ).toEqual([
      ["IT", "Position.", "97200.00"],
      ["IT", "Engagement.", "9400.00"],
      ["Mixed", "The plan as a whole: work that no part does.", "12000.00"],
    ]);
  });

  it("with a piece for each nature asked for and no other", () => {
    expect(cutsOf(planOf(compared(mixed)), "NATURE", ["PRODUCTIVITY"]).map(({ key }) => key)).toEqual([
      "PRODUCTIVITY",
    ]);
  });

  it("with a piece for every word of a list, also where nothing falls into it", () => {
    const alone = comparison({ plans: [{ name: "Hire", positions: [openSeat()] }] });
    expect(cutsOf(planOf(compared(alone)), "PURPOSE", ALL).map(({ key }) => key)).toEqual([
      "RUN",
      "GROW",
      "TRANSFORM",
    ]);
  });
});
