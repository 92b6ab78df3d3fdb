import type { PositionInput } from "../../../src/costing/input/PositionInput";
import { comparison, hiring, openSeat, seat } from "../support/parts";
import { amount, day, month } from "../support/written";
import { jobOf } from "./Job";
import { firstFriday, paydaysIn } from "./payShare";
import { statutoryCharge } from "./positionLines/statutory";
import { at } from "./rounding";
import { shown } from "./shown";
import { rulesOf, type StatutoryRule } from "./statutoryRules";
import { termsOf } from "./Terms";

// The reference by itself, against arithmetic by hand.

const over = (months: number, facts: Partial<PositionInput>) => hiring(seat(facts), { months });

it("somebody paid every fourteen days has three paydays in January and July 2026", () => {
  // 2026-01-01 is a Thursday: paydays are January 2, 16, 30, February 13, 27 ... 130,000 / 26 = 5,000.
  expect(firstFriday(month("2026-01"))).toBe(day("2026-01-02"));
  expect(paydaysIn(month("2026-07"), day("2026-01-02"), 14)).toBe(3);
  const paid = over(12, { salary: amount("130000"), payFrequency: "BIWEEKLY" });
  const [two, three] = ["10000.00", "15000.00"];
  const months = [three, two, two, two, two, two, three, two, two, two, two, two];
  expect(shown(paid, "BASE_SALARY", "CASH")).toEqual(months);
  expect(shown(paid, "BASE_SALARY")[0]).toBe("10833.33");
});

describe("a seat that one in ten leaves each month, vacant for a month", () => {
  // Employed: 1; 0.9; 0.81 + 0.1 hired = 0.91; 0.729 + 0.09 + 0.09 hired = 0.909.
  const leaving: Partial<PositionInput> = {
    salary: amount("12000"),
    turnover: { method: "ANNUAL_SEPARATION_RATE", value: amount("1.2") },
    hiring: { vacancyMonths: [{ months: 1, chance: amount("1") }], costPerHire: amount("1000") },
  };

  it("costs the salary of whoever is there, and a hire for each departure", () => {
    expect(shown(over(4, leaving), "BASE_SALARY")).toEqual(["1000.00", "900.00", "910.00", "909.00"]);
    expect(shown(over(4, leaving), "COST_PER_HIRE")).toEqual(["0.00", "0.00", "100.00", "90.00"]);
  });

  it("costs less where a replacement is paid four fifths", () => {
    // 0.81 + 0.8 x 0.1 = 0.89; 0.729 + 0.8 x (0.09 + 0.09) = 0.873.
    const cheaper = over(4, {
      ...leaving,
      hiring: { ...leaving.hiring, replacementPayFactor: amount("0.8"), agencyFeeShare: amount("0.1") },
    });
    expect(shown(cheaper, "BASE_SALARY")).toEqual(["1000.00", "900.00", "890.00", "873.00"]);
    // 10 % of 12,000 x 0.8 for each hire.
    expect(shown(cheaper, "AGENCY_FEE")).toEqual(["0.00", "0.00", "96.00", "86.40"]);
  });

  it("insures and matches those who have been there for a month", () => {
    const waiting = over(4, {
      ...leaving,
      insurance: { annualEmployerShare: amount("1200"), waitingMonths: 1 },
      retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.1"), waitingMonths: 1 },
    });
    expect(shown(waiting, "INSURANCE")).toEqual(["100.00", "90.00", "81.00", "81.90"]);
    expect(shown(waiting, "RETIREMENT_MATCH")).toEqual(["50.00", "45.00", "40.50", "40.95"]);
  });

  it("never sees anybody leave before a month of service that other rates begin with", () => {
    // Hired in 2025-12: 0 completed months then, 1 in January, 2 in February, when a quarter leaves.
    const tenure = over(3, {
      salary: amount("12000"),
      seat: { state: "INCUMBENT", hireDate: month("2025-12") },
      turnover: {
        ...{ method: "MONTHLY_RATE", value: amount("0") },
        byTenure: [{ fromMonth: 2, value: amount("0.25") }],
      },
      hiring: { vacancyMonths: [{ months: 3, chance: amount("1") }] },
    });
    expect(shown(tenure, "BASE_SALARY")).toEqual(["1000.00", "1000.00", "750.00"]);
  });
});

