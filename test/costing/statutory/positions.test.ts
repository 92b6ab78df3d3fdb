import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import { hiring, openSeat, seat } from "../support/parts";
import { compared, monthsOf, problemsOf, totalOf } from "../support/priced";
import { amount, month } from "../support/written";

const NIC = "gb.nic.secondary-class1";

interface Terms extends Partial<ComparisonInput> {
  readonly position: Partial<PositionInput>;
}

/** A seat with somebody in it for years, over twelve months of calendar year 2026. */
const priced = ({ position, ...facts }: Terms) => compared(hiring(seat(position), facts));

describe("a month of a position counts as paid on its last day, and has the thresholds of a month", () => {
  it("UK: 2,500 a month cost 312.45 each, whoever is in the seat", () => {
    const facts = { currency: "GBP", start: month("2026-04") };
    const certain = priced({ ...facts, position: { salary: amount("30000"), jurisdiction: "GB" } });
    expect(monthsOf(certain, NIC)).toEqual(Array<string>(12).fill("312.45"));
    // Everybody leaves after each month, and the next starts at once: no threshold is won or lost.
    const turnover = { method: "MONTHLY_RATE", value: amount("1") } as const;
    const renewed = priced({ ...facts, position: { salary: amount("30000"), jurisdiction: "GB", turnover } });
    expect(totalOf(renewed, NIC)).toBe("3749.40");
  });

  it("UK: April is paid in the new tax year", () => {
    // 13.8 % of 1,742 in March 2025, 15 % of 2,083 in April.
    const turn = priced({
      currency: "GBP",
      start: month("2025-03"),
      months: 2,
      position: { salary: amount("30000"), jurisdiction: "GB" },
    });
    expect(monthsOf(turn, NIC)).toEqual(["240.40", "312.45"]);
  });

  it("Ireland: the tier of each month's earnings", () => {
    const facts = { currency: "EUR", start: month("2026-09"), months: 2 };
    const high = priced({ ...facts, position: { salary: amount("60000"), jurisdiction: "IE" } });
    expect(monthsOf(high, "ie.prsi-class-a")).toEqual(["562.50", "570.00"]);
    const low = priced({ ...facts, position: { salary: amount("24000"), jurisdiction: "IE" } });
    expect(monthsOf(low, "ie.prsi-class-a")).toEqual(["180.00", "183.00"]);
    // Half a chance of being there is half the charge at the same rate.
    const turnover = { method: "MONTHLY_RATE", value: amount("0.5") } as const;
    const hiringInput = { vacancyMonths: [{ months: 12, chance: amount("1") }] };
    const leaving = priced({
      ...facts,
      position: { salary: amount("60000"), jurisdiction: "IE", turnover, hiring: hiringInput },
    });
    expect(monthsOf(leaving, "ie.prsi-class-a")).toEqual(["562.50", "285.00"]);
  });

  it("Germany: a ceiling each month, a bonus up to the ceilings of the year", () => {
    // As paid in single payments: 8,000 a month and a bonus of 8,000 in December; 5,400 of it count.
    const position = {
      salary: amount("96000"),
      bonus: { rate: amount("0.08333334"), month: 12 },
      jurisdiction: "DE",
    };
    expect(problemsOf(hiring(seat(position), { currency: "EUR" })).map(({ code }) => code)).toContain(
      "TOO_PRECISE",
    );
    const whole = priced({
      currency: "EUR",
      position: { ...position, bonus: { rate: amount("0.1"), month: 12 } },
    });
    expect(monthsOf(whole, "de.rv").slice(-2)).toEqual(["744.00", "1246.20"]);
  });

  it("Germany: a replacement has the same ceiling each month", () => {
    const turnover = { method: "MONTHLY_RATE", value: amount("1") } as const;
    const renewed = priced({
      currency: "EUR",
      position: { salary: amount("144000"), jurisdiction: "DE", turnover },
    });
    expect(totalOf(renewed, "de.rv")).toBe("9430.20"); // twelve times 9.3 % of 8,450
  });

  it("Canada: a monthly exemption, and a maximum that a replacement starts again", () => {
    const facts = { currency: "CAD" };
    const one = priced({ ...facts, position: { salary: amount("240000"), jurisdiction: "CA" } });
    expect(totalOf(one, "ca.cpp")).toBe("4230.45");
    expect(totalOf(one, "ca.cpp2")).toBe("416.00");
    const turnover = { method: "MONTHLY_RATE", value: amount("1") } as const;
    const renewed = priced({
      ...facts,
      position: { salary: amount("240000"), jurisdiction: "CA", turnover },
    });
    // Twelve people, each 5.95 % of 20,000.00 less 291.66: 1,172.64623 a month.
    expect(totalOf(renewed, "ca.cpp")).toBe("14071.75");
    expect(totalOf(renewed, "ca.cpp2")).toBe("0.00");
  });

  it("Australia: a cap each quarter, then each year", () => {
    const facts = { currency: "AUD", start: month("2026-04"), months: 15 };
    const months = monthsOf(
      priced({ ...facts, position: { salary: amount("360000"), jurisdiction: "AU" } }),
      "au.super-guarantee",
    );
    // April to June 30,000 each: 62,500 of the quarter count. From July on 250,000 of the year: eight months and 10,000.
    expect(months.slice(0, 3)).toEqual(["3600.00", "3600.00", "300.00"]);
    expect(months.slice(10, 13)).toEqual(["3600.00", "1200.00", "0.00"]);
  });

  it("Australia: the loaded cost of a calendar year has both its tax years whole", () => {
    // 30,000 a month. January to June 2027 are the end of a tax year whose cap of 250,000 is reached in March: 3,600,
    // 3,600, 1,200; July to December 3,600 each: 30,000 on 360,000, and a month that is all ramp-up a twelfth of it.
    const position = openSeat({
      salary: amount("360000"),
      jurisdiction: "AU",
      start: month("2027-03"),
      hiring: { vacancyMonths: [{ months: 0, chance: amount("1") }], rampProductivity: [amount("0")] },
    });
    const comparison = compared(hiring(position, { currency: "AUD", start: month("2027-03") }));
    expect(monthsOf(comparison, "RAMP_UP")[0]).toBe("32500.00");
  });

  it("Denver: 4 for each month with somebody in the seat", () => {
    const position = { jurisdiction: "US-CO", workLocation: "CO-DENVER" };
    expect(totalOf(priced({ position }), "us-co.opt-denver")).toBe("48.00");
    const half = {
      ...position,
      turnover: { method: "MONTHLY_RATE", value: amount("0.5") } as const,
      hiring: { vacancyMonths: [{ months: 12, chance: amount("1") }] },
    };
    expect(monthsOf(priced({ position: half, months: 3 }), "us-co.opt-denver")).toEqual([
      "4.00",
      "2.00",
      "1.00",
    ]);
  });

  it("New York City: the rate of the employer's payroll on all wages", () => {
    const organization = { employer: { employerQuarterlyPayroll: amount("500000") } };
    const comparison = priced({
      organization,
      position: { jurisdiction: "US-NY", workLocation: "NY-MCTD-1" },
    });
    expect(totalOf(comparison, "us-ny-mctd.zone1")).toBe("576.00"); // 0.6 % of 96,000
  });
});

