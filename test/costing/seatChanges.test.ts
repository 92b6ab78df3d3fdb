import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, monthsOf, planOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

const TWO_MONTHS = { timeToFillDays: amount("60.875") };
const tenPercent = { method: "MONTHLY_RATE", value: amount("0.1") } as const;
const staff = { organization: { staffHourlyCost: amount("50") } };

const priced = (position: PositionInput, more: Partial<ComparisonInput> = {}) =>
  compared(hiring(position, { ...staff, ...more }));

describe("each hire costs", () => {
  const terms = {
    agencyFeeShare: amount("0.2"),
    costPerHire: amount("4129"),
    interviewHours: amount("10"),
    trainerHours: amount("40"),
  };

  it.each([
    ["AGENCY_FEE", "19200.00", "CASH"], // 20 % of 96,000
    ["COST_PER_HIRE", "4129.00", "CASH"],
    ["INTERVIEWING", "500.00", "PRODUCTIVITY"], // 10 h x 50.00
    ["ONBOARDING", "2000.00", "PRODUCTIVITY"], // 40 h x 50.00
  ])("%s: %s in the month of the first fill, as %s", (code, cost, nature) => {
    const comparison = priced(openSeat({ hiring: { ...terms, ...TWO_MONTHS } }), { months: 4 });
    expect(monthsOf(comparison, code)).toEqual(["0.00", "0.00", cost, "0.00"]);
    expect(lineOf(comparison, code)).toMatchObject({ nature, precision: "EXACT", occurrence: "ONE_TIME" });
  });

  // An incumbent's seat at 10 % a month, refilled at once: 0.1 hires in each month from February, 1.1 in the year.
  it.each([
    ["AGENCY_FEE", "21120.00"],
    ["COST_PER_HIRE", "4541.90"],
    ["INTERVIEWING", "550.00"],
    ["ONBOARDING", "2200.00"],
  ])("%s: %s for 1.1 expected replacements of an incumbent", (code, cost) => {
    const comparison = priced(seat({ turnover: tenPercent, hiring: terms }));
    expect(totalOf(comparison, code)).toBe(cost);
    expect(lineOf(comparison, code).precision).toBe("EXPECTED");
  });

  it("nothing for an incumbent who stays", () => {
    const comparison = priced(seat({ hiring: terms }));
    for (const code of ["AGENCY_FEE", "COST_PER_HIRE", "INTERVIEWING", "ONBOARDING"])
      expect(totalOf(comparison, code)).toBe("0.00");
  });

  it("an agency's share of the part-time salary that is paid", () => {
    expect(totalOf(priced(openSeat({ hiring: terms, fte: amount("0.5") })), "AGENCY_FEE")).toBe("9600.00");
  });
});

describe("cover while the seat is vacant", () => {
  const cover = (share: string, days: string) =>
    openSeat({
      hiring: { timeToFillDays: amount(days), coverShare: amount(share), coverHourlyRate: amount("80") },
    });

  it("three months of 40 hours a week at 80.00 are 520 hours: 41,600.00", () => {
    // A month is 173.33... hours: 13,866.67, 27,733.33, 41,600.00 so far.
    const comparison = priced(cover("1", "91.3125"), { months: 4 });
    expect(monthsOf(comparison, "VACANCY_COVER")).toEqual(["13866.67", "13866.66", "13866.67", "0.00"]);
  });

  it("half of the work for two months is half of the hours: 13,866.67", () => {
    expect(totalOf(priced(cover("0.5", "60.875")), "VACANCY_COVER")).toBe("13866.67");
  });

  it("is gross: the pay saved meanwhile is missing from the salary and is not taken off again", () => {
    const comparison = priced(cover("1", "60.875"));
    expect(totalOf(comparison, "BASE_SALARY")).toBe("80000.00");
    expect(totalOf(comparison, "VACANCY_COVER")).toBe("27733.33"); // 346.67 hours x 80.00
    expect(
      planOf(comparison)
        .lines.flatMap(({ cells }) => [...cells])
        .filter((cell) => cell < 0),
    ).toEqual([]);
  });

  it("leaves no work undone when all of it is covered", () => {
    expect(totalOf(priced(cover("1", "60.875")), "VACANCY_LOSS")).toBe("0.00");
  });
});

describe("work not done while the seat is vacant, at what it would have cost", () => {
  it("half uncovered for two months at 8,000.00 loaded: 8,000.00 of productivity", () => {
    const terms = { ...TWO_MONTHS, coverShare: amount("0.5"), coverHourlyRate: amount("0") };
    const comparison = priced(openSeat({ hiring: terms }), { months: 3 });
    expect(monthsOf(comparison, "VACANCY_LOSS")).toEqual(["4000.00", "4000.00", "0.00"]);
    expect(lineOf(comparison, "VACANCY_LOSS").nature).toBe("PRODUCTIVITY");
  });

  it("loaded cost is pay, bonus, charges and benefits of somebody employed all year", () => {
    // 96,000 + bonus 9,600 + match 2,880 + insurance 6,000 + workers' compensation 1,056 (1 % of 105,600)
    // + OASDI 6,547.20 + Medicare 1,531.20 + FUTA 42.00 = 123,656.40, a month 10,304.70.
    const position = openSeat({
      bonus: { rate: amount("0.1") },
      retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") },
      insurance: { annualEmployerShare: amount("6000") },
      otherEmployerCharges: [{ label: "Workers' compensation", rateOfPay: amount("0.01") }],
      jurisdiction: "US",
      hiring: TWO_MONTHS,
    });
    expect(totalOf(priced(position), "VACANCY_LOSS")).toBe("20609.40");
  });

  it("loaded cost counts each wage base once a year, in whatever month the seat starts", () => {
    // 96,000 + 5,952.00 + 1,392.00 + 42.00 = 103,386.00, a month 8,615.50.
    const position = openSeat({ jurisdiction: "US", hiring: TWO_MONTHS, start: month("2026-07") });
    expect(totalOf(priced(position), "VACANCY_LOSS")).toBe("17231.00");
  });

  it("loaded cost counts the whole wage base of a high salary once, in whatever month the seat starts", () => {
    // 240,000 + 11,439.00 + 3,480.00 + 42.00 = 254,961.00, a month 21,246.75.
    const position = openSeat({
      salary: amount("240000"),
      jurisdiction: "US",
      hiring: TWO_MONTHS,
      start: month("2026-07"),
    });
    expect(totalOf(priced(position), "VACANCY_LOSS")).toBe("42493.50");
  });

  it("a whole year of vacancy is the whole year's loaded cost", () => {
    const position = openSeat({ salary: amount("100000"), hiring: { timeToFillDays: amount("365.25") } });
    expect(totalOf(priced(position), "VACANCY_LOSS")).toBe("100000.00");
  });
});

