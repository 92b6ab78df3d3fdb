import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { inView } from "./support/inView";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, monthsOf, planTotal, totalOf } from "./support/priced";
import { amount, day, month } from "./support/written";

const accrued = (position: PositionInput, facts: Partial<ComparisonInput> = {}) =>
  compared(hiring(position, facts));
const paid = (position: PositionInput, facts: Partial<ComparisonInput> = {}) =>
  inView(accrued(position, facts), "CASH");

const times = (count: number, printed: string) => Array<string>(count).fill(printed);
const from2027 = { start: month("2027-01") };

/** Twelve months of which those named, counted from 1, differ from the others. */
const yearOf = (usual: string, different: Record<number, string>) =>
  Array.from({ length: 12 }, (_, i) => different[i + 1] ?? usual);

describe("a salary paid every fourteen days, from Friday 2027-01-08 on", () => {
  // 2027 begins on a Friday. January 8, 22; February 5, 19; March 5, 19; April 2, 16, 30; May 14, 28; June 11, 25;
  // July 9, 23; August 6, 20; September 3, 17; October 1, 15, 29; November 12, 26; December 10, 24.
  const fortnightly = seat({
    salary: amount("104000"),
    payFrequency: "BIWEEKLY",
    payday: day("2027-01-08"),
  });

  it("is a 26th each: 4,000.00 twice a month, three times in April and October", () => {
    const cells = monthsOf(paid(fortnightly, from2027), "BASE_SALARY");
    expect(cells).toEqual(yearOf("8000.00", { 4: "12000.00", 10: "12000.00" }));
    expect(totalOf(paid(fortnightly, from2027), "BASE_SALARY")).toBe("104000.00");
  });

  it("is a twelfth a month as it is earned", () => {
    expect(monthsOf(accrued(fortnightly, from2027), "BASE_SALARY").slice(0, 3)).toEqual([
      ...["8666.67", "8666.66", "8666.67"],
    ]);
  });

  it("keeps its rhythm before and after the payday that is known", () => {
    const known = (payday: string) => ({ ...fortnightly, payday: day(payday) });
    const cells = monthsOf(paid(fortnightly, from2027), "BASE_SALARY");
    expect(monthsOf(paid(known("2031-04-11"), from2027), "BASE_SALARY")).toEqual(cells); // 111 fortnights later
    expect(monthsOf(paid(known("2026-12-25"), from2027), "BASE_SALARY")).toEqual(cells);
  });

  it("has three paydays in January, July and December for those paid a week earlier: 27 in the year", () => {
    // January 1, 15, 29; July 2, 16, 30; December 3, 17, 31. Nothing is said: the first Friday of the first month.
    const first = { ...fortnightly, payday: undefined, start: month("2027-01") };
    const cells = monthsOf(paid(first, from2027), "BASE_SALARY");
    expect(cells).toEqual(yearOf("8000.00", { 1: "12000.00", 7: "12000.00", 12: "12000.00" }));
    expect(totalOf(paid(first, from2027), "BASE_SALARY")).toBe("108000.00"); // 27 x 4,000
  });

  it("is paid for the months in which somebody is there", () => {
    const position = openSeat({
      ...fortnightly,
      seat: undefined,
      end: month("2027-05"),
      hiring: { vacancyMonths: [{ months: 1, chance: amount("1") }] },
    });
    expect(monthsOf(paid(position, { ...from2027, months: 5 }), "BASE_SALARY")).toEqual([
      ...["0.00", "8000.00", "8000.00", "12000.00", "0.00"],
    ]);
  });

  it("takes with it what is worked out from it: match, workers' compensation, Medicare", () => {
    const cells = paid(
      {
        ...fortnightly,
        jurisdiction: "US",
        retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") },
        otherEmployerCharges: [{ label: "Workers' compensation", rateOfPay: amount("0.01") }],
      },
      from2027,
    );
    expect(monthsOf(cells, "RETIREMENT_MATCH")).toEqual(yearOf("240.00", { 4: "360.00", 10: "360.00" }));
    expect(monthsOf(cells, "Workers' compensation")).toEqual(yearOf("80.00", { 4: "120.00", 10: "120.00" }));
    expect(monthsOf(cells, "us.fica.medicare")).toEqual(yearOf("116.00", { 4: "174.00", 10: "174.00" }));
  });

  it("takes with it the deductions before tax: 200.00 of 5,200 a year from each payment", () => {
    // Medicare on 3,800 for each payday: 7,600 x 1.45 % = 110.20, 11,400 x 1.45 % = 165.30.
    const deducted = { ...fortnightly, jurisdiction: "US", preTaxDeductions: amount("5200") };
    expect(monthsOf(paid(deducted, from2027), "us.fica.medicare")).toEqual(
      yearOf("110.20", { 4: "165.30", 10: "165.30" }),
    );
  });
});

