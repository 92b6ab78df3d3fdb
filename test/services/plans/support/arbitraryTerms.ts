import fc from "fast-check";
import type { EngagementInput } from "../../../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../../../src/costing/input/PositionInput";
import {
  BENEFIT_BASES,
  BENEFIT_CONTENTS,
  BILLING_PERIODS,
  COST_POOLS,
  ENGAGEMENT_KINDS,
  ESCALATION_TIMINGS,
  FEE_UNITS,
  PAY_FREQUENCIES,
  RECURRING_COST_KINDS,
  ROLES,
  SEAT_STATES,
  TIER_METHODS,
  TRUE_UPS,
  TURNOVER_METHODS,
  UNUSED_HOURS,
} from "../../../../src/costing/vocabulary";
import { addDays, firstDayOf } from "../../../../src/kernel/Day";
import { Decimal } from "../../../../src/kernel/Decimal";
import { EXPENDITURES } from "../../../../src/kernel/Expenditure";
import { monthOf } from "../../../../src/kernel/Month";
import { PURPOSES } from "../../../../src/kernel/Purpose";

// Terms with every field that there is, each given or left out, with values that nobody checked: what is stored must not
// depend on what the engine accepts.

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)))
  .filter((value) => value.abs().lt("1e18") && value.decimalPlaces() <= 12);
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => monthOf(y, m));
const day = fc.tuple(month, fc.nat({ max: 27 })).map(([of, later]) => addDays(firstDayOf(of), later));
/** Texts that read like something else are the ones to get wrong. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("1250.00", "-0", "365", "2027-01", "2027-01-08", "007", "true", "null", "MSP", "مزارعو 🥕"),
);
const whole = fc.integer({ min: 0, max: 240 });
const currency = fc.constantFrom("USD", "EUR", "XAF");
const word = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  fc.constantFrom(...(Object.keys(words) as Word[]));

/** A model that names every field of a record, given or not. */
type Model<T> = { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], null | undefined>> };

/** Records of a model; whatever is not required may be left out. */
const record = <T extends object>(model: Model<T>, ...requiredKeys: (keyof T)[]): fc.Arbitrary<T> =>
  fc.record(model, { requiredKeys });

type Given<T, K extends keyof T> = Exclude<T[K], null | undefined>;
type Item<T, K extends keyof T> = Given<T, K> extends readonly (infer Each)[] ? Each : never;

const escalation = record<Given<PositionInput, "raise">>(
  {
    rate: decimal,
    timing: word(ESCALATION_TIMINGS),
    month: whole,
    indexRates: fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2199 }), rate: decimal })),
    cap: decimal,
    floor: decimal,
  },
  "rate",
);

const pay = {
  salary: decimal,
  fte: decimal,
  hoursPerWeek: decimal,
  paidDaysAway: decimal,
  payFrequency: word(PAY_FREQUENCIES),
  payday: day,
  raise: escalation,
  bonus: record<Given<PositionInput, "bonus">>({ rate: decimal, month: whole }, "rate"),
  onCall: record<Given<PositionInput, "onCall">>(
    { weeklyAmount: decimal, weeksPerYear: decimal, increase: escalation },
    "weeklyAmount",
  ),
  preTaxDeductions: decimal,
  otherEmployerCharges: fc.array(
    record<Item<PositionInput, "otherEmployerCharges">>(
      { label: text, rateOfPay: decimal, annualAmount: decimal },
      "label",
    ),
  ),
  insurance: record<Given<PositionInput, "insurance">>(
    { annualEmployerShare: decimal, increase: escalation, waitingMonths: whole },
    "annualEmployerShare",
  ),
  retirementMatch: record<Given<PositionInput, "retirementMatch">>(
    { rate: decimal, upToShareOfPay: decimal, waitingMonths: whole },
    "rate",
    "upToShareOfPay",
  ),
  benefitsPercentage: record<Given<PositionInput, "benefitsPercentage">>(
    { rate: decimal, base: word(BENEFIT_BASES), contents: fc.array(word(BENEFIT_CONTENTS)) },
    ...(["rate", "base", "contents"] as const),
  ),
};

const supplies = {
  recurringCosts: fc.array(
    record<Item<PositionInput, "recurringCosts">>(
      {
        label: text,
        kind: word(RECURRING_COST_KINDS),
        pool: word(COST_POOLS),
        amount: decimal,
        per: word(BILLING_PERIODS),
        increase: escalation,
        stopsWhenVacant: fc.boolean(),
      },
      "label",
      "amount",
    ),
  ),
  equipment: fc.array(
    record<Item<PositionInput, "equipment">>(
      {
        label: text,
        price: decimal,
        refreshMonths: whole,
        increase: escalation,
        treatment: word(EXPENDITURES),
        usefulLifeMonths: whole,
      },
      "label",
      "price",
    ),
  ),
  backfill: record<Given<PositionInput, "backfill">>(
    { daysPerYear: decimal, dayRate: decimal, increase: escalation },
    "dayRate",
  ),
  management: record<Given<PositionInput, "management">>(
    { hoursPerMonth: decimal, hourlyCost: decimal },
    "hoursPerMonth",
  ),
};

