import fc from "fast-check";
import type {
  EngagementInput,
  PassThroughInput,
  UnitFeeInput,
} from "../../../src/costing/input/EngagementInput";
import { MONTHS_OF_PERIOD, ROLES, type BillingPeriod, type Role } from "../../../src/costing/vocabulary";
import { addMonths } from "../../../src/kernel/Month";
import { escalation, maybe, money, monthsAfterStart, share } from "./arbitraryValues";

const units = fc.constantFrom("USER" as const, "DEVICE" as const, "SITE" as const);
const roles = fc.constantFrom(...(Object.keys(ROLES) as Role[]));

/** One price, or prices by count in rising order. */
const unitPrice = fc.oneof(
  money(0, 200).map((monthlyPrice) => ({ monthlyPrice })),
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { maxLength: 3 }),
      fc.array(money(0, 200), { minLength: 4, maxLength: 4 }),
      fc.constantFrom("VOLUME" as const, "GRADUATED" as const),
    )
    .map(([bounds, prices, tierMethod]) => {
      const rising = [...bounds.sort((a, b) => a - b), undefined];
      const tiers = prices
        .slice(0, rising.length)
        .map((monthlyPrice, i) => ({ upTo: rising[i], monthlyPrice }));
      return { tiers, tierMethod };
    }),
);

const unitFee: fc.Arbitrary<UnitFeeInput> = fc
  .tuple(
    fc.record({
      unit: units,
      trueUp: fc.constantFrom("MONTHLY" as const, "ANNIVERSARY" as const),
      minimumCount: maybe(fc.nat({ max: 120 })),
      neverFalls: fc.boolean(),
    }),
    unitPrice,
  )
  .map(([fee, price]) => ({ ...fee, ...price }));

const hours = fc.record({
  provides: share(0, 60).map((hoursPerMonth) => [{ role: "SUPPORT" as const, hoursPerMonth }]),
  includedHoursPerMonth: maybe(share(0, 40)),
  expectedHoursByMonth: maybe(fc.array(share(0, 60), { minLength: 12, maxLength: 12 })),
  overageHourlyRate: money(0, 200),
});

const unused = fc.oneof(
  fc.constant({}),
  fc.constant({ unusedHours: "EXPIRE" as const }),
  maybe(fc.integer({ min: 1, max: 18 })).map((rollOverMonths) => ({
    unusedHours: "ROLL_OVER" as const,
    rollOverMonths,
  })),
);

const passThrough: fc.Arbitrary<PassThroughInput> = fc.record({
  label: fc.constantFrom("Backup", "Mail security", "Phones"),
  amount: money(0, 3000),
  per: fc.constantFrom(...(Object.keys(MONTHS_OF_PERIOD) as BillingPeriod[])),
  unit: maybe(units),
  increase: maybe(escalation),
});

const fees = fc.record({
  onboardingFee: maybe(money(0, 9000)),
  monthlyRetainer: maybe(money(0, 9000)),
  unitFees: fc.uniqueArray(unitFee, { maxLength: 3, selector: ({ unit }) => unit }),
  escalation: maybe(escalation),
  passThrough: fc.uniqueArray(passThrough, { maxLength: 2, selector: ({ label }) => label }),
  serviceTaxRate: maybe(share(0, 0.25)),
  coordinationHoursPerMonth: maybe(share(0, 20)),
  transition: maybe(
    fc.record({
      hours: maybe(share(0, 80)),
      overlapMonths: fc.nat({ max: 6 }),
      overlapMonthlyCost: money(0, 6000),
    }),
  ),
});

const term = maybe(
  fc.record({
    months: fc.integer({ min: 1, max: 36 }),
    autoRenews: fc.constantFrom(true, false, undefined),
    renewalMonths: maybe(fc.integer({ min: 1, max: 24 })),
    noticeMonths: maybe(fc.nat({ max: 6 })),
    earlyTerminationFee: maybe(money(0, 9000)),
    earlyTerminationShare: maybe(share(0, 1)),
  }),
);

/** Project work within the first months of an agreement, by the month it begins in and its length. */
const work = fc.record({
  label: fc.constantFrom("Migration", "Audit"),
  role: roles,
  after: fc.nat({ max: 12 }),
  months: fc.integer({ min: 1, max: 7 }),
  hours: share(0, 200),
});

/** An agreement that starts up to some months before or after START. */
export const engagement = (name: string, earliest: number): fc.Arbitrary<EngagementInput> =>
  fc
    .record({
      kind: fc.constant("MSP" as const),
      start: monthsAfterStart(earliest, 20),
      lasting: maybe(fc.integer({ min: 1, max: 48 })),
      ...{ term, fees, hours, unused },
      rateCard: fc.array(money(0, 250), { minLength: 3, maxLength: 3 }),
      works: fc.uniqueArray(work, { maxLength: 2, selector: ({ label }) => label }),
    })
    .map(({ kind, start, lasting, rateCard, works, ...rest }) => {
      // Nothing is agreed beyond a term that does not renew, and only included hours can be left unused.
      const stopsAfter = rest.term?.autoRenews === false ? rest.term.months : Infinity;
      const runsFor = Math.min(lasting ?? Infinity, stopsAfter);
      const { includedHoursPerMonth: included, expectedHoursByMonth: expected, ...hours } = rest.hours;
      const ofIncluded = included === undefined ? {} : { expectedHoursByMonth: expected, ...rest.unused };
      const term = rest.term && {
        ...rest.term,
        renewalMonths: rest.term.autoRenews === false ? undefined : rest.term.renewalMonths,
      };
      return {
        ...{
          name,
          kind,
          start,
          term,
          ...rest.fees,
          ...hours,
          includedHoursPerMonth: included,
          ...ofIncluded,
        },
        ...(lasting === undefined ? {} : { end: addMonths(start, runsFor) }),
        rateCard: (Object.keys(ROLES) as Role[]).map((role, i) => ({
          role,
          hourlyRate: rateCard[i] ?? rest.hours.overageHourlyRate,
        })),
        projectWork: works
          .filter(({ after, months }) => after + months <= runsFor)
          .map(({ after, ...each }) => ({ ...each, start: addMonths(start, after) })),
      };
    });
