import type { PositionInput } from "../../src/costing/input/PositionInput";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, monthsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

// Insurance of 6,000 a year is 500.00 a month; half of what is saved up to 6 % of 8,000.00 a month is 240.00.
const benefits = (insured: number, matched = insured): Partial<PositionInput> => ({
  insurance: { annualEmployerShare: amount("6000"), waitingMonths: insured },
  retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06"), waitingMonths: matched },
});

const twoMonthsEmpty = { vacancyMonths: [{ months: 2, chance: amount("1") }] };

const cellsOf = (position: PositionInput, line: string, months: number) =>
  monthsOf(compared(hiring(position, { months })), line);

const both = (position: PositionInput, months: number) => [
  cellsOf(position, "INSURANCE", months),
  cellsOf(position, "RETIREMENT_MATCH", months),
];

describe("a waiting period of three months", () => {
  it("leaves out the first three months of a hire in January", () => {
    expect(both(openSeat(benefits(3)), 5)).toEqual([
      ["0.00", "0.00", "0.00", "500.00", "500.00"],
      ["0.00", "0.00", "0.00", "240.00", "240.00"],
    ]);
  });

  it("begins with the hire, after the vacancy", () => {
    const position = openSeat({ ...benefits(3, 1), hiring: twoMonthsEmpty });
    expect(both(position, 6)).toEqual([
      ["0.00", "0.00", "0.00", "0.00", "0.00", "500.00"], // hired in March: insured in June
      ["0.00", "0.00", "0.00", "240.00", "240.00", "240.00"], // matched in April
    ]);
  });

  it("is what is left of it for an incumbent: hired in December, insured in March", () => {
    const hiredIn = (hireDate: string) =>
      seat({ ...benefits(3), seat: { state: "INCUMBENT", hireDate: month(hireDate) } });
    expect(cellsOf(hiredIn("2025-12"), "INSURANCE", 3)).toEqual(["0.00", "0.00", "500.00"]);
    expect(cellsOf(hiredIn("2025-10"), "INSURANCE", 1)).toEqual(["500.00"]);
    expect(cellsOf(hiredIn("2025-11"), "RETIREMENT_MATCH", 2)).toEqual(["0.00", "240.00"]);
  });

  it("changes nothing about what is certain", () => {
    expect(lineOf(compared(hiring(openSeat(benefits(3)))), "INSURANCE").precision).toBe("EXACT");
  });
});

describe("a waiting period of two months in a seat that one in ten leaves each month, refilled at once", () => {
  // Incumbents: 1, 0.9, 0.81, 0.729, 0.6561. Hired in February: 0.1, of whom 0.1 x 0.81 = 0.081 are there in April, with
  // two months of service, and 0.0729 in May; hired in March: 0.1, in May 0.081.
  // Past the waiting period: 1, 0.9, 0.81, 0.729 + 0.081 = 0.81, 0.6561 + 0.0729 + 0.081 = 0.81.
  const leaving = { method: "MONTHLY_RATE", value: amount("0.1") } as const;

  it("waits for each replacement anew", () => {
    expect(both(seat({ ...benefits(2), turnover: leaving }), 5)).toEqual([
      ["500.00", "450.00", "405.00", "405.00", "405.00"],
      ["240.00", "216.00", "194.40", "194.40", "194.40"],
    ]);
  });

  it("matches the lower pay of replacements: 0.729 + 0.9 x 0.081 = 0.8019 of 240.00 in April", () => {
    const hiring = { replacementPayFactor: amount("0.9") };
    // The base salary past the waiting period is 8,000.00 x 0.8019 = 6,415.20; 3 % of it are 192.456. So far
    // 240.00, 456.00, 650.40, 842.856.
    expect(both(seat({ ...benefits(2), turnover: leaving, hiring }), 4)).toEqual([
      ["500.00", "450.00", "405.00", "405.00"],
      ["240.00", "216.00", "194.40", "192.46"],
    ]);
  });

  it("never ends where everybody leaves within a month", () => {
    const everybody = { method: "MONTHLY_RATE", value: amount("1") } as const;
    expect(cellsOf(seat({ ...benefits(1), turnover: everybody }), "INSURANCE", 3)).toEqual([
      ...["500.00", "0.00", "0.00"],
    ]);
  });
});

it("the loaded cost is that of somebody past every waiting period", () => {
  // 96,000 + 6,000 + 2,880 = 104,880 a year, 8,740.00 a month, for two months.
  const position = openSeat({ ...benefits(12), hiring: twoMonthsEmpty });
  expect(totalOf(compared(hiring(position)), "VACANCY_LOSS")).toBe("17480.00");
});
