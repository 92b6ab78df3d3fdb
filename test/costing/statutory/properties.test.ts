import fc from "fast-check";
import { statutoryCharges } from "../../../src/costing/charges/statutoryCharges";
import type { StatutoryChargesInput } from "../../../src/costing/charges/StatutoryChargesInput";
import { chargeEmployee } from "../../../src/costing/statutory/employee/chargeEmployee";
import { payOfYear } from "../../../src/costing/statutory/employee/Pay";
import { jurisdictions, ownRates } from "../../../src/costing/statutory/jurisdictions";
import { Decimal } from "../../../src/kernel/Decimal";
import { printCents } from "../../../src/kernel/Cents";
import { amount } from "../support/written";
import { charged, chargeOf, monthly } from "./support/charged";

/** Every rate that only employers know, so that each jurisdiction can be asked. */
const rateOverrides = ownRates
  .filter(({ versions }) => versions.some(({ rateRequired }) => rateRequired))
  .map(({ id }) => ({ ruleId: id, rate: amount("0.015") }));

const places: readonly Partial<StatutoryChargesInput>[] = jurisdictions.map(({ code, rules }) => {
  const place = rules.flatMap(({ conditions }) => conditions).find(({ field }) => field === "workLocation");
  return { jurisdictions: [code], workLocation: place && String(place.value) };
});

const anywhere = fc.constantFrom(...places);
const year = fc.constantFrom(2025, 2026);
const cents = fc.integer({ min: 0, max: 60_000_000 });
const wageOf = (whole: number): Decimal => new Decimal(whole).div(100);

const ask = (
  place: Partial<StatutoryChargesInput>,
  wage: number,
  taxYear: number,
): StatutoryChargesInput => ({
  jurisdictions: [],
  ...place,
  annualWage: wageOf(wage),
  taxYear,
  employer: { rateOverrides },
});

const amountsOf = (input: StatutoryChargesInput): Map<string, number> =>
  new Map(charged(input).charges.map(({ rule, total }) => [rule.id, total]));

describe("whatever the place", () => {
  it("more pay is never charged less", () => {
    fc.assert(
      fc.property(anywhere, year, cents, cents, (place, taxYear, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const before = amountsOf(ask(place, less, taxYear));
        for (const [rule, charge] of amountsOf(ask(place, more, taxYear)))
          expect([rule, charge >= (before.get(rule) ?? 0)]).toEqual([rule, true]);
      }),
    );
  });

  it("nothing is charged on nothing, but for amounts a month", () => {
    for (const place of places)
      for (const { rule, total } of charged(ask(place, 0, 2026)).charges)
        expect([rule.id, total === 0 || rule.kind === "FIXED"]).toEqual([rule.id, true]);
  });

  it("past the wage base a charge stays as it is", () => {
    fc.assert(
      fc.property(anywhere, year, fc.integer({ min: 0, max: 40_000_000 }), (place, taxYear, above) => {
        const [low, high] = [30_000_000, 30_000_000 + above].map(
          (wage) => charged(ask(place, wage, taxYear)).charges,
        );
        low?.forEach(({ rule, total, applied }, index) => {
          const isCapped = applied.every(
            ({ terms }) => terms.wageBase !== undefined && terms.wageBase <= 25_000_000,
          );
          if (isCapped && rule.tierBy !== "weeklyEarnings")
            expect([rule.id, high?.[index]?.total]).toEqual([rule.id, total]);
        });
      }),
    );
  });

  it("the total is the sum of the charges, and its confidence that of the weakest", () => {
    fc.assert(
      fc.property(anywhere, year, cents, (place, taxYear, wage) => {
        const { charges, total, confidence } = charged(ask(place, wage, taxYear));
        expect(total).toBe(charges.reduce((sum, charge) => sum + charge.total, 0));
        const due = charges.filter(({ applied }) => applied.some(({ excluded }) => !excluded));
        if (due.some((charge) => charge.confidence === "UNVERIFIED")) expect(confidence).toBe("UNVERIFIED");
      }),
    );
  });

  it("the order of rules and of jurisdictions does not matter", () => {
    const employer = {
      stated: { annualWage: 6_000_000, employmentAllowanceEligible: true },
      rateOverrides: new Map(),
      otherCharges: new Map(),
      beyond: { mode: "PROJECT" },
      minConfidence: undefined,
    } as const;
    const pay = { SALARY: 6_000_000, BONUS: 0, LEAVE_PAYOUT: 0, SEVERANCE: 0, deductions: 0 };
    const charge = (each: typeof jurisdictions) =>
      chargeEmployee(each, employer, ({ taxYearStart }) => payOfYear(pay, 2026, taxYearStart, undefined))
        .map(({ rule, total }) => `${rule.id} ${total}`)
        .sort();
    const backwards = [...jurisdictions]
      .reverse()
      .map((each) => ({ ...each, rules: [...each.rules].reverse() }));
    expect(charge(backwards)).toEqual(charge(jurisdictions));
  });

  it("a rate of the employer's own beats the default: twice the rate is twice the charge", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ownRates), fc.integer({ min: 1, max: 400 }), (rule, tenths) => {
        const code = jurisdictions.find(({ rules }) => rules.includes(rule))?.code ?? "";
        const withRate = (thousandths: number) => {
          const own = { ruleId: rule.id, rate: new Decimal(thousandths).div(1000) };
          const others = rateOverrides.filter(({ ruleId }) => ruleId !== rule.id);
          const input = ask({ jurisdictions: [code] }, 100_000_00, 2026);
          return amountsOf({ ...input, employer: { rateOverrides: [...others, own] } }).get(rule.id) ?? NaN;
        };
        expect(withRate(2 * tenths)).toBe(2 * withRate(tenths));
      }),
    );
  });
});

describe("twelve equal payments", () => {
  /** Rules whose year is what their months come to: cumulative ones, but for CPP's monthly exemption. */
  const addingUp = ["US-TX", "US-CA", "US-VT", "US-NY", "US-NV"];

  it("come to the year, where wages add up over it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...addingUp), fc.integer({ min: 0, max: 3_000_000 }), (code, month) => {
        const whole = charged(ask({ jurisdictions: [code] }, 12 * month, 2026)).charges;
        const payPeriods = monthly(printCents(month), "2026-01");
        const parts = charged({ jurisdictions: [code], payPeriods, payFrequency: "MONTHLY" }).charges;
        expect(parts.map(({ rule, total }) => [rule.id, total])).toEqual(
          whole.map(({ rule, total }) => [rule.id, total]),
        );
      }),
    );
  });

  it("below every threshold are charged nothing: 417 a month in the UK", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 41_700 }), (month) => {
        const input = { jurisdictions: ["GB"], payPeriods: monthly(printCents(month), "2026-04") };
        expect(chargeOf(input, "gb.nic.secondary-class1")).toBe("0.00");
      }),
    );
  });

  it("never pass the yearly maximum of CPP and EI, and reach it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 700_000, max: 5_000_000 }), (month) => {
        const input = { jurisdictions: ["CA"], payPeriods: monthly(printCents(month), "2026-01") };
        expect([chargeOf(input, "ca.cpp"), chargeOf(input, "ca.ei")]).toEqual(["4230.45", "1572.30"]);
      }),
    );
  });
});

it("the same question has the same answer", () => {
  const asked = ask(places[0] ?? {}, 5_000_000, 2026);
  expect(JSON.stringify(statutoryCharges(asked))).toBe(JSON.stringify(statutoryCharges(asked)));
});
