import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput, TurnoverInput } from "../../src/costing/input/PositionInput";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, monthsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

// A seat of 96,000 a year: 8,000.00 for each month in which somebody is there for certain.

const priced = (position: PositionInput, facts: Partial<ComparisonInput> = {}) =>
  compared(hiring(position, facts));
const salaryOf = (position: PositionInput, months: number) =>
  monthsOf(priced(position, { months }), "BASE_SALARY");

/** A vacancy that is longer than what is looked at, so that nobody is replaced. */
const forLong = { vacancyMonths: [{ months: 12, chance: amount("1") }] };
const tenPercent = { method: "MONTHLY_RATE", value: amount("0.1") } as const;

describe("turnover by tenure", () => {
  // Hired in October: three completed months of service in January.
  const hiredInOctober = { state: "INCUMBENT", hireDate: month("2025-10") } as const;
  const steps = (method: TurnoverInput["method"], first: string, fourth: string): TurnoverInput => ({
    method,
    value: amount(first),
    byTenure: [
      { fromMonth: 4, value: amount(fourth) },
      { fromMonth: 6, value: amount("0") },
    ],
  });

  it.each<[string, TurnoverInput]>([
    ["a tenth a month, a fifth from four months on, nobody from six on", steps("MONTHLY_RATE", "0.1", "0.2")],
    ["the same as separations a year", steps("ANNUAL_SEPARATION_RATE", "1.2", "2.4")],
  ])("%s", (_, turnover) => {
    // 1; 0.9; x 0.8 = 0.72; x 0.8 = 0.576; 0.576.
    const position = seat({ turnover, seat: hiredInOctober, hiring: forLong });
    expect(salaryOf(position, 5)).toEqual(["8000.00", "7200.00", "5760.00", "4608.00", "4608.00"]);
  });

  it("the same as a chance of leaving within a year: 0.968324 of it is a quarter a month", () => {
    // 0.75^12 = 0.0316764, and 0.031676^(1/12) = 0.7499993: 8,000 x 0.7499993 = 5,999.994, then 4,499.992; so far
    // 21,999.99 and 26,499.99.
    const turnover: TurnoverInput = {
      method: "ANNUAL_PROBABILITY",
      value: amount("0"),
      byTenure: [{ fromMonth: 4, value: amount("0.968324") }],
    };
    const position = seat({ turnover, seat: hiredInOctober, hiring: forLong });
    expect(salaryOf(position, 4)).toEqual(["8000.00", "8000.00", "5999.99", "4500.00"]);
  });

  it("begins anew with each replacement: half of them leave in their first month, nobody later", () => {
    // Hires: 1, then half of those of the month before. Nobody is missing, because each is replaced at once.
    const position = openSeat({
      turnover: {
        method: "MONTHLY_RATE",
        value: amount("0.5"),
        byTenure: [{ fromMonth: 1, value: amount("0") }],
      },
      hiring: { costPerHire: amount("1000") },
    });
    const hires = monthsOf(priced(position, { months: 5 }), "COST_PER_HIRE");
    expect(hires).toEqual(["1000.00", "500.00", "250.00", "125.00", "62.50"]);
    expect(salaryOf(position, 2)).toEqual(["8000.00", "8000.00"]);
  });

  it("is certain where nobody leaves at any tenure", () => {
    const turnover: TurnoverInput = {
      method: "MONTHLY_RATE",
      value: amount("0"),
      byTenure: [{ fromMonth: 12, value: amount("0") }],
    };
    expect(lineOf(priced(seat({ turnover })), "BASE_SALARY").precision).toBe("EXACT");
  });
});

describe("chances of whole months of vacancy", () => {
  const chances = (...given: readonly (readonly [number, string])[]) => ({
    vacancyMonths: given.map(([months, chance]) => ({ months, chance: amount(chance) })),
  });

  it("a quarter is filled at once, the rest after two months", () => {
    const position = openSeat({ hiring: chances([2, "0.75"], [0, "0.25"]) });
    expect(salaryOf(position, 3)).toEqual(["2000.00", "2000.00", "8000.00"]);
    expect(monthsOf(priced(position, { months: 3 }), "VACANCY_LOSS")).toEqual(["6000.00", "6000.00", "0.00"]);
    expect(lineOf(priced(position), "BASE_SALARY").precision).toBe("EXPECTED");
  });

  it("are certain where there is one only", () => {
    const position = openSeat({ hiring: chances([1, "1"]) });
    expect(salaryOf(position, 2)).toEqual(["0.00", "8000.00"]);
    expect(lineOf(priced(position), "BASE_SALARY").precision).toBe("EXACT");
  });

  it("hold after each departure: 0.1 leave, 0.05 of them are replaced at once and 0.05 a month later", () => {
    // 1; 0.9 + 0.05 = 0.95; stay 0.855 + 0.05 of January's + half of the 0.095 who left in February: 0.9525.
    const position = seat({ turnover: tenPercent, hiring: chances([0, "0.5"], [1, "0.5"]) });
    expect(salaryOf(position, 3)).toEqual(["8000.00", "7600.00", "7620.00"]);
  });
});

