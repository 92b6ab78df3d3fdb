import fc from "fast-check";
import { totalOver } from "../../src/costing/comparison/cuts";
import type { Comparison } from "../../src/costing/comparison/Comparison";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { BASES, type Basis } from "../../src/costing/vocabulary";
import type { Decimal } from "../../src/kernel/Decimal";
import { monthOfYear } from "../../src/kernel/Month";
import { comparisonOf, needs, plan } from "./support/arbitrary";
import { money } from "./support/arbitraryValues";
import { inView } from "./support/inView";
import { compared, planOf } from "./support/priced";

// Raising a price never lowers a total. It must hold of whatever is paid, charged or valued: those are listed. It need
// not hold of the rest, which is left out: deductions before tax lower the wages that are charged; turnover, the time
// to fill and the pay of replacements change how long somebody is paid; days away, hours, productivity and the share
// covered are quantities that move work from one line to another; caps and floors bound a raise from either side.

type Dearer = (input: ComparisonInput, more: Decimal) => ComparisonInput;

/** A price that is there, raised; one that is not stays away. */
const raised = (price: Decimal | null | undefined, more: Decimal) =>
  price == null ? price : price.plus(more);

const ofPositions =
  (change: (position: PositionInput, more: Decimal) => Partial<PositionInput>): Dearer =>
  (input, more) => ({
    ...input,
    plans: input.plans.map((each) => ({
      ...each,
      positions: each.positions?.map((position) => ({ ...position, ...change(position, more) })),
    })),
  });

const ofEngagements =
  (change: (engagement: EngagementInput, more: Decimal) => Partial<EngagementInput>): Dearer =>
  (input, more) => ({
    ...input,
    plans: input.plans.map((each) => ({
      ...each,
      engagements: each.engagements?.map((engagement) => ({ ...engagement, ...change(engagement, more) })),
    })),
  });

const prices: readonly (readonly [string, Dearer])[] = [
  ["salary", ofPositions(({ salary }, more) => ({ salary: salary.plus(more) }))],
  [
    "on-call pay",
    ofPositions(({ onCall }, more) => ({
      onCall: onCall && { ...onCall, weeklyAmount: onCall.weeklyAmount.plus(more) },
    })),
  ],
  [
    "insurance",
    ofPositions(({ insurance }, more) => ({
      insurance: insurance && { ...insurance, annualEmployerShare: insurance.annualEmployerShare.plus(more) },
    })),
  ],
  [
    "recurring cost",
    ofPositions(({ recurringCosts }, more) => ({
      recurringCosts: recurringCosts?.map((each) => ({ ...each, amount: each.amount.plus(more) })),
    })),
  ],
  [
    "equipment",
    ofPositions(({ equipment }, more) => ({
      equipment: equipment?.map((each) => ({ ...each, price: each.price.plus(more) })),
    })),
  ],
  [
    "backfill",
    ofPositions(({ backfill }, more) => ({
      backfill: backfill && { ...backfill, dayRate: backfill.dayRate.plus(more) },
    })),
  ],
  [
    "cost of a hire and of cover",
    ofPositions(({ hiring }, more) => ({
      hiring: hiring && {
        ...hiring,
        costPerHire: raised(hiring.costPerHire, more),
        coverHourlyRate: raised(hiring.coverHourlyRate, more),
      },
    })),
  ],
  [
    "retainer",
    ofEngagements(({ monthlyRetainer }, more) => ({ monthlyRetainer: raised(monthlyRetainer, more) })),
  ],
  [
    "fee for each user, device and site",
    ofEngagements(({ unitFees }, more) => ({
      unitFees: unitFees?.map((fee) => ({
        ...fee,
        monthlyPrice: raised(fee.monthlyPrice, more),
        tiers: fee.tiers?.map((tier) => ({ ...tier, monthlyPrice: tier.monthlyPrice.plus(more) })),
      })),
    })),
  ],
  [
    "overage and project rate",
    ofEngagements(({ overageHourlyRate, rateCard }, more) => ({
      overageHourlyRate: raised(overageHourlyRate, more),
      rateCard: rateCard?.map((each) => ({ ...each, hourlyRate: each.hourlyRate.plus(more) })),
    })),
  ],
  [
    "pass-through",
    ofEngagements(({ passThrough }, more) => ({
      passThrough: passThrough?.map((each) => ({ ...each, amount: each.amount.plus(more) })),
    })),
  ],
  [
    "early-termination fee",
    ofEngagements(({ term }, more) => ({
      term: term && { ...term, earlyTerminationFee: raised(term.earlyTerminationFee, more) },
    })),
  ],
  [
    "hour of the staff's own time",
    ({ organization, ...input }, more) => ({
      ...input,
      organization: organization && {
        ...organization,
        staffHourlyCost: raised(organization.staffHourlyCost, more),
      },
    }),
  ],
  [
    "hour of unserved work",
    ({ needs: needed, ...input }, more) => ({
      ...input,
      needs: needed?.map((each) => ({ ...each, unservedHourlyRate: raised(each.unservedHourlyRate, more) })),
    }),
  ],
];

/**
 * Parts begin within the comparison, and the comparison with a fiscal year (work that belongs to no part goes on all
 * through it), so that the running total of earlier months rounds nothing up before what is shown: at 0.1456 cents a
 * month three months show nothing and the fourth shows a cent; at 0.1677 the third shows it.
 */
const INSIDE = comparisonOf(fc.tuple(plan("A", 0))).map((input) => ({
  ...input,
  fiscalYearStartMonth: monthOfYear(input.start),
}));

const total = (comparison: Comparison) =>
  totalOver(planOf(comparison), planOf(comparison).lines, comparison.terms.horizon);

const totals = (input: ComparisonInput): number[] => {
  const comparison = compared(input);
  return (Object.keys(BASES) as Basis[]).map((basis) => total(inView(comparison, basis)));
};

describe("raising a price never lowers a total, accrued or paid:", () => {
  it.each(prices)("%s", (_, dearer) => {
    fc.assert(
      fc.property(INSIDE, needs, money(0, 5000), (input, needed, more) => {
        const before = totals({ ...input, needs: needed });
        const after = totals(dearer({ ...input, needs: needed }, more));
        expect(after.filter((amount, i) => amount < (before[i] ?? 0))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
