import type { PayPeriodInput } from "../../../src/costing/charges/StatutoryChargesInput";
import { amount, day } from "../support/written";
import { chargeOf, every, monthly, paymentsOf } from "./support/charged";

const NIC = "gb.nic.secondary-class1";
const PRSI = "ie.prsi-class-a";

const paidIn = (code: string, payPeriods: PayPeriodInput[], more: object = {}) => ({
  jurisdictions: [code],
  payPeriods,
  ...more,
});
const once = (payDate: string, pay: Omit<PayPeriodInput, "payDate">): PayPeriodInput => ({
  payDate: day(payDate),
  ...pay,
});

describe("payments stand alone where the law says so", () => {
  it("UK: 2,500 a month are 15 % of 2,083, which twelve times is not the year's 3,750.00", () => {
    const year = paidIn("GB", monthly("2500", "2026-04"));
    expect(paymentsOf(year, NIC)).toEqual(Array<string>(12).fill("312.45"));
    expect(chargeOf(year, NIC)).toBe("3749.40");
  });

  it("UK by the week: 15 % of what is above 96, a fortnight's threshold twice that", () => {
    expect(chargeOf(paidIn("GB", every(7, "500", "2026-04-10", 4)), NIC)).toBe("242.40"); // 4 x 60.60
    expect(chargeOf(paidIn("GB", every(14, "1000", "2026-04-10", 2)), NIC)).toBe("242.40"); // 2 x 15 % of 808
  });

  it("UK: each payment to the nearest penny, an exact halfpenny disregarded", () => {
    // 15 % of 2,083.30 is 312.495; of 2,083.31 it is 312.4965.
    expect(
      paymentsOf(
        paidIn("GB", [...monthly("2500.30", "2026-04", 1), ...monthly("2500.31", "2026-05", 1)]),
        NIC,
      ),
    ).toEqual(["312.49", "312.50"]);
  });

  it("UK: a month's bonus paid apart shares the threshold of its month", () => {
    const pay = [once("2026-04-30", { salary: amount("300") }), once("2026-04-30", { bonus: amount("217") })];
    expect(chargeOf(paidIn("GB", pay), NIC)).toBe("15.00"); // 15 % of 517 less 417
  });

  it("UK: the rate is that of the day of payment", () => {
    const pay = [
      once("2025-04-05", { salary: amount("1000") }),
      once("2025-05-05", { salary: amount("1000") }),
    ];
    expect(paymentsOf(paidIn("GB", pay), NIC)).toEqual(["33.40", "87.45"]); // 13.8 % of 242, 15 % of 583
  });

  it("UK pension: the band of a month is 520 to 4,189", () => {
    expect(paymentsOf(paidIn("GB", monthly("2500", "2026-04", 1)), "gb.pension.auto-enrolment")).toEqual([
      "59.40",
    ]);
    expect(paymentsOf(paidIn("GB", monthly("9000", "2026-04", 1)), "gb.pension.auto-enrolment")).toEqual([
      "110.07",
    ]);
  });

  it.each`
    salary      | days  | count | cost        | why
    ${"552"}    | ${7}  | ${2}  | ${"99.36"}  | ${"9 %, on the bound"}
    ${"552.01"} | ${7}  | ${2}  | ${"124.20"} | ${"11.25 % of all of it, twice 62.101125"}
    ${"1104"}   | ${14} | ${2}  | ${"198.72"} | ${"twice the bound a fortnight"}
  `(
    "Ireland: $salary every $days days make $cost: $why",
    (row: { salary: string; days: number; count: number; cost: string }) => {
      expect(chargeOf(paidIn("IE", every(row.days, row.salary, "2026-02-06", row.count)), PRSI)).toBe(
        row.cost,
      );
    },
  );

  it("Ireland: a month's bound is 552 x 52 / 12 = 2,392", () => {
    expect(chargeOf(paidIn("IE", monthly("2392", "2026-02", 1)), PRSI)).toBe("215.28"); // 9 %
    expect(chargeOf(paidIn("IE", monthly("2392.01", "2026-02", 1)), PRSI)).toBe("269.10"); // 11.25 %
  });

  it("Ireland: the rate changes between September and October", () => {
    expect(paymentsOf(paidIn("IE", monthly("5000", "2026-09", 2)), PRSI)).toEqual(["562.50", "570.00"]);
  });

  it("Germany: each month's ceiling, and what is paid once up to the ceilings of the year to date", () => {
    // Pension 2026: 8,450 a month. 8,000 for eleven months leave 450 each; in December 8,000 and a bonus of 8,000:
    // twelve ceilings are 101,400, twelve salaries 96,000, so 5,400 of the bonus count. 9.3 % of 13,400 = 1,246.20.
    const pay = [
      ...monthly("8000", "2026-01", 11),
      once("2026-12-31", { salary: amount("8000"), bonus: amount("8000") }),
    ];
    expect(paymentsOf(paidIn("DE", pay), "de.rv").slice(-2)).toEqual(["744.00", "1246.20"]);
    // A regular payment of 16,000 stops at the month's 8,450: 785.85.
    expect(paymentsOf(paidIn("DE", [...monthly("16000", "2026-12", 1)]), "de.rv")).toEqual(["785.85"]);
  });

  it("Australia: a quarter's maximum contribution base, until it became a year's", () => {
    // 25,000 a month: 62,500 of the quarter's 75,000 count. 3,000, 3,000 and 12 % of 12,500.
    expect(paymentsOf(paidIn("AU", monthly("25000", "2025-07", 4)), "au.super-guarantee")).toEqual([
      "3000.00",
      "3000.00",
      "1500.00",
      "3000.00",
    ]);
    expect(paymentsOf(paidIn("AU", monthly("25000", "2026-07", 11)), "au.super-guarantee").slice(-2)).toEqual(
      ["3000.00", "0.00"],
    );
  });
});