it("42 days to fill a seat are one month in 62 % of cases and two in 38 %", () => {
  // 42 / 30.4375 = 1.379877: salary 1,000 x 0.620123 in February, all of it in March.
  const open = hiring(
    openSeat({ salary: amount("12000"), hiring: { timeToFillDays: amount("42"), coverShare: amount("0") } }),
    { months: 3 },
  );
  expect(shown(open, "BASE_SALARY")).toEqual(["0.00", "620.12", "1000.00"]);
  expect(shown(open, "VACANCY_LOSS")).toEqual(["1000.00", "379.88", "0.00"]);
});

describe("statutory charges", () => {
  const rule = (id: string, facts: Partial<StatutoryRule> = {}): StatutoryRule => {
    const found = rulesOf("US-CA").find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no rule ${id}.`);
    return { ...found, ...facts };
  };
  const charged = (position: PositionInput, of: StatutoryRule, basis: "ACCRUAL" | "CASH", months = 14) => {
    const job = jobOf(position, termsOf(comparison({ months }), basis));
    const cells = statutoryCharge(job, of);
    return job.months.map((each) => at(cells, each).toFixed(2));
  };

  it("fill the wage base again with each replacement", () => {
    // 5,000 a month, base 7,000, 0.6 %. January 5,000. February 0.9 x 2,000 + 0.1 x 5,000 = 2,300.
    // March: hired in February and still there, 0.09 x 2,000 + 0.1 x 5,000 = 680.
    const changing = over(3, {
      ...{ salary: amount("60000"), jurisdiction: "US" },
      turnover: { method: "MONTHLY_RATE", value: amount("0.1") },
    });
    expect(shown(changing, "us.futa")).toEqual(["30.00", "13.80", "4.08"]);
  });

  it("are of a replacement's lower salary and of the on-call pay that is the same for everybody", () => {
    // 1,000 and on call 30 x 40 / 12 = 100. February: 0.9 x 1,100 + 0.1 x (800 + 100) = 1,080 at 1.45 %.
    const cheaper = over(2, {
      ...{ salary: amount("12000"), jurisdiction: "US" },
      onCall: { weeklyAmount: amount("30"), weeksPerYear: amount("40") },
      turnover: { method: "MONTHLY_RATE", value: amount("0.1") },
      hiring: { replacementPayFactor: amount("0.8") },
    });
    expect(shown(cheaper, "ON_CALL")).toEqual(["100.00", "100.00"]);
    expect(shown(cheaper, "us.fica.medicare")).toEqual(["15.95", "15.66"]);
  });

  it("count leave paid out and severance as wages of the last month", () => {
    // 12,000 a year, base 7,000: January 1,000 at 0.6 %; February with 26 / 260 = 1,200 and 13 / 52 = 3,000: 5,200.
    const ending = seat({
      ...{ salary: amount("12000"), end: month("2026-03") },
      separation: { leavePayoutDays: amount("26"), severanceWeeks: amount("13") },
    });
    expect(charged(ending, rule("us.futa"), "ACCRUAL", 2)).toEqual(["6.00", "31.20"]);
    // A planned end of an appointment for a fixed term is no dismissal: 1,000 + 1,200.
    expect(charged({ ...ending, fixedTerm: true }, rule("us.futa"), "ACCRUAL", 2)).toEqual(["6.00", "13.20"]);
  });

  it("begin after an incumbent's wages to date, as given or from the salary since the later of hire and new year", () => {
    // 3,000 a month from April on; hired in February: 6,000 by then, 1,000 left of 7,000.
    const since = (wagesToDate?: string) =>
      seat({
        ...{ salary: amount("36000"), start: month("2026-04") },
        seat: {
          ...{ state: "INCUMBENT", hireDate: month("2026-02") },
          ...(wagesToDate === undefined ? {} : { wagesToDate: amount(wagesToDate) }),
        },
      });
    expect(charged(since(), rule("us.futa"), "ACCRUAL", 6)).toEqual(["6.00", "0.00", "0.00"]);
    expect(charged(since("2000"), rule("us.futa"), "ACCRUAL", 6)).toEqual(["18.00", "12.00", "0.00"]);
  });

  it("of a rule that says so are lower by pre-tax deductions", () => {
    // Medicare 1.45 % of 1,000 - 100.
    const deducted = seat({ salary: amount("12000"), preTaxDeductions: amount("1200") });
    const lowered = rule("us.fica.medicare", { preTaxDeductionsLowerBase: ["SECTION_125"] });
    expect(charged(deducted, lowered, "ACCRUAL", 2)).toEqual(["13.05", "13.05"]);
    const whole = rule("us.fica.medicare", { preTaxDeductionsLowerBase: [] });
    expect(charged(deducted, whole, "ACCRUAL", 2)).toEqual(["14.50", "14.50"]);
  });

  it("that fall due after the year are paid in January", () => {
    // California's credit reduction of 2026: 1.5 % of 7,000 = 105.00, earned in the first month.
    const due = charged(seat(), rule("us-ca.futa-credit-reduction", { dueAfterYear: true }), "CASH");
    expect(due.map((cell, i) => [cell, i]).filter(([cell]) => cell !== "0.00")).toEqual([["105.00", 12]]);
  });
});

it("an incumbent's laptop is written off from its purchase on, and bought again when its cycle is over", () => {
  // Bought in 2024-07 for 1,800 over 24 months: 75 a month until 2026-06; the next is bought in 2027-07.
  const laptop = {
    ...{ label: "Laptop", price: amount("1800"), treatment: "CAPEX" as const },
    ...{ refreshMonths: 36, usefulLifeMonths: 24 },
  };
  const equipped = over(20, {
    seat: { state: "INCUMBENT", hireDate: month("2024-07") },
    equipment: [laptop],
  });
  const accrued = shown(equipped, "EQUIPMENT");
  expect([accrued[0], accrued[5], accrued[6], accrued[17], accrued[18]]).toEqual([
    ...["75.00", "75.00", "0.00", "0.00", "75.00"],
  ]);
  const paid = shown(equipped, "EQUIPMENT", "CASH");
  expect(paid.map((cell, i) => [cell, i]).filter(([cell]) => cell !== "0.00")).toEqual([["1800.00", 18]]);
});

it("a licence for a quarter is paid in the first month of each quarter since the hire", () => {
  // Hired in 2020-02: quarters begin in February, May, August, November.
  const licensed = over(6, {
    seat: { state: "INCUMBENT", hireDate: month("2020-02") },
    recurringCosts: [{ label: "Suite", kind: "LICENCES", amount: amount("100"), per: "QUARTER" }],
  });
  expect(shown(licensed, "LICENCES")).toEqual(["33.33", "33.34", "33.33", "33.33", "33.34", "33.33"]);
  expect(shown(licensed, "LICENCES", "CASH")).toEqual(["0.00", "100.00", "0.00", "0.00", "100.00", "0.00"]);
});

it("three seats in euros are converted, rounded to the cent, priced, and taken three times", () => {
  // 10,000.01 x 1.0837 = 10,837.010837, that is 10,837.01; / 12 = 903.0842.
  const seats = over(1, { salary: amount("10000.01"), currency: "EUR", count: 3 });
  const exchangeRates = [{ currency: "EUR", rate: amount("1.0837"), asOf: day("2026-01-02") }];
  expect(shown({ ...seats, exchangeRates }, "BASE_SALARY")).toEqual(["2709.24"]);
});