describe("headcount on the organization's path", () => {
  const growing = {
    organization: { headcount: { count: 48, steps: [{ from: month("2026-07"), count: 50 }] } },
    position: { jurisdiction: "US-WA", salary: amount("96000") },
  };

  it("charges from the month on in which a threshold is crossed", () => {
    // Six months of 8,000 at 0.322841 %.
    const months = monthsOf(priced(growing), "us-wa.pfml");
    expect(months.slice(0, 6)).toEqual(Array<string>(6).fill("0.00"));
    expect(totalOf(priced(growing), "us-wa.pfml")).toBe("154.96"); // 154.96368
  });

  it("and warns with the month", () => {
    const crossing = priced(growing).warnings.find(({ code }) => code === "THRESHOLD_CROSSED");
    expect(crossing?.subject).toBe("us-wa.pfml");
    expect(crossing?.message).toContain("50 in 2026-07");
  });

  it("is assumed aloud where it is not known", () => {
    const unknown = priced({ position: growing.position });
    expect(totalOf(unknown, "us-wa.pfml")).toBe("309.93"); // 309.92736
    expect(unknown.warnings.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      "FACT_ASSUMED us-wa.pfml",
    );
  });
});

describe("what a position needs", () => {
  it.each<[string, Partial<PositionInput>, string]>([
    ["a rate that only the employer knows", { jurisdiction: "US-AK" }, "REQUIRED us-ak.sui"],
    ["a place of work", { jurisdiction: "US-OR-LOCAL" }, "REQUIRED us-or.trimet"],
    [
      "a place of work that charges depend on",
      { jurisdiction: "US-TX", workLocation: "DALLAS" },
      "UNKNOWN DALLAS",
    ],
  ])("%s is a problem", (_, position, problem) => {
    const problems = problemsOf(hiring(seat(position)));
    expect(problems.map(({ code, value }) => `${code} ${value ?? ""}`)).toContain(problem);
  });

  it("nothing beyond the last version where that is refused", () => {
    const organization = { employer: { beyondLastVersion: "REFUSE" } } as const;
    const problems = problemsOf(hiring(seat({ jurisdiction: "US" }), { months: 13, organization }));
    expect(problems.map(({ value }) => value)).toEqual(["2027-01-31"]);
  });

  it("indexes beyond the last version: 6.2 % of 184,500 x 1.04", () => {
    const organization = { employer: { beyondLastVersion: "INDEX", indexRate: amount("0.04") } } as const;
    const position = { jurisdiction: "US", salary: amount("240000") };
    const next = priced({ start: month("2027-01"), organization, position });
    expect(totalOf(next, "us.fica.oasdi")).toBe("11896.56");
  });
});

describe("credits of the employer", () => {
  const eligible = (others: string) => ({
    currency: "GBP",
    start: month("2026-04"),
    organization: {
      employer: {
        employmentAllowanceEligible: true,
        otherCharges: [{ ruleId: NIC, annualAmount: amount(others) }],
      },
    },
  });
  const position = { salary: amount("30000"), jurisdiction: "GB" };

  it("take off what others leave, in order of month", () => {
    const months = monthsOf(priced({ ...eligible("10000"), position }), "gb.employment-allowance");
    expect(months.slice(0, 3)).toEqual(["-312.45", "-187.55", "0.00"]);
  });

  it("are shared by the seats of a plan: two seats have no more than one allowance", () => {
    const two = priced({ ...eligible("10000"), position: { ...position, count: 2 } });
    expect(totalOf(two, "gb.employment-allowance")).toBe("-500.00");
  });
});