describe("ramp-up", () => {
  const ramp = { rampProductivity: ["0.25", "0.5", "0.75"].map(amount) };

  it("at 25, 50 and 75 % of productivity is one and a half months of loaded pay", () => {
    const comparison = priced(openSeat({ hiring: ramp }), { months: 5 });
    expect(monthsOf(comparison, "RAMP_UP")).toEqual(["6000.00", "4000.00", "2000.00", "0.00", "0.00"]);
    expect(lineOf(comparison, "RAMP_UP")).toMatchObject({ nature: "PRODUCTIVITY", precision: "EXACT" });
  });

  it("is over for an incumbent", () => {
    expect(totalOf(priced(seat({ hiring: ramp })), "RAMP_UP")).toBe("0.00");
  });

  it("counts those still there, and their replacements", () => {
    // January: 0.75 of 8,000. February: 0.9 are in their second month, 0.1 in their first: 0.45 + 0.075.
    // March: 0.81 in the third, 0.09 in the second, 0.1 in the first: 0.2025 + 0.045 + 0.075.
    const comparison = priced(openSeat({ hiring: ramp, turnover: tenPercent }), { months: 3 });
    expect(monthsOf(comparison, "RAMP_UP")).toEqual(["6000.00", "4200.00", "2580.00"]);
  });

  it("stops with the seat", () => {
    const position = openSeat({ hiring: ramp, end: month("2026-03") });
    expect(monthsOf(priced(position, { months: 4 }), "RAMP_UP")).toEqual([
      "6000.00",
      "4000.00",
      "0.00",
      "0.00",
    ]);
  });
});

describe("a departure", () => {
  const separation = {
    severanceWeeks: amount("4"),
    leavePayoutDays: amount("10"),
    exitHours: amount("8"),
  };
  const leavingInJune = seat({ separation, end: month("2026-07") });

  it.each([
    ["SEVERANCE", "7384.62", "CASH"], // 4 x 96,000 / 52
    ["LEAVE_PAYOUT", "3692.31", "CASH"], // 10 x 96,000 / 260
    ["EXIT_TIME", "400.00", "PRODUCTIVITY"], // 8 h x 50.00
  ])("pays %s, %s, in its month, as %s", (code, cost, nature) => {
    const comparison = priced(leavingInJune, { months: 8 });
    expect(monthsOf(comparison, code)).toEqual([...Array<string>(5).fill("0.00"), cost, "0.00", "0.00"]);
    expect(lineOf(comparison, code)).toMatchObject({ nature, precision: "EXACT" });
  });

  it("pays wages on which charges are due: Medicare on 59,076.93", () => {
    // Six months 48,000.00 + 7,384.62 + 3,692.31, x 1.45 % = 856.615485.
    const comparison = priced({ ...leavingInJune, jurisdiction: "US" });
    expect(totalOf(comparison, "us.fica.medicare")).toBe("856.62");
  });

  it("pays wages on which charges are due in expectation too", () => {
    // Everybody leaves each month and is replaced at once: (8,000.00 + 3,692.31 + 7,384.62) x 1.45 % x 12 = 3,319.38582.
    const everybody = { method: "MONTHLY_RATE", value: amount("1") } as const;
    const comparison = priced(seat({ separation, turnover: everybody, jurisdiction: "US" }));
    expect(totalOf(comparison, "us.fica.medicare")).toBe("3319.39");
    // FUTA: the base of 7,000 is used up by each month's 8,000; the payout adds nothing.
    expect(totalOf(comparison, "us.futa")).toBe("504.00");
  });

  it("fills what is left of the wage base: 6,000 of pay and 5,538.46 of severance owe FUTA on 7,000", () => {
    const position = seat({ salary: amount("72000"), separation, jurisdiction: "US", end: month("2026-02") });
    expect(totalOf(priced(position), "us.futa")).toBe("42.00");
    expect(totalOf(priced({ ...position, separation: undefined }), "us.futa")).toBe("36.00");
  });

  it("costs its expectation: 10 % a month, refilled at once, is 1.2 departures a year", () => {
    const comparison = priced(seat({ separation, turnover: tenPercent }));
    expect(totalOf(comparison, "SEVERANCE")).toBe("8861.54"); // 1.2 x 7,384.62 = 8,861.544
    expect(totalOf(comparison, "EXIT_TIME")).toBe("480.00");
  });
});
