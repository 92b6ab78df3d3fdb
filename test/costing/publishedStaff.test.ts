import { argumentFields, readArgument } from "../../src/costing/comparison/argument";
import { turnoverCostsOf } from "../../src/costing/comparison/turnoverCost";
import { printCents } from "../../src/kernel/Cents";
import { inView } from "./support/inView";
import { engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, monthsOf, planOf, planTotal, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

// Worked examples about staff that others have published: what they print, what is computed here from the same inputs,
// and why where it differs.

describe("Playroll, Top Factors to Calculate the Cost of an Employee (playroll.com/blog)", () => {
  it.each([
    ["1.25", "0.25", "56250.00"],
    ["1.4", "0.4", "63000.00"],
  ])("a base salary of 45,000 times %s, which is %s on top, is %s", (_, rate, total) => {
    const benefitsPercentage = {
      ...{ rate: amount(rate), base: "OF_SALARY" as const },
      contents: ["INSURANCE", "RETIREMENT", "LEGALLY_REQUIRED"] as const,
    };
    expect(planTotal(compared(hiring(seat({ salary: amount("45000"), benefitsPercentage }))))).toBe(total);
  });
});

describe("a match of 50 cents on the dollar up to 6 % of pay", () => {
  const matchOf = (salary: string) =>
    totalOf(
      compared(
        hiring(
          seat({
            salary: amount(salary),
            retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") },
          }),
        ),
      ),
      "RETIREMENT_MATCH",
    );

  // help.business.betterment.com, How do employer matching contributions work? Jane saves 9 % of 100,000.
  it("is 3,000 of 100,000, however much more is saved", () => {
    expect(matchOf("100000")).toBe("3000.00");
  });

  // pulse-designtech.com, Understanding the Typical 401k Match (2025-07-25), prints "an additional 3 % ..., totaling
  // $3,600 for the year". That does not follow: 3 % of 60,000 is 1,800; 3,600 is the employee's own 6 %.
  it("is 1,800 of 60,000, not the 3,600 that is printed", () => {
    expect(matchOf("60000")).toBe("1800.00");
    expect(amount("60000").times("0.06").toFixed(2)).toBe("3600.00");
  });
});

describe("severance and leave paid out", () => {
  const ending = (salary: string, weeks: string, days: string) =>
    compared(
      hiring(
        seat({
          salary: amount(salary),
          end: month("2026-12"),
          separation: { severanceWeeks: amount(weeks), leavePayoutDays: amount(days) },
        }),
      ),
    );

  // costcalculator.calculator.city/?p=83601, Severance Pay Calculator.
  it("of Sarah at 65,000: 8 weeks are 10,000, 5 days 1,250, together 11,250", () => {
    const priced = ending("65000", "8", "5");
    expect(["SEVERANCE", "LEAVE_PAYOUT"].map((code) => totalOf(priced, code))).toEqual([
      ...["10000.00", "1250.00"],
    ]);
  });

  // paycheckcity.com, How to Calculate Severance Pay: two weeks of 100,000 are printed as 4,000, ten years as 40,000. That
  // is a twenty-fifth of the salary; two weeks of fifty-two are 3,846.15, twenty are 38,461.54.
  it("two weeks of 100,000 are 3,846.15, not the 4,000 that is printed", () => {
    expect(totalOf(ending("100000", "2", "0"), "SEVERANCE")).toBe("3846.15");
    expect(totalOf(ending("100000", "20", "0"), "SEVERANCE")).toBe("38461.54");
    expect(amount("100000").div(25).toFixed(2)).toBe("4000.00");
  });
});

describe("Boushey and Glynn, There Are Significant Business Costs to Replacing Employees (CAP, 2012-11-16), as worked out by dgm.com, The High Cost of Losing an Employee", () => {
  /** The cost of one replacement as a share of salary: the one who was there in December is replaced in January. */
  function replacement(salary: string, share: string): string {
    const leaving = seat({
      salary: amount(salary),
      start: month("2025-12"),
      turnover: { method: "MONTHLY_RATE", value: amount("1") },
    });
    const priced = compared(hiring(leaving, { months: 1 }));
    const reading = readArgument(priced, "shareOfSalary", argumentFields.replacementShare, amount(share));
    if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
    const [cost] = turnoverCostsOf(priced, planOf(priced), reading.given);
    return printCents(cost?.byPercentage ?? 0);
  }

  it.each([
    ["20800", "0.16", "3328.00"], // 10 an hour for 2,080 hours
    ["40000", "0.2", "8000.00"],
    ["100000", "2.13", "213000.00"],
  ])("of %s a year at a share of %s is %s", (salary, share, cost) => {
    expect(replacement(salary, share)).toBe(cost);
  });
});

describe("Executrade, Cost of Vacancy (executrade.com/employers/cost-of-vacancy)", () => {
  // 80,000 with a multiplier of 2, 230 working days and 73 days to fill is printed as 50,782 (80,000 x 2 / 230 x 73 =
  // 50,782.61). The 73 days are calendar days, and are divided by working days: they are a fifth of a year, not 32 %.
  it("73 days of an 80,000 salary are 15,989.05 of work not done, twice that at a multiplier of 2", () => {
    expect(amount("80000").times(2).div(230).times(73).toFixed(2)).toBe("50782.61");
    const vacant = openSeat({ salary: amount("80000"), hiring: { timeToFillDays: amount("73") } });
    // 73 / 30.4375 = 2.398357 months of 6,666.67.
    expect(totalOf(compared(hiring(vacant)), "VACANCY_LOSS")).toBe("15989.05");
  });
});

describe("SAS, DEPSL function (support.sas.com, Functions and CALL Routines)", () => {
  it("an asset of 1,000 acquired on April 1 with a lifetime of ten years loses 75.00 by December", () => {
    const asset = {
      label: "Asset",
      price: amount("1000"),
      treatment: "CAPEX" as const,
      usefulLifeMonths: 120,
    };
    const bought = openSeat({ start: month("2026-04"), equipment: [asset] });
    expect(totalOf(compared(hiring(bought)), "Asset")).toBe("75.00");
    expect(totalOf(inView(compared(hiring(bought)), "CASH"), "Asset")).toBe("1000.00");
  });
});

describe("a patent amortized over 180 months from May on (question on section 197, krisvanassche.com/comunidas/14039808)", () => {
  it("207,000 are 1,150 a month, 9,200 in the eight months of the first year", () => {
    const patent = {
      label: "Patent",
      price: amount("207000"),
      treatment: "CAPEX" as const,
      usefulLifeMonths: 180,
    };
    const priced = compared(hiring(openSeat({ start: month("2026-05"), equipment: [patent] })));
    expect(monthsOf(priced, "Patent").slice(3, 6)).toEqual(["0.00", "1150.00", "1150.00"]);
    expect(totalOf(priced, "Patent")).toBe("9200.00");
  });
});

describe("downtime in Lime magazine, p. 67 (joomag)", () => {
  it("two hours of 50 people at 50,000 for 2,000 hours a year are 100 hours at 25: 2,500", () => {
    const down = engagement({ coordinationHoursPerMonth: amount("100") });
    const priced = compared(
      engaging(down, { months: 1, organization: { staffHourlyCost: amount("50000").div(2000) } }),
    );
    expect(totalOf(priced, "COORDINATION")).toBe("2500.00");
  });
});
