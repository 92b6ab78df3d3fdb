import fc from "fast-check";
import type {
  ComparisonInput,
  EngagementInput,
  EscalationInput,
  PlanInput,
  PositionInput,
} from "../../../src/costing/input/ComparisonInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month, monthOfYear } from "../../../src/kernel/Month";
import { amount, month } from "./written";

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

export const escalation: fc.Arbitrary<EscalationInput> = fc.record({
  rate: share(-0.02, 0.1),
  timing: fc.constantFrom("ANNIVERSARY", "JANUARY"),
});

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const seatState = fc.constantFrom<NonNullable<PositionInput["seat"]>>(
  { state: "OPEN" },
  { state: "INCUMBENT", hireDate: month("2019-05"), wagesToDate: amount("0") },
  { state: "INCUMBENT", hireDate: month("2022-10"), wagesToDate: amount("54321.09") },
);

const hiring = fc.record({
  timeToFillDays: share(0, 120),
  agencyFeeShare: share(0, 0.25),
  costPerHire: money(0, 5000),
  interviewHours: share(0, 20),
  trainerHours: share(0, 80),
  rampProductivity: fc.array(share(0, 1), { maxLength: 4 }),
  coverShare: share(0, 1),
  coverHourlyRate: money(0, 120),
});

const separation = fc.record({
  severanceWeeks: share(0, 8),
  leavePayoutDays: share(0, 20),
  exitHours: share(0, 16),
});

/** A seat that starts up to some months before or after START. */
const position = (title: string, earliest: number): fc.Arbitrary<PositionInput> =>
  fc
    .record({
      title: fc.constant(title),
      start: monthsAfterStart(earliest, 20),
      end: maybe(monthsAfterStart(21, 60)),
      salary: money(20_000, 250_000),
      fte: share(0.2, 1),
      paidDaysAway: share(0, 30),
      raise: escalation,
      bonus: maybe(fc.record({ rate: share(0, 0.2), month: fc.integer({ min: 1, max: 12 }) })),
      seat: seatState,
      turnover: fc.record({ method: fc.constant("MONTHLY_RATE" as const), value: share(0, 0.2) }),
      jurisdiction: fc.constantFrom("US", "US-CA", undefined),
      insurance: fc.record({ annualEmployerShare: money(0, 12_000), increase: escalation }),
      retirementMatch: fc.record({ rate: share(0, 1), upToShareOfPay: share(0, 0.08) }),
      recurringCosts: fc.array(
        fc.record({
          label: fc.constantFrom("Tools", "Training"),
          amount: money(0, 900),
          per: fc.constantFrom("MONTH", "YEAR"),
          stopsWhenVacant: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      hiring,
      separation,
      roles: fc.constant([{ role: "SUPPORT" as const, share: amount("0.5") }]),
    })
    .map(withoutWagesBeforeTheTaxYear);

/** Nothing of a tax year can have been paid before a seat that starts with it; saying so is a Problem of its own. */
function withoutWagesBeforeTheTaxYear(position: PositionInput): PositionInput {
  const { seat, start } = position;
  const startsTaxYear = start != null && monthOfYear(start) === 1;
  return startsTaxYear && seat?.state === "INCUMBENT"
    ? { ...position, seat: { ...seat, wagesToDate: amount("0") } }
    : position;
}

const engagement = (name: string, earliest: number): fc.Arbitrary<EngagementInput> =>
  fc.record({
    name: fc.constant(name),
    kind: fc.constant("MSP" as const),
    start: monthsAfterStart(earliest, 20),
    end: maybe(monthsAfterStart(21, 60)),
    onboardingFee: money(0, 9000),
    monthlyRetainer: money(0, 9000),
    perUserMonthlyFee: money(0, 200),
    escalation,
    provides: share(0, 60).map((hoursPerMonth) => [{ role: "SUPPORT" as const, hoursPerMonth }]),
    includedHoursPerMonth: share(0, 40),
    overageHourlyRate: money(0, 200),
    coordinationHoursPerMonth: share(0, 20),
  });

/** A plan of up to two seats and up to two engagements, each with its own first month. */
export const plan = (name: string, earliest = -14): fc.Arbitrary<PlanInput> =>
  fc.record({
    name: fc.constant(name),
    positions: fc
      .subarray(["Administrator", "Manager"])
      .chain((titles) => fc.tuple(...titles.map((title) => position(title, earliest)))),
    engagements: fc
      .subarray(["vCIO", "MSP"])
      .chain((names) => fc.tuple(...names.map((each) => engagement(each, earliest)))),
  });

const organization: fc.Arbitrary<NonNullable<ComparisonInput["organization"]>> = fc.record({
  users: fc.record({
    count: fc.integer({ min: 0, max: 200 }),
    from: monthsAfterStart(-20, 5),
    annualGrowth: share(-0.2, 0.3),
  }),
  staffHourlyCost: money(20, 90),
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

/** Hours of support needed, in fractions, each at a stated value. */
export const needs: fc.Arbitrary<NonNullable<ComparisonInput["needs"]>> = fc
  .tuple(share(0, 400), money(1, 90))
  .map(([hoursPerMonth, unservedHourlyRate]) => [{ role: "SUPPORT", hoursPerMonth, unservedHourlyRate }]);
