import type { Comparison } from "../../src/costing/comparison/Comparison";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import type { Basis } from "../../src/costing/vocabulary";
import { engagement, engaging } from "./support/parts";
import { compared, lineOf, linesNamed, monthsOf, planOf, planTotal } from "./support/priced";
import { amount, month } from "./support/written";

const inBasis = (priced: Comparison, basis: Basis): Comparison => ({
  ...priced,
  plans: priced.inBasis(basis),
});

const priced = (item: Partial<EngagementInput>, more: Partial<ComparisonInput> = {}) =>
  compared(engaging(engagement(item), more));

const none = (count: number) => Array<string>(count).fill("0.00");

describe("project work", () => {
  const rateCard = [
    { role: "VCIO" as const, hourlyRate: amount("200") },
    { role: "SUPPORT" as const, hourlyRate: amount("95.50") },
  ];
  const audit = { label: "Audit", role: "VCIO" as const, start: month("2026-02"), hours: amount("12") };

  it("is its hours at the rate of its role, in one month unless more are named", () => {
    const comparison = priced({ rateCard, projectWork: [audit] }, { months: 4 });
    expect(monthsOf(comparison, "PROJECT_WORK")).toEqual(["0.00", "2400.00", "0.00", "0.00"]);
    expect(lineOf(comparison, "Audit")).toMatchObject({ occurrence: "ONE_TIME", pool: "OUTSIDE_SERVICES" });
  });

  it("is spread evenly over its months, to the cent: 10 h at 95.50 over three are 318.33, 318.34, 318.33", () => {
    const rollout = { ...audit, role: "SUPPORT" as const, hours: amount("10"), months: 3 };
    const cells = monthsOf(priced({ rateCard, projectWork: [rollout] }, { months: 5 }), "PROJECT_WORK");
    // 955.00 / 3 = 318.333..., 636.666..., 955.00 so far
    expect(cells).toEqual(["0.00", "318.33", "318.34", "318.33", "0.00"]);
  });

  it("rises with the escalator in the middle of the work", () => {
    const item = {
      rateCard,
      start: month("2025-03"),
      projectWork: [{ ...audit, months: 2 }],
      escalation: { rate: amount("0.05") },
    };
    // 6 hours at 200.00 in February, 6 at 210.00 in March.
    expect(monthsOf(priced(item, { months: 3 }), "PROJECT_WORK")).toEqual(["0.00", "1200.00", "1260.00"]);
  });

  it("has a line for each piece of work, and does nothing for the hours of a role", () => {
    const projectWork = [audit, { ...audit, label: "Migration" }];
    const comparison = priced({ rateCard, projectWork }, { months: 2 });
    expect(linesNamed(comparison, "PROJECT_WORK").map(({ label }) => label)).toEqual(["Audit", "Migration"]);
    expect(planOf(comparison).roles.flatMap(({ provided }) => [...provided])).toEqual(Array(6).fill(0));
  });
});

describe("what the provider charges on", () => {
  const start = month("2026-02");

  it("is spread over its billing period, or paid at its beginning, from the agreement's first month on", () => {
    const backup = { label: "Backup", amount: amount("1000"), per: "QUARTER" as const };
    const comparison = priced({ start, passThrough: [backup] }, { months: 8 });
    // 333.333..., 666.666..., 1,000.00 so far, and so on
    const quarter = ["333.33", "333.34", "333.33"];
    expect(monthsOf(comparison, "PASS_THROUGH")).toEqual(["0.00", ...quarter, ...quarter, "333.33"]);
    const paid = ["0.00", "1000.00", ...none(2), "1000.00", ...none(2), "1000.00"];
    expect(monthsOf(inBasis(comparison, "CASH"), "PASS_THROUGH")).toEqual(paid);
  });

  it("is software unless it is said otherwise", () => {
    const phones = { label: "Phones", amount: amount("20"), pool: "OTHER" as const };
    const comparison = priced({ passThrough: [{ label: "Backup", amount: amount("10") }, phones] });
    expect(lineOf(comparison, "Backup").pool).toBe("SOFTWARE");
    expect(lineOf(comparison, "Phones").pool).toBe("OTHER");
  });

  it("is paid for each unit where one is named, at a price that rises by its own increase alone", () => {
    const licence = {
      label: "Licence",
      amount: amount("120"),
      per: "YEAR" as const,
      unit: "DEVICE" as const,
      increase: { rate: amount("0.1") },
    };
    const organization = { devices: { count: 5, steps: [{ from: month("2026-03"), count: 7 }] } };
    const comparison = priced(
      { passThrough: [licence], escalation: { rate: amount("0.5") } },
      { organization, months: 13 },
    );
    // 10.00 a month for 5, then 7; from January 2027 on 11.00. Paid: 120.00 for 5; 132.00 for 7.
    const accrued = monthsOf(comparison, "PASS_THROUGH");
    expect([accrued[0], accrued[2], accrued[12]]).toEqual(["50.00", "70.00", "77.00"]);
    const paid = monthsOf(inBasis(comparison, "CASH"), "PASS_THROUGH");
    expect(paid).toEqual(["600.00", ...none(11), "924.00"]);
  });
});

