import fc from "fast-check";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import type { Decimal } from "../../src/kernel/Decimal";
import { amount, month } from "./support/written";
import { engagement, engaging } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { totalOver } from "../../src/costing/comparison/cuts";

const cents = (most: number) => fc.nat({ max: most }).map((each) => amount((each / 100).toFixed(2)));
const hours = fc.nat({ max: 60 }).map((each) => amount(String(each)));

const path = fc
  .record({
    count: fc.nat({ max: 200 }),
    later: fc.nat({ max: 200 }),
    growth: fc.integer({ min: -20, max: 30 }),
  })
  .map(({ count, later, growth }) => ({
    count,
    annualGrowth: amount((growth / 100).toFixed(2)),
    steps: [{ from: month("2026-09"), count: later }],
  }));

const tiers = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 61, max: 150 }),
    fc.tuple(...[1, 2, 3].map(() => cents(9_000))),
  )
  .map(([first, second, prices]) =>
    prices.map((monthlyPrice, i) => ({ monthlyPrice, upTo: [first, second, undefined][i] })),
  );

/** An agreement with prices of every kind, tiers and roll-over included. */
const agreement: fc.Arbitrary<EngagementInput> = fc
  .record({
    monthlyRetainer: cents(900_000),
    tiers,
    tierMethod: fc.constantFrom("VOLUME" as const, "GRADUATED" as const),
    trueUp: fc.constantFrom("MONTHLY" as const, "ANNIVERSARY" as const),
    minimumCount: fc.nat({ max: 100 }),
    neverFalls: fc.boolean(),
    includedHoursPerMonth: hours,
    expectedHoursByMonth: fc.array(hours, { minLength: 12, maxLength: 12 }),
    overageHourlyRate: cents(30_000),
    rollOverMonths: fc.integer({ min: 1, max: 15 }),
    serviceTaxRate: fc.nat({ max: 25 }).map((each) => amount((each / 100).toFixed(2))),
    escalation: fc.nat({ max: 10 }).map((each) => ({ rate: amount((each / 100).toFixed(2)) })),
  })
  .map(({ tiers, tierMethod, trueUp, minimumCount, neverFalls, ...rest }) =>
    engagement({
      ...rest,
      unitFees: [{ unit: "DEVICE", tiers, tierMethod, trueUp, minimumCount, neverFalls }],
      unusedHours: "ROLL_OVER",
      rateCard: [{ role: "VCIO", hourlyRate: amount("180") }],
      projectWork: [
        { label: "Audit", role: "VCIO", start: month("2026-11"), months: 7, hours: amount("40") },
      ],
      passThrough: [{ label: "Backup", amount: amount("99.99"), per: "QUARTER", unit: "DEVICE" }],
      term: { months: 24, earlyTerminationShare: amount("0.35") },
      end: month("2027-10"),
    }),
  );

const pricedWith = (item: EngagementInput, organization: ComparisonInput["organization"]) =>
  compared(engaging(item, { organization, months: 30 }));

function total(item: EngagementInput, organization: ComparisonInput["organization"]): number {
  const priced = pricedWith(item, organization);
  return totalOver(planOf(priced), planOf(priced).lines, priced.terms.horizon);
}

describe("raising a price never lowers the total:", () => {
  it.each<[string, (item: EngagementInput, more: Decimal) => EngagementInput]>([
    [
      "the price of a tier",
      (item, more) => ({
        ...item,
        unitFees: item.unitFees?.map((fee) => ({
          ...fee,
          tiers: fee.tiers?.map((tier, i) =>
            i === 1 ? { ...tier, monthlyPrice: tier.monthlyPrice.plus(more) } : tier,
          ),
        })),
      }),
    ],
    [
      "the overage rate",
      (item, more) => ({ ...item, overageHourlyRate: more.plus(item.overageHourlyRate ?? 0) }),
    ],
    ["the retainer", (item, more) => ({ ...item, monthlyRetainer: more.plus(item.monthlyRetainer ?? 0) })],
    [
      "a rate of the rate card",
      (item, more) => ({
        ...item,
        rateCard: item.rateCard?.map(({ role, hourlyRate }) => ({ role, hourlyRate: hourlyRate.plus(more) })),
      }),
    ],
    [
      "what is passed through",
      (item, more) => ({
        ...item,
        passThrough: item.passThrough?.map((each) => ({ ...each, amount: each.amount.plus(more) })),
      }),
    ],
  ])("%s", (_, dearer) => {
    fc.assert(
      fc.property(agreement, path, cents(50_000), (item, devices, more) => {
        expect(total(dearer(item, more), { devices })).toBeGreaterThanOrEqual(total(item, { devices }));
      }),
      { numRuns: 50 },
    );
  });
});

it("one tier is the same by VOLUME, GRADUATED, and as a single price", () => {
  fc.assert(
    fc.property(agreement, path, cents(9_000), (item, devices, monthlyPrice) => {
      const [fee] = item.unitFees ?? [];
      if (fee === undefined) throw new Error("There is no fee.");
      const cellsOf = (price: object) => {
        const unitFees = [{ ...fee, tiers: undefined, tierMethod: undefined, ...price }];
        return planOf(pricedWith({ ...item, unitFees }, { devices })).lines.map(({ code, cells }) => [
          code,
          [...cells],
        ]);
      };
      const single = cellsOf({ monthlyPrice });
      expect(cellsOf({ tiers: [{ monthlyPrice }], tierMethod: "VOLUME" })).toEqual(single);
      expect(cellsOf({ tiers: [{ monthlyPrice }], tierMethod: "GRADUATED" })).toEqual(single);
    }),
    { numRuns: 50 },
  );
});

it("tiers of one price are one price, however they are meant", () => {
  fc.assert(
    fc.property(agreement, path, cents(9_000), (item, devices, monthlyPrice) => {
      const withTiers = (change: object) =>
        total({ ...item, unitFees: item.unitFees?.map((fee) => ({ ...fee, ...change })) }, { devices });
      const same = (tierMethod: string) => ({
        tierMethod,
        tiers: item.unitFees?.[0]?.tiers?.map((tier) => ({ ...tier, monthlyPrice })),
      });
      expect(withTiers(same("VOLUME"))).toBe(withTiers(same("GRADUATED")));
    }),
    { numRuns: 50 },
  );
});
