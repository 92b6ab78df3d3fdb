import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import { engagement, engaging } from "./support/parts";
import { compared, lineOf, monthsOf, planOf, planTotal, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

const cellsOf = (item: EngagementInput, line: string, more: Partial<ComparisonInput> = {}) =>
  monthsOf(compared(engaging(item, more)), line);

const times = (count: number, printed: string) => Array<string>(count).fill(printed);

describe("the months of an engagement", () => {
  const retainer = engagement({ monthlyRetainer: amount("4500") });

  it("are all of the comparison's when none are named", () => {
    expect(cellsOf(retainer, "RETAINER")).toEqual(times(12, "4500.00"));
  });

  it("begin with its start and stop just before its end", () => {
    const limited = { ...retainer, start: month("2026-04"), end: month("2026-10") };
    expect(cellsOf(limited, "RETAINER")).toEqual([
      ...times(3, "0.00"),
      ...times(6, "4500.00"),
      ...times(3, "0.00"),
    ]);
  });

  it("may begin before the comparison, which shows only its own", () => {
    const running = { ...retainer, start: month("2024-04"), onboardingFee: amount("9000") };
    const comparison = compared(engaging(running));
    expect(totalOf(comparison, "RETAINER")).toBe("54000.00");
    expect(totalOf(comparison, "ONBOARDING_FEE")).toBe("0.00");
  });
});

describe("the onboarding fee", () => {
  it("falls due once, in the first month", () => {
    const item = engagement({ onboardingFee: amount("2746"), start: month("2026-03") });
    expect(cellsOf(item, "ONBOARDING_FEE")).toEqual([...times(2, "0.00"), "2746.00", ...times(9, "0.00")]);
    expect(lineOf(compared(engaging(item)), "ONBOARDING_FEE").occurrence).toBe("ONE_TIME");
  });
});

describe("the fee per user, on whole people rounded half up each month", () => {
  const perUser = engagement({
    name: "MSP",
    kind: "MSP",
    unitFees: [{ unit: "USER", monthlyPrice: amount("100") }],
  });
  const people = (users: NonNullable<ComparisonInput["organization"]>["users"], months: number) =>
    cellsOf(perUser, "PER_USER_FEE", { organization: { users }, months }).map((fee) => Number(fee) / 100);

  it("45 users that grow by 5 % a year", () => {
    // 45, 45.18, 45.37, 45.55, 45.74, 45.92, 46.11, 46.30, 46.49, 46.68, 46.87, 47.06, and after a year 47.25, 47.44
    expect(people({ count: 45, annualGrowth: amount("0.05") }, 14)).toEqual([
      45, 45, 45, 46, 46, 46, 46, 46, 46, 47, 47, 47, 47, 47,
    ]);
  });

  it("a half is a person: 2 users that grow by 25 % are 2.5 after a year, so 3", () => {
    expect(people({ count: 2, annualGrowth: amount("0.25") }, 13)[12]).toBe(3);
  });

  it("a half is a person in mid-year: 5 users that grow by 21 % are 5 x 1.1 after six months, so 6", () => {
    expect(people({ count: 5, annualGrowth: amount("0.21") }, 7)[6]).toBe(6);
  });

  it("a half is a person on the way down: 10 users that shrink by 5 % are 9.5 after a year, so 10", () => {
    expect(people({ count: 10, annualGrowth: amount("-0.05") }, 13)[12]).toBe(10);
  });

  it("counts known for later months, with growth going on from each", () => {
    // 50 from April grow by 10 % a year: 50, 50.40, 50.80, 51.21
    const steps = [{ from: month("2026-04"), count: 50 }];
    expect(people({ count: 20, annualGrowth: amount("0.1"), steps }, 7)).toEqual([
      20, 20, 20, 50, 50, 51, 51,
    ]);
  });

  it("a count of another month: before it the count holds, after it the growth runs", () => {
    const from = month("2026-03");
    expect(people({ count: 2, from, annualGrowth: amount("0.25") }, 15).slice(0, 3)).toEqual([2, 2, 2]);
    expect(people({ count: 2, from, annualGrowth: amount("0.25") }, 15)[14]).toBe(3);
  });

  it("users are not headcount: a fee per user follows the users alone", () => {
    const organization = { users: { count: 30 }, headcount: { count: 45 } };
    expect(cellsOf(perUser, "PER_USER_FEE", { organization, months: 1 })).toEqual(["3000.00"]);
  });
});

describe("the escalator", () => {
  const escalating = (timing: "ANNIVERSARY" | "JANUARY", start: string) =>
    engagement({
      monthlyRetainer: amount("1000.30"),
      start: month(start),
      escalation: { rate: amount("0.05"), timing },
    });

  it("raises on the anniversary of the first month, each time from the last rounded price", () => {
    // 1,000.30 x 1.05 = 1,050.315 -> 1,050.32; x 1.05 = 1,102.836 -> 1,102.84 (unrounded: 1,102.83075 -> 1,102.83)
    const cells = cellsOf(escalating("ANNIVERSARY", "2026-03"), "RETAINER", { months: 27 });
    expect(cells.slice(2)).toEqual([...times(12, "1000.30"), ...times(12, "1050.32"), "1102.84"]);
  });

  it("raises each January after the first month", () => {
    const cells = cellsOf(escalating("JANUARY", "2026-11"), "RETAINER", { months: 25 });
    expect(cells.slice(10)).toEqual([...times(2, "1000.30"), ...times(12, "1050.32"), "1102.84"]);
  });

  it("has risen by the time an engagement that began earlier is shown", () => {
    const cells = cellsOf(escalating("ANNIVERSARY", "2024-01"), "RETAINER");
    expect(cells).toEqual(times(12, "1102.84"));
  });

  it("raises the fee per user and the overage rate as well", () => {
    const item = engagement({
      unitFees: [{ unit: "USER", monthlyPrice: amount("10") }],
      provides: [{ role: "VCIO", hoursPerMonth: amount("6") }],
      includedHoursPerMonth: amount("4"),
      overageHourlyRate: amount("200"),
      escalation: { rate: amount("0.05"), timing: "JANUARY" },
    });
    const more = { organization: { users: { count: 10 } }, months: 13 };
    expect(cellsOf(item, "PER_USER_FEE", more).slice(11)).toEqual(["100.00", "105.00"]);
    expect(cellsOf(item, "OVERAGE", more).slice(11)).toEqual(["400.00", "420.00"]);
  });
});

describe("included hours and overage", () => {
  const hours = (provided: readonly string[], included: string | undefined, rate = "150") =>
    engagement({
      provides: provided.map((each, index) => ({
        role: index === 0 ? "VCIO" : "MANAGEMENT",
        hoursPerMonth: amount(each),
      })),
      includedHoursPerMonth: included === undefined ? undefined : amount(included),
      overageHourlyRate: amount(rate),
    });

  it.each<[string, readonly string[], string | undefined, string]>([
    ["4 of 20 hours beyond 16 included", ["20"], "16", "7200.00"], // 4 x 150 x 12
    ["hours of all roles together", ["12", "8"], "16", "7200.00"],
    ["as many as included", ["16"], "16", "0.00"],
    ["fewer than included", ["10"], "16", "0.00"],
    ["none included", ["2"], "0", "3600.00"],
    ["all included when no number is given", ["40"], undefined, "0.00"],
  ])("%s", (_, provided, included, year) => {
    expect(totalOf(compared(engaging(hours(provided, included))), "OVERAGE")).toBe(year);
  });

  it("fractions of an hour add up over the year: 12 x 0.333333 h at 100.01 are 400.04", () => {
    // 33.3366333 a month: 33.34, then 66.67, 100.01 so far; twelve are 400.0396.
    const comparison = compared(engaging(hours(["0.333333"], "0", "100.01")));
    expect(monthsOf(comparison, "OVERAGE").slice(0, 3)).toEqual(["33.34", "33.33", "33.34"]);
    expect(totalOf(comparison, "OVERAGE")).toBe("400.04");
  });
});

describe("the client's own coordination", () => {
  const coordinating = (hours: string, hourly: string) =>
    compared(
      engaging(engagement({ coordinationHoursPerMonth: amount(hours) }), {
        organization: { staffHourlyCost: amount(hourly) },
      }),
    );

  it("is staff time at its loaded cost, as productivity: 6 hours at 46.60 are 279.60 a month", () => {
    const comparison = coordinating("6", "46.60");
    expect(monthsOf(comparison, "COORDINATION")).toEqual(times(12, "279.60"));
    expect(lineOf(comparison, "COORDINATION").nature).toBe("PRODUCTIVITY");
  });

  it("fractions of a cent add up over the year: 12 x 3.33 h at 46.60 are 1,862.14", () => {
    // 155.178 a month, 1,862.136 a year. Each month rounded by itself would come to 1,862.16.
    expect(totalOf(coordinating("3.33", "46.60"), "COORDINATION")).toBe("1862.14");
  });
});

describe("an engagement as a whole", () => {
  it("is exact, from outside, and the sum of its lines", () => {
    const item = engagement({
      onboardingFee: amount("3000"),
      monthlyRetainer: amount("2500"),
      unitFees: [{ unit: "USER", monthlyPrice: amount("140") }],
      coordinationHoursPerMonth: amount("4"),
    });
    const organization = { users: { count: 45 }, staffHourlyCost: amount("50") };
    const comparison = compared(engaging(item, { organization }));
    // 3,000 + 12 x (2,500 + 45 x 140 + 4 x 50)
    expect(planTotal(comparison)).toBe("111000.00");
    expect(planOf(comparison).lines.map(({ code, pool, precision }) => [code, pool, precision])).toEqual([
      ["ONBOARDING_FEE", "OUTSIDE_SERVICES", "EXACT"],
      ["RETAINER", "OUTSIDE_SERVICES", "EXACT"],
      ["PER_USER_FEE", "OUTSIDE_SERVICES", "EXACT"],
      ["COORDINATION", "INTERNAL_LABOR", "EXACT"],
    ]);
  });
});