const changes = {
  seat: record<Given<PositionInput, "seat">>(
    { state: word(SEAT_STATES), hireDate: month, wagesToDate: decimal },
    "state",
  ),
  turnover: record<Given<PositionInput, "turnover">>(
    {
      method: word(TURNOVER_METHODS),
      value: decimal,
      byTenure: fc.array(fc.record({ fromMonth: whole, value: decimal })),
    },
    "method",
    "value",
  ),
  hiring: record<Given<PositionInput, "hiring">>({
    timeToFillDays: decimal,
    vacancyMonths: fc.array(fc.record({ months: whole, chance: decimal })),
    replacementPayFactor: decimal,
    agencyFeeShare: decimal,
    costPerHire: decimal,
    interviewHours: decimal,
    trainerHours: decimal,
    rampProductivity: fc.array(decimal),
    coverShare: decimal,
    coverHourlyRate: decimal,
  }),
  separation: record<Given<PositionInput, "separation">>({
    severanceWeeks: decimal,
    leavePayoutDays: decimal,
    exitHours: decimal,
  }),
};

/** A position with any of its fields. */
export const position = record<PositionInput>(
  {
    title: text,
    count: whole,
    start: month,
    end: month,
    fixedTerm: fc.boolean(),
    currency,
    purpose: word(PURPOSES),
    jurisdiction: text,
    workLocation: text,
    age: whole,
    ...pay,
    ...supplies,
    ...changes,
    roles: fc.array(fc.record({ role: word(ROLES), share: decimal })),
    skills: fc.array(text),
    frameworks: fc.array(text),
  },
  "title",
  "salary",
);

const fees = {
  onboardingFee: decimal,
  monthlyRetainer: decimal,
  unitFees: fc.array(
    record<Item<EngagementInput, "unitFees">>(
      {
        unit: word(FEE_UNITS),
        monthlyPrice: decimal,
        tiers: fc.array(
          fc.record({ upTo: whole, monthlyPrice: decimal }, { requiredKeys: ["monthlyPrice"] }),
        ),
        tierMethod: word(TIER_METHODS),
        trueUp: word(TRUE_UPS),
        minimumCount: whole,
        neverFalls: fc.boolean(),
      },
      "unit",
    ),
  ),
  escalation,
  passThrough: fc.array(
    record<Item<EngagementInput, "passThrough">>(
      {
        label: text,
        pool: word(COST_POOLS),
        amount: decimal,
        per: word(BILLING_PERIODS),
        unit: word(FEE_UNITS),
        increase: escalation,
      },
      "label",
      "amount",
    ),
  ),
  serviceTaxRate: decimal,
};

const work = {
  provides: fc.array(
    record<Item<EngagementInput, "provides">>(
      { role: word(ROLES), hoursPerMonth: decimal, allNeeded: fc.boolean() },
      "role",
    ),
  ),
  includedHoursPerMonth: decimal,
  expectedHoursByMonth: fc.array(decimal),
  overageHourlyRate: decimal,
  unusedHours: word(UNUSED_HOURS),
  rollOverMonths: whole,
  rateCard: fc.array(fc.record({ role: word(ROLES), hourlyRate: decimal })),
  projectWork: fc.array(
    record<Item<EngagementInput, "projectWork">>(
      { label: text, role: word(ROLES), start: month, months: whole, hours: decimal },
      ...(["label", "role", "start", "hours"] as const),
    ),
  ),
  coordinationHoursPerMonth: decimal,
  coverageHoursPerWeek: decimal,
};

/** An engagement with any of its fields. */
export const engagement = record<EngagementInput>(
  {
    name: text,
    kind: word(ENGAGEMENT_KINDS),
    start: month,
    end: month,
    currency,
    purpose: word(PURPOSES),
    ...fees,
    ...work,
    term: record<Given<EngagementInput, "term">>(
      {
        months: whole,
        autoRenews: fc.boolean(),
        renewalMonths: whole,
        noticeMonths: whole,
        earlyTerminationFee: decimal,
        earlyTerminationShare: decimal,
      },
      "months",
    ),
    transition: record<Given<EngagementInput, "transition">>({
      hours: decimal,
      overlapMonths: whole,
      overlapMonthlyCost: decimal,
    }),
    skills: fc.array(text),
    frameworks: fc.array(text),
  },
  "name",
  "kind",
);
