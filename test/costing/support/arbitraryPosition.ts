import fc from "fast-check";
import type { BenefitsPercentageInput, PositionInput } from "../../../src/costing/input/PositionInput";
import { MONTHS_OF_PERIOD, RECURRING_COST_KINDS, type BillingPeriod } from "../../../src/costing/vocabulary";
import { addMonths, monthOfYear } from "../../../src/kernel/Month";
import { equipment } from "./arbitraryEquipment";
import { turnover, vacancy, type Presence } from "./arbitraryTurnover";
import { escalation, maybe, money, monthsAfterStart, share } from "./arbitraryValues";
import { amount, day, month } from "./written";

const periods = fc.constantFrom(...(Object.keys(MONTHS_OF_PERIOD) as BillingPeriod[]));
const kinds = fc.constantFrom(
  ...(Object.keys(RECURRING_COST_KINDS) as (keyof typeof RECURRING_COST_KINDS)[]),
);

const incumbent = (hireDate: string, wagesToDate?: string): NonNullable<PositionInput["seat"]> => ({
  ...{ state: "INCUMBENT", hireDate: month(hireDate) },
  ...(wagesToDate === undefined ? {} : { wagesToDate: amount(wagesToDate) }),
});

const seatState = fc.oneof(
  { weight: 2, arbitrary: fc.constant<NonNullable<PositionInput["seat"]>>({ state: "OPEN" }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[incumbent("2019-05"), incumbent("2019-05", "0"), incumbent("2024-06")],
      incumbent("2022-10", "54321.09"),
    ),
  },
);

const hiring = fc.record({
  replacementPayFactor: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, share(0.9, 1.15)),
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

/** A payday matters only to whoever is paid by the week. */
const paydays: fc.Arbitrary<Pick<PositionInput, "payFrequency" | "payday">> = fc.oneof(
  fc.record({ payFrequency: fc.constantFrom("MONTHLY", "SEMIMONTHLY", undefined) }),
  fc.record({
    payFrequency: fc.constantFrom("BIWEEKLY", "WEEKLY"),
    payday: maybe(fc.constantFrom(...["2025-12-31", "2026-01-02", "2026-02-10", "2027-07-01"].map(day))),
  }),
);

const pay = fc.record({
  salary: money(20_000, 250_000),
  fte: share(0.2, 1),
  hoursPerWeek: share(30, 45),
  paidDaysAway: share(0, 30),
  raise: maybe(escalation),
  bonus: maybe(fc.record({ rate: share(0, 0.2), month: fc.integer({ min: 1, max: 12 }) })),
  onCall: maybe(
    fc.record({
      weeklyAmount: money(0, 500),
      weeksPerYear: maybe(share(0, 52)),
      increase: maybe(escalation),
    }),
  ),
});

const waitingMonths = maybe(fc.nat({ max: 14 }));

const benefits = fc.record({
  preTaxDeductions: maybe(money(0, 1200)),
  otherEmployerCharges: fc
    .tuple(
      maybe(fc.record({ label: fc.constant("Workers' compensation"), rateOfPay: share(0, 0.05) })),
      maybe(fc.record({ label: fc.constant("Benefit administration"), annualAmount: money(0, 2000) })),
    )
    .map((charges) => charges.filter((charge) => charge !== undefined)),
  insurance: maybe(
    fc.record({ annualEmployerShare: money(0, 12_000), increase: maybe(escalation), waitingMonths }),
  ),
  retirementMatch: maybe(fc.record({ rate: share(0, 1), upToShareOfPay: share(0, 0.08), waitingMonths })),
  benefitsPercentage: fc.option(
    fc.record<BenefitsPercentageInput>({
      rate: share(0, 0.45),
      base: fc.constantFrom("OF_SALARY", "OF_WAGES_WORKED", "OF_TOTAL_COMPENSATION"),
      contents: fc.subarray(["INSURANCE", "RETIREMENT", "LEGALLY_REQUIRED", "SUPPLEMENTAL_PAY"], {
        minLength: 1,
      }),
    }),
    { nil: undefined, freq: 1 },
  ),
});

const supplies = fc.record({
  recurringCosts: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom("Monitoring", "Office suite", "Conference"),
      kind: kinds,
      amount: money(0, 9000),
      per: periods,
      increase: maybe(escalation),
      stopsWhenVacant: fc.boolean(),
    }),
    { maxLength: 2, selector: ({ label }) => label },
  ),
  equipment: fc.uniqueArray(equipment, { maxLength: 2, selector: ({ label }) => label }),
  separation,
  backfill: maybe(
    fc.record({ daysPerYear: maybe(share(0, 30)), dayRate: money(0, 900), increase: maybe(escalation) }),
  ),
  management: maybe(fc.record({ hoursPerMonth: share(0, 12), hourlyCost: maybe(money(0, 150)) })),
});

const term = (earliest: number) =>
  fc
    .record({
      start: monthsAfterStart(earliest, 20),
      lasting: maybe(fc.integer({ min: 1, max: 48 })),
      fixedTerm: fc.boolean(),
      count: maybe(fc.integer({ min: 1, max: 12 })),
      jurisdiction: fc.constantFrom("US", "US-CA", "US-CA", undefined),
      seat: seatState,
    })
    .map(({ start, lasting, fixedTerm, ...place }) => ({
      ...{ ...place, start },
      ...(lasting === undefined ? {} : { end: addMonths(start, lasting), fixedTerm }),
    }));

/** A seat that starts up to some months before or after START. */
export const position = (
  title: string,
  earliest: number,
  presences: readonly Presence[] = ["CERTAIN", "EXPECTED"],
): fc.Arbitrary<PositionInput> =>
  fc.constantFrom(...presences).chain((presence) =>
    fc
      .tuple(
        term(earliest),
        fc.tuple(pay, paydays, benefits, supplies),
        fc.tuple(hiring, vacancy[presence]),
        presence === "CERTAIN" ? fc.constant(undefined) : maybe(turnover),
      )
      .map(([times, [paid, paidOn, ...extras], [hired, empty], leaving]) =>
        withoutOverlaps(
          withoutWagesBeforeTheTaxYear({
            ...{ title, ...times, ...paid, ...paidOn, ...extras[0], ...extras[1] },
            ...{ hiring: { ...hired, ...empty }, turnover: leaving },
            roles: [{ role: "SUPPORT", share: amount("0.5") }],
          }),
        ),
      ),
  );

/** Nothing of a tax year can have been paid before a seat that starts with it; saying so is a Problem of its own. */
function withoutWagesBeforeTheTaxYear(given: PositionInput): PositionInput {
  const { seat, start } = given;
  const startsTaxYear = start != null && monthOfYear(start) === 1;
  return startsTaxYear && seat?.state === "INCUMBENT"
    ? { ...given, seat: { state: seat.state, hireDate: seat.hireDate } }
    : given;
}

/** What a benefits percentage contains is not priced beside it; that would be a Problem too. */
function withoutOverlaps(given: PositionInput): PositionInput {
  const contents = given.benefitsPercentage?.contents ?? [];
  return {
    ...given,
    ...(contents.includes("INSURANCE") ? { insurance: undefined } : {}),
    ...(contents.includes("RETIREMENT") ? { retirementMatch: undefined } : {}),
    ...(contents.includes("SUPPLEMENTAL_PAY") ? { bonus: undefined, onCall: undefined } : {}),
    ...(contents.includes("LEGALLY_REQUIRED") ? { jurisdiction: undefined, otherEmployerCharges: [] } : {}),
  };
}
