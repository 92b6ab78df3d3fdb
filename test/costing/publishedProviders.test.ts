import { inView } from "./support/inView";
import { engagement, engaging } from "./support/parts";
import { compared, monthsOf, planTotal, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

// Prices of providers that others have published, with their arithmetic.

const twelve = (printed: string) => Array<string>(12).fill(printed);

describe("ScopeMSP, IT Support Pricing Models: The Complete 2026 Guide (2026-06-17, scopemsp.com/blog)", () => {
  it("40 employees at 150 a month are 6,000; when there are 45, the bill adjusts to 6,750", () => {
    const service = engagement({ unitFees: [{ unit: "USER", monthlyPrice: amount("150") }] });
    const users = { count: 40, steps: [{ from: month("2026-07"), count: 45 }] };
    const priced = compared(engaging(service, { organization: { users } }));
    expect(monthsOf(priced, "PER_USER_FEE")).toEqual([
      ...twelve("6000.00").slice(0, 6),
      ...twelve("6750.00").slice(0, 6), // 45 x 150
    ]);
  });
});

describe("Leonidas Tek, Internal IT vs. MSP (leonidastek.com/blog/internal-it-vs-msp-cost-comparison)", () => {
  it.each([
    ["1500", "18000.00"],
    ["5000", "60000.00"],
  ])("%s a month is %s a year", (monthly, year) => {
    const service = engagement({ kind: "MSP", monthlyRetainer: amount(monthly) });
    expect(planTotal(compared(engaging(service)))).toBe(year);
  });
});

describe("tiered service plans of an IT provider (form.jotform.com/250411469820049)", () => {
  // Basic: 4 hours a month at 85. Printed: monthly 340, quarterly 1,020, semi-annually 2,040, annually 4,080.
  it.each([
    ["MONTH", "340", 12],
    ["QUARTER", "1020", 4],
    ["HALF_YEAR", "2040", 2],
    ["YEAR", "4080", 1],
  ] as const)("billed by the %s at %s is 340.00 a month, paid %d times a year", (per, price, bills) => {
    const service = engagement({ passThrough: [{ label: "Basic", amount: amount(price), per }] });
    const priced = compared(engaging(service));
    expect(monthsOf(priced, "PASS_THROUGH")).toEqual(twelve("340.00"));
    const paid = inView(priced, "CASH");
    expect(monthsOf(paid, "PASS_THROUGH").filter((cell) => cell !== "0.00")).toHaveLength(bills);
    expect(totalOf(paid, "PASS_THROUGH")).toBe("4080.00");
  });
});