describe("a salary paid every week, on Fridays of 2027", () => {
  // Five Fridays in January (1, 8, 15, 22, 29), April (from 2), July (from 2), October (from 1) and December (from 3).
  const weekly = seat({ salary: amount("104000"), payFrequency: "WEEKLY", payday: day("2027-01-08") });

  it("is a 52nd each: 2,000.00 four times a month, five times in five months: 53 in the year", () => {
    const five = "10000.00";
    expect(monthsOf(paid(weekly, from2027), "BASE_SALARY")).toEqual(
      yearOf("8000.00", { 1: five, 4: five, 7: five, 10: five, 12: five }),
    );
    expect(totalOf(paid(weekly, from2027), "BASE_SALARY")).toBe("106000.00");
  });
});

it.each(["MONTHLY", "SEMIMONTHLY"] as const)("a salary paid %s is a twelfth a month in both views", (pay) => {
  const position = seat({ salary: amount("95000"), payFrequency: pay });
  expect(monthsOf(paid(position), "BASE_SALARY")).toEqual(monthsOf(accrued(position), "BASE_SALARY"));
  expect(totalOf(paid(position), "BASE_SALARY")).toBe("95000.00");
});

describe("the wage base of Social Security, 184,500 in 2026, runs on the wages paid", () => {
  // 260,000 a year: 10,000 on each payday from January 9 on, three of them in May and October.
  const position = seat({
    salary: amount("260000"),
    jurisdiction: "US",
    payFrequency: "BIWEEKLY",
    payday: day("2026-01-09"),
  });

  it("170,000 are paid by the end of August, so 14,500 of September are charged: 899.00", () => {
    const cells = monthsOf(paid(position), "us.fica.oasdi");
    expect(cells).toEqual([
      ...times(4, "1240.00"),
      "1860.00",
      ...times(3, "1240.00"),
      "899.00",
      ...times(3, "0.00"),
    ]);
  });

  it("173,333.33 are earned by then, so 11,166.67 of September are: 692.33", () => {
    const cells = monthsOf(accrued(position), "us.fica.oasdi");
    // 6.2 % of 151,666.67 by July is 9,403.33, of 173,333.33 by August 10,746.67; 11,439.00 - 10,746.67.
    expect(cells.slice(7)).toEqual(["1343.34", "692.33", "0.00", "0.00", "0.00"]);
  });

  it("the year's charge is 11,439.00 either way", () => {
    expect([paid(position), accrued(position)].map((view) => totalOf(view, "us.fica.oasdi"))).toEqual([
      ...["11439.00", "11439.00"],
    ]);
  });
});

describe("California's FUTA credit reduction falls due with the return of the year, in January", () => {
  // 1.2 % of 7,000 for 2025, potentially 1.5 % for 2026; 8,000 of January fill the base.
  const REDUCTION = "us-ca.futa-credit-reduction";
  const californian = (facts: Partial<PositionInput> = {}) => openSeat({ jurisdiction: "US-CA", ...facts });

  it("though the wages were earned a year before", () => {
    const since2025 = californian({ start: month("2025-01") });
    const two = { months: 24 };
    expect(monthsOf(accrued(since2025, two), REDUCTION)).toEqual(
      yearOf("0.00", { 1: "105.00" }).concat(yearOf("0.00", { 1: "105.00" })),
    );
    expect(monthsOf(paid(since2025, two), REDUCTION)).toEqual(
      yearOf("0.00", { 1: "84.00" }).concat(yearOf("0.00", { 1: "105.00" })),
    );
  });

  it("also after the seat is gone", () => {
    const gone = californian({ end: month("2026-06") });
    expect(monthsOf(paid(gone, { months: 13 }), REDUCTION)).toEqual([...times(12, "0.00"), "105.00"]);
  });

  it("and is not in the cash view of the year itself", () => {
    expect(totalOf(paid(californian()), REDUCTION)).toBe("0.00");
    expect(totalOf(paid(californian()), "us.futa")).toBe("42.00");
  });

  it("adds up the whole year where the base is filled in parts: 4,000 and 3,000", () => {
    const part = californian({ salary: amount("48000") });
    expect(monthsOf(accrued(part), REDUCTION).slice(0, 3)).toEqual(["60.00", "45.00", "0.00"]);
    expect(totalOf(paid(part, { months: 24 }), REDUCTION)).toBe("105.00");
  });
});

it("what nobody pays by the week or by the period costs the same in both views", () => {
  const position = openSeat({
    jurisdiction: "US",
    bonus: { rate: amount("0.1"), month: 3 },
    insurance: { annualEmployerShare: amount("6000") },
    hiring: { timeToFillDays: amount("42"), costPerHire: amount("4129"), agencyFeeShare: amount("0.2") },
    separation: { severanceWeeks: amount("2"), leavePayoutDays: amount("5") },
    turnover: { method: "ANNUAL_SEPARATION_RATE", value: amount("0.19") },
  });
  expect(planTotal(paid(position))).toBe(planTotal(accrued(position)));
});
