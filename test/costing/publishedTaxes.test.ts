import type { PositionInput } from "../../src/costing/input/PositionInput";
import { inView } from "./support/inView";
import { hiring, seat } from "./support/parts";
import { compared, monthsOf, planTotal, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

// Worked examples of employer payroll taxes that others have published: what they print, what is computed here from the
// same inputs, and why where it differs.

const yearOf = (position: Partial<PositionInput>, year = "2026", facts = {}) =>
  compared(hiring(seat(position), { start: month(`${year}-01`), ...facts }));

/** Social Security and Medicare together, in cents as printed. */
const ficaOf = (priced: ReturnType<typeof yearOf>) =>
  amount(totalOf(priced, "us.fica.oasdi")).plus(totalOf(priced, "us.fica.medicare")).toFixed(2);

describe("PayrollOrg, Social Security Wage Base Increases to $184,500 for 2026 (2025-10, blogs.payroll.org/pay-news-now)", () => {
  it("the most that an employer pays is 11,439 in 2026, 520.80 more than the 10,918.20 of 2025", () => {
    const most = (year: string) =>
      totalOf(yearOf({ salary: amount("250000"), jurisdiction: "US" }, year), "us.fica.oasdi");
    expect([most("2025"), most("2026")]).toEqual(["10918.20", "11439.00"]);
    expect(amount(most("2026")).minus(most("2025")).toFixed(2)).toBe("520.80");
  });
});

describe("EDD, What Are State Payroll Taxes? (edd.ca.gov/payroll_taxes/What_Are_State_Payroll_Taxes.htm)", () => {
  const californian = (rate?: string) =>
    yearOf({ jurisdiction: "US-CA" }, "2026", {
      organization: {
        employer: rate === undefined ? {} : { rateOverrides: [{ ruleId: "us-ca.sui", rate: amount(rate) }] },
      },
    });

  it("new employers pay 3.4 % of the first 7,000: 238.00", () => {
    expect(totalOf(californian(), "us-ca.sui")).toBe("238.00");
  });

  it("the maximum is 434 for each employee, at the highest rate of 6.2 %", () => {
    expect(totalOf(californian("0.062"), "us-ca.sui")).toBe("434.00");
  });

  // The same page and halfpricesoft.com, CA ETT (2014-07-24).
  it("Employment Training Tax is 0.1 % of the first 7,000: 7.00", () => {
    expect(totalOf(californian(), "us-ca.ett")).toBe("7.00");
  });
});

describe("IRS, sample of Schedule H, lines 15 and 16 (irs.gov/media/171641, for 2023)", () => {
  it("6,500 of wages subject to FUTA at 0.6 % are 39.00", () => {
    expect(totalOf(yearOf({ salary: amount("6500"), jurisdiction: "US" }), "us.futa")).toBe("39.00");
  });
});

describe("FUTA in California for 2025", () => {
  const REDUCTION = "us-ca.futa-credit-reduction";
  const californians = (count: number, year = "2025") =>
    compared(
      hiring(seat({ jurisdiction: "US-CA", count, start: month(`${year}-01`) }), {
        start: month(`${year}-01`),
        months: 13,
      }),
    );

  // bigideasforsmallbusiness.com/?p=27709 (Barbara Weltman, 2025): a credit of only 4.2 %.
  it("is 126 for each employee instead of 42", () => {
    const priced = californians(1);
    const ofYear = ["us.futa", REDUCTION].map((code) => monthsOf(priced, code)[0]);
    expect(ofYear).toEqual(["42.00", "84.00"]);
  });

  // The same page has Form 940 for 2025 due on 2026-02-02: January 31 is a Saturday. Here it is paid in the first month
  // of the next year, as that date usually is.
  it("is paid with the return of the year, in January here and on February 2 there", () => {
    const paid = monthsOf(inView(californians(1), "CASH"), REDUCTION);
    expect([paid[0], paid[12]]).toEqual(["0.00", "84.00"]);
  });

  // baronpayroll.com/blog/futa-tax-2026.
  it.each([
    [5, "420.00"],
    [100, "8400.00"],
  ])("is %d x 84 more for so many employees: %s", (count, more) => {
    expect(monthsOf(californians(count), REDUCTION)[0]).toBe(more);
  });

  // hrlogics.com/blog/2026-futa-strategy-managing-the-impact-of-last-years-credit-reductions: 1.5 % would make it 147.
  it("would be 147 at 1.5 % for 2026", () => {
    const priced = californians(1, "2026");
    expect(["us.futa", REDUCTION].map((code) => monthsOf(priced, code)[0])).toEqual(["42.00", "105.00"]);
  });
});

describe("wpcrs.com/cafeteria, Employer and Employee Benefits from a Typical Cafeteria Section 125 Plan", () => {
  // 2,500.00 a month, of which 100 medical premiums, 100 medical expenses and 300 dependent care before tax.
  const paying = (deductions: string, count = 1) =>
    yearOf({ salary: amount("30000"), preTaxDeductions: amount(deductions), jurisdiction: "US", count });

  it("7.65 % of 2,500.00 are 191.25 a month, of 2,000.00 153.00", () => {
    const monthly = (deductions: string) =>
      ["us.fica.oasdi", "us.fica.medicare"].map((code) => monthsOf(paying(deductions), code)[0]);
    expect(monthly("0")).toEqual(["155.00", "36.25"]); // 191.25
    expect(monthly("6000")).toEqual(["124.00", "29.00"]); // 153.00
  });

  it.each([
    [1, "459.00"],
    [5, "2295.00"],
  ])("saves the employer of %d participants %s a year", (participants, saving) => {
    const [without, withPlan] = [paying("0", participants), paying("6000", participants)].map(ficaOf);
    expect(
      amount(without ?? "")
        .minus(withPlan ?? "")
        .toFixed(2),
    ).toBe(saving);
  });

  // The table stops at Social Security and Medicare; FUTA is the same, because either way 7,000 are reached.
  it("saves nothing of FUTA", () => {
    expect(totalOf(paying("6000"), "us.futa")).toBe(totalOf(paying("0"), "us.futa"));
  });
});

describe("experts123.com, How does my client benefit from adopting a Premium Conversion Cafeteria Plan?", () => {
  it("20 employees who pay 1,200 a year each before tax save 7.65 % of 24,000: 1,836", () => {
    const [without, withPlan] = ["0", "1200"].map((deductions) =>
      ficaOf(
        yearOf({
          ...{ salary: amount("50000"), jurisdiction: "US", count: 20 },
          preTaxDeductions: amount(deductions),
        }),
      ),
    );
    expect(
      amount(without ?? "")
        .minus(withPlan ?? "")
        .toFixed(2),
    ).toBe("1836.00");
  });
});

describe("Michael Fleischer, WSJ, quoted by Business Insider: it costs our company $74,000 to pay an employee $44,000 (2010-08)", () => {
  const printed = {
    "Health and dental": "9561",
    "Life and other insurance": "153",
    "Federal unemployment insurance": "56",
    "Disability insurance": "149",
    "Workers' compensation": "300",
    "State unemployment insurance": "505",
    Medicare: "856",
    "Social Security": "3661",
  };
  const sally = { salary: amount("59000") };

  it("the lines that are printed come to 74,241, published as 74,000", () => {
    const otherEmployerCharges = Object.entries(printed).map(([label, each]) => ({
      label,
      annualAmount: amount(each),
    }));
    // 59,000 + 9,561 + 153 + 56 + 149 + 300 + 505 + 856 + 3,661.
    expect(planTotal(yearOf({ ...sally, otherEmployerCharges }))).toBe("74241.00");
  });

  it("Social Security, Medicare and FUTA do not follow: 3,658.00, 855.50 and 42.00", () => {
    // 3,661 and 856 are 6.2 % and 1.45 % of about 59,050, some 50 more than the rounded salary. FUTA was 0.8 % of 7,000 =
    // 56 until June 2011; 0.6 % since.
    const priced = yearOf({ ...sally, jurisdiction: "US" });
    expect(["us.fica.oasdi", "us.fica.medicare", "us.futa"].map((code) => totalOf(priced, code))).toEqual([
      ...["3658.00", "855.50", "42.00"],
    ]);
  });
});
