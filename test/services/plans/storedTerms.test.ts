import fc from "fast-check";
import type { EngagementInput, PositionInput } from "../../../src/costing/input/ComparisonInput";
import {
  BENEFIT_BASES,
  BENEFIT_CONTENTS,
  COST_POOLS,
  ENGAGEMENT_KINDS,
  FEE_UNITS,
  ESCALATION_TIMINGS,
  ROLES,
  TURNOVER_METHODS,
} from "../../../src/costing/vocabulary";
import { Decimal } from "../../../src/kernel/Decimal";
import { monthOf } from "../../../src/kernel/Month";
import { readEngagementTerms, readPositionTerms, writeTerms } from "../../../src/services/plans/storedTerms";

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)))
  .filter((value) => value.abs().lt("1e18") && value.decimalPlaces() <= 12);
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => monthOf(y, m));
/** Texts that read like something else are the ones to get wrong. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("1250.00", "-0", "2027-01", "007", "true", "null", "MSP", "مزارعو 🥕"),
);
const whole = fc.integer({ min: 0, max: 240 });
const word = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  fc.constantFrom(...(Object.keys(words) as Word[]));
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(model, { requiredKeys: required });

const escalation = record({ rate: decimal, timing: word(ESCALATION_TIMINGS) }, ["rate"]);
const position = record(
  {
    title: text,
    start: month,
    end: month,
    salary: decimal,
    fte: decimal,
    hoursPerWeek: decimal,
    paidDaysAway: decimal,
    raise: escalation,
    bonus: record({ rate: decimal, month: whole }, ["rate"]),
    seat: record({ state: fc.constant("INCUMBENT"), hireDate: month, wagesToDate: decimal }, ["state"]),
    turnover: record({ method: word(TURNOVER_METHODS), value: decimal }, ["method", "value"]),
    jurisdiction: text,
    otherEmployerCharges: fc.array(
      record({ label: text, rateOfPay: decimal, annualAmount: decimal }, ["label"]),
    ),
    insurance: record({ annualEmployerShare: decimal, increase: escalation }, ["annualEmployerShare"]),
    retirementMatch: record({ rate: decimal, upToShareOfPay: decimal }, ["rate", "upToShareOfPay"]),
    benefitsPercentage: record(
      { rate: decimal, base: word(BENEFIT_BASES), contents: fc.array(word(BENEFIT_CONTENTS)) },
      ["rate", "base", "contents"],
    ),
    recurringCosts: fc.array(
      record(
        {
          label: text,
          pool: word(COST_POOLS),
          amount: decimal,
          per: fc.constantFrom("MONTH", "YEAR"),
          increase: escalation,
          stopsWhenVacant: fc.boolean(),
        },
        ["label", "amount"],
      ),
    ),
    equipment: fc.array(record({ label: text, price: decimal, refreshMonths: whole }, ["label", "price"])),
    hiring: record(
      { timeToFillDays: decimal, rampProductivity: fc.array(decimal), coverHourlyRate: decimal },
      [],
    ),
    separation: record({ severanceWeeks: decimal, exitHours: decimal }, []),
    roles: fc.array(record({ role: word(ROLES), share: decimal }, ["role", "share"])),
  },
  ["title", "salary"],
) as unknown as fc.Arbitrary<PositionInput>;
const engagement = record(
  {
    name: text,
    kind: word(ENGAGEMENT_KINDS),
    start: month,
    end: month,
    onboardingFee: decimal,
    monthlyRetainer: decimal,
    unitFees: fc.array(
      record({ unit: word(FEE_UNITS), monthlyPrice: decimal, minimumCount: whole }, ["unit"]),
    ),
    escalation,
    provides: fc.array(
      record({ role: word(ROLES), hoursPerMonth: decimal, allNeeded: fc.boolean() }, ["role"]),
    ),
    includedHoursPerMonth: decimal,
    overageHourlyRate: decimal,
    coordinationHoursPerMonth: decimal,
  },
  ["name", "kind"],
) as unknown as fc.Arbitrary<EngagementInput>;

/** As PostgreSQL keeps it. */
const stored = (terms: PositionInput | EngagementInput) =>
  JSON.parse(JSON.stringify(writeTerms(terms))) as Record<string, unknown>;

/** -0 and 0 are the same amount. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, held: unknown) => (held === "-0" ? "0" : held)));

it("gives back every position that it was given", () => {
  fc.assert(
    fc.property(position, (terms) => {
      expect(plain(readPositionTerms(stored(terms)))).toEqual(plain(terms));
    }),
  );
});

it("gives back every engagement that it was given", () => {
  fc.assert(
    fc.property(engagement, (terms) => {
      expect(plain(readEngagementTerms(stored(terms)))).toEqual(plain(terms));
    }),
  );
});

it("gives back decimals as decimals, months as months, and texts as they were", () => {
  const terms = readPositionTerms(
    stored({
      title: "1250.00",
      jurisdiction: "007",
      salary: new Decimal("95000.10"),
      start: monthOf(2027, 1),
    }),
  );
  expect(terms.salary).toBeInstanceOf(Decimal);
  expect(terms.salary.toFixed(2)).toBe("95000.10");
  expect(terms).toMatchObject({ title: "1250.00", jurisdiction: "007", start: monthOf(2027, 1) });
});

it("keeps nothing of what was not given", () => {
  const terms = {
    title: "Administrator",
    salary: new Decimal("1"),
    raise: null,
    bonus: undefined,
    seat: { state: "OPEN", hireDate: null },
  };
  expect(stored(terms as PositionInput)).toEqual({
    title: "Administrator",
    salary: "1",
    seat: { state: "OPEN" },
  });
});