describe("a replacement paid nine tenths of whoever left", () => {
  // One in ten leaves each month and is replaced at once: the pay weight is 0.9 + 0.1 x 0.9 = 0.99 of the month before.
  const position = seat({
    turnover: tenPercent,
    hiring: {
      replacementPayFactor: amount("0.9"),
      agencyFeeShare: amount("0.2"),
      costPerHire: amount("4000"),
    },
    separation: { severanceWeeks: amount("13"), leavePayoutDays: amount("26") },
  });
  const cellsOf = (line: string, months = 4) => monthsOf(priced(position, { months }), line);

  it("makes the salary 0.99 of the month before: 8,000 x 0.970299 in the fourth month", () => {
    expect(cellsOf("BASE_SALARY")).toEqual(["8000.00", "7920.00", "7840.80", "7762.39"]);
  });

  it("weights the agency's fee by the pay of whoever comes", () => {
    // 20 % of 96,000 = 19,200. February: 0.1 x 0.9. March: 0.09 leave the first pay, 0.01 the second: 0.081 + 0.0081.
    expect(cellsOf("AGENCY_FEE", 3)).toEqual(["0.00", "1728.00", "1710.72"]);
  });

  it("weights severance and leave paid out by the pay of whoever goes", () => {
    // A quarter of 96,000 x 0.1 x 0.99^n; a tenth of it.
    expect(cellsOf("SEVERANCE", 3)).toEqual(["2400.00", "2376.00", "2352.24"]);
    expect(cellsOf("LEAVE_PAYOUT", 3)).toEqual(["960.00", "950.40", "940.90"]); // 940.896
  });

  it("leaves what does not follow from pay as it is", () => {
    expect(cellsOf("COST_PER_HIRE", 3)).toEqual(["0.00", "400.00", "400.00"]);
  });

  it("fills the wage base of each by their own pay", () => {
    // 5,000 a month, base 7,000, 0.6 %. January 5,000. February: 0.9 x 2,000 + 0.1 x 4,000 = 2,200.
    // March: hired in February, 0.09 x 3,000; hired in March, 0.09 at 4,000 and 0.01 at 3,200: 270 + 360 + 32 = 662.
    const paidLess = seat({
      ...{ salary: amount("60000"), jurisdiction: "US", turnover: tenPercent },
      hiring: { replacementPayFactor: amount("0.8") },
    });
    const futa = monthsOf(priced(paidLess, { months: 3 }), "us.futa");
    expect(futa).toEqual(["30.00", "13.20", "3.97"]); // 30.00, 43.20, 47.172
  });
});

describe("an appointment for a fixed term", () => {
  const separation = { severanceWeeks: amount("4"), leavePayoutDays: amount("10") };
  const untilJune = seat({ separation, end: month("2026-07"), fixedTerm: true });

  it("ends without severance, and with leave paid out: 10 x 96,000 / 260", () => {
    expect(totalOf(priced(untilJune), "SEVERANCE")).toBe("0.00");
    expect(monthsOf(priced(untilJune), "LEAVE_PAYOUT")[5]).toBe("3692.31");
    expect(totalOf(priced({ ...untilJune, fixedTerm: false }), "SEVERANCE")).toBe("7384.62");
  });

  it("owes it to those who leave before: a tenth of 7,384.62 in January, nothing at the end in February", () => {
    const position = { ...untilJune, end: month("2026-03"), turnover: tenPercent, hiring: forLong };
    expect(monthsOf(priced(position, { months: 3 }), "SEVERANCE")).toEqual(["738.46", "0.00", "0.00"]);
  });

  it("owes no charges on what it does not pay", () => {
    // Six months 48,000.00 + 3,692.31 = 51,692.31 x 1.45 % = 749.538495.
    const charged = priced({ ...untilJune, jurisdiction: "US" });
    expect(totalOf(charged, "us.fica.medicare")).toBe("749.54");
  });
});

describe("three seats of one job", () => {
  it("cost three times the cents of one", () => {
    // 95,000 / 12: 7,916.67, 7,916.66, 7,916.67.
    const three = priced(seat({ salary: amount("95000"), count: 3, jurisdiction: "US" }));
    expect(monthsOf(three, "BASE_SALARY").slice(0, 3)).toEqual(["23750.01", "23749.98", "23750.01"]);
    expect(totalOf(three, "BASE_SALARY")).toBe("285000.00");
  });

  it("fill three wage bases, are hired three times and need three laptops", () => {
    const three = priced(
      openSeat({
        count: 3,
        jurisdiction: "US",
        equipment: [{ label: "Laptop", price: amount("1800") }],
        hiring: { costPerHire: amount("4129") },
      }),
    );
    expect(totalOf(three, "us.futa")).toBe("126.00");
    expect(totalOf(three, "COST_PER_HIRE")).toBe("12387.00");
    expect(totalOf(three, "Laptop")).toBe("5400.00");
  });
});