describe("tax on services", () => {
  it("is on the whole cents of every fee, project work and pass-through, and on nothing else", () => {
    const comparison = priced(
      {
        onboardingFee: amount("500"),
        monthlyRetainer: amount("1000"),
        unitFees: [{ unit: "USER", monthlyPrice: amount("10") }],
        provides: [{ role: "VCIO", hoursPerMonth: amount("3") }],
        includedHoursPerMonth: amount("2"),
        overageHourlyRate: amount("150"),
        rateCard: [{ role: "VCIO", hourlyRate: amount("200") }],
        projectWork: [{ label: "Audit", role: "VCIO", start: month("2026-01"), hours: amount("1") }],
        passThrough: [{ label: "Backup", amount: amount("50") }],
        transition: { hours: amount("4"), overlapMonths: 1, overlapMonthlyCost: amount("900") },
        coordinationHoursPerMonth: amount("2"),
        serviceTaxRate: amount("0.1"),
        end: month("2026-03"),
        term: { months: 12, earlyTerminationFee: amount("700") },
      },
      { organization: { users: { count: 20 }, staffHourlyCost: amount("40") }, months: 3 },
    );
    // 500 + 1,000 + 200 + 150 + 200 + 50 = 2,100; then 1,000 + 200 + 150 + 50 = 1,400
    expect(monthsOf(comparison, "SERVICE_TAX")).toEqual(["210.00", "140.00", "0.00"]);
    expect(planOf(comparison).lines.map(({ code }) => code)).toEqual([
      ...["ONBOARDING_FEE", "RETAINER", "PER_USER_FEE", "OVERAGE", "PROJECT_WORK", "PASS_THROUGH"],
      ...["SERVICE_TAX", "EARLY_TERMINATION", "TRANSITION_OVERLAP", "TRANSITION_TIME", "COORDINATION"],
    ]);
    // 2,100 + 1,400 + 350 + 700 + 900 + 160 + 2 x 80
    expect(planTotal(comparison)).toBe("5770.00");
  });

  it("adds up over the year: 8.25 % of 100.07 is 99.07 for twelve months, not twelve times 8.26", () => {
    // 8.255775 a month: 8.26, then 16.51 so far; twelve are 99.0693. Rounded one by one they would be 99.12.
    const comparison = priced({ monthlyRetainer: amount("100.07"), serviceTaxRate: amount("0.0825") });
    expect(monthsOf(comparison, "SERVICE_TAX").slice(0, 2)).toEqual(["8.26", "8.25"]);
    expect(planTotal(comparison)).toBe("1299.91"); // 12 x 100.07 + 99.07
  });

  it("follows the cash of what is paid at the beginning of its period", () => {
    const item = {
      passThrough: [{ label: "Backup", amount: amount("1200"), per: "YEAR" as const }],
      serviceTaxRate: amount("0.1"),
    };
    const comparison = priced(item, { months: 2 });
    expect(monthsOf(comparison, "SERVICE_TAX")).toEqual(["10.00", "10.00"]);
    expect(monthsOf(inBasis(comparison, "CASH"), "SERVICE_TAX")).toEqual(["120.00", "0.00"]);
  });
});

describe("changing over to the provider", () => {
  const transition = { hours: amount("30"), overlapMonths: 2, overlapMonthlyCost: amount("4500") };
  const organization = { staffHourlyCost: amount("46.60") };

  it("pays for what is replaced as well, for some months, and takes the client's own hours at once", () => {
    const comparison = priced({ start: month("2026-02"), transition }, { organization, months: 5 });
    expect(monthsOf(comparison, "TRANSITION_OVERLAP")).toEqual([
      "0.00",
      "4500.00",
      "4500.00",
      "0.00",
      "0.00",
    ]);
    expect(monthsOf(comparison, "TRANSITION_TIME")).toEqual(["0.00", "1398.00", ...none(3)]); // 30 x 46.60
    expect(lineOf(comparison, "TRANSITION_OVERLAP")).toMatchObject({
      nature: "CASH",
      pool: "OUTSIDE_SERVICES",
    });
    expect(lineOf(comparison, "TRANSITION_TIME")).toMatchObject({
      nature: "PRODUCTIVITY",
      pool: "INTERNAL_LABOR",
    });
  });

  it("is over for an agreement that began before the comparison", () => {
    const comparison = priced({ start: month("2025-06"), transition }, { organization });
    expect(planTotal(comparison)).toBe("0.00");
  });
});