describe("wages of the tax year add up where the law says so", () => {
  it("Canada: an exemption of 291.66 a month, until the year's maximum", () => {
    // 5.95 % of 9,708.34 is 577.64623; 4,230.45 less seven times 577.65 leaves 186.90 for the eighth month.
    const months = paymentsOf(paidIn("CA", monthly("10000", "2026-01")), "ca.cpp");
    expect(months).toEqual([...Array<string>(7).fill("577.65"), "186.90", "0.00", "0.00", "0.00", "0.00"]);
  });

  it("Canada: 67.30 a week, 134.61 a fortnight", () => {
    expect(paymentsOf(paidIn("CA", every(7, "1000", "2026-01-09", 2)), "ca.cpp")[0]).toBe("55.50"); // 932.70
    expect(paymentsOf(paidIn("CA", every(14, "2000", "2026-01-09", 2)), "ca.cpp")[0]).toBe("110.99"); // 1,865.39
  });

  it("Canada: the second contribution begins where the first ends", () => {
    // 10,000 a month pass 74,600 in August: 5,400 of it, then 5,000 of September up to 85,000.
    const months = paymentsOf(paidIn("CA", monthly("10000", "2026-01")), "ca.cpp2");
    expect(months.slice(6, 10)).toEqual(["0.00", "216.00", "200.00", "0.00"]);
  });

  it("United States: on the running total of the year, whatever the payments", () => {
    const months = paymentsOf(paidIn("US", monthly("2000", "2026-01")), "us.futa");
    expect(months).toEqual(["12.00", "12.00", "12.00", "6.00", ...Array<string>(8).fill("0.00")]);
    // 0.6 % of 1.25 is 0.0075 a payment: the cents follow the total of 0.0075, 0.015, 0.0225, 0.03.
    expect(paymentsOf(paidIn("US", monthly("1.25", "2026-01", 4)), "us.futa")).toEqual([
      "0.01",
      "0.01",
      "0.00",
      "0.01",
    ]);
  });

  it("begin again with the tax year", () => {
    const turn = paymentsOf(paidIn("US", monthly("7000", "2025-11", 3)), "us.futa");
    expect(turn).toEqual(["42.00", "0.00", "42.00"]);
  });

  it("count what was paid before", () => {
    const pay = monthly("5000", "2026-06", 2);
    expect(paymentsOf(paidIn("US", pay, { wagesToDate: amount("6000") }), "us.futa")).toEqual([
      "6.00",
      "0.00",
    ]);
  });

  it("include leave paid out and severance in the United States, and no severance elsewhere", () => {
    const leaving = [
      once("2026-06-30", { salary: amount("1000"), leavePayout: amount("500"), severance: amount("2000") }),
    ];
    expect(chargeOf(paidIn("US", leaving), "us.fica.medicare")).toBe("50.75"); // 1.45 % of 3,500
    expect(chargeOf(paidIn("CA", leaving), "ca.ei")).toBe("34.23"); // 2.282 % of 1,500
    expect(chargeOf(paidIn("AU", leaving), "au.super-guarantee")).toBe("120.00"); // 12 % of 1,000
  });
});
