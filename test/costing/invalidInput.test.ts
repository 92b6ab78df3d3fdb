import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import { comparison, engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, problemsOf } from "./support/priced";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount, month } from "./support/written";

const whole = (facts: Partial<ComparisonInput>) => hiring(seat(), facts);

describe("the comparison as a whole", () => {
  const budget = { fiscalYear: 2026, amount: amount("1000") };
  eachAnswersWithOneProblem([
    ["121 months", whole({ months: 121 }), "OUT_OF_RANGE", "months", "121"],
    ["no month", whole({ months: 0 }), "OUT_OF_RANGE", "months", "0"],
    ["half a month", whole({ months: 1.5 }), "OUT_OF_RANGE", "months", "1.5"],
    [
      "a fiscal year from month 13",
      whole({ fiscalYearStartMonth: 13 }),
      "OUT_OF_RANGE",
      "fiscalYearStartMonth",
      "13",
    ],
    ["a currency in words", whole({ currency: "dollars" }), "UNKNOWN", "currency", "dollars"],
    ["no plan", comparison({}), "REQUIRED", "plans", undefined],
    ["a plan without a name", comparison({ plans: [{ name: " " }] }), "REQUIRED", "plans.0.name", " "],
    [
      "two plans of one name",
      comparison({ plans: [{ name: "Hire" }, { name: "Stay" }, { name: "Hire" }] }),
      "DUPLICATE",
      "plans.2.name",
      "Hire",
    ],
    [
      "two positions of one title in a plan",
      comparison({ plans: [{ name: "Hire", positions: [seat(), seat()] }] }),
      "DUPLICATE",
      "plans.0.positions.1.title",
      "Systems administrator",
    ],
    [
      "two budgets for one year",
      whole({ budgets: [budget, budget] }),
      "DUPLICATE",
      "budgets.1.fiscalYear",
      "2026",
    ],
    [
      "a budget of a year outside",
      whole({ budgets: [{ ...budget, fiscalYear: 2031 }] }),
      "OUT_OF_RANGE",
      "budgets.0.fiscalYear",
      "2031",
    ],
    [
      "a negative budget",
      whole({ budgets: [{ ...budget, amount: amount("-1") }] }),
      "OUT_OF_RANGE",
      "budgets.0.amount",
      "-1",
    ],
    [
      "two needs of one role",
      whole({ needs: [1, 2].map(() => ({ role: "VCIO" as const, hoursPerMonth: amount("0") })) }),
      "DUPLICATE",
      "needs.1.role",
      "VCIO",
    ],
    [
      "headcount steps out of order",
      whole({
        organization: {
          users: { count: 1, from: month("2026-05"), steps: [{ from: month("2026-04"), count: 2 }] },
        },
      }),
      "CONTRADICTION",
      "organization.users.steps.0.from",
      "2026-04",
    ],
    [
      "a negative headcount",
      whole({ organization: { users: { count: -1 } } }),
      "OUT_OF_RANGE",
      "organization.users.count",
      "-1",
    ],
    [
      "a rate of a rule that has none of the employer's own",
      whole({ organization: { employer: { rateOverrides: [{ ruleId: "us.futa", rate: amount("0.01") }] } } }),
      "UNKNOWN",
      "organization.employer.rateOverrides.0.ruleId",
      "us.futa",
    ],
  ]);
});

describe("too many", () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const seats = (count: number) => many(count, (i) => seat({ title: `Seat ${i}` }));
  const plans = (count: number, each: number) =>
    comparison({ plans: many(count, (i) => ({ name: `Plan ${i}`, positions: seats(each) })) });

  eachAnswersWithOneProblem([
    ["21 plans", plans(21, 0), "TOO_MANY", "plans", "21"],
    ["51 positions in a plan", plans(1, 51), "TOO_MANY", "plans.0.positions", "51"],
    ["5,000 positions in a plan", plans(1, 5000), "TOO_MANY", "plans.0.positions", "5000"],
    ["205 parts in five plans", plans(5, 41), "TOO_MANY", "plans", "205"],
  ]);

  it("is not 200 parts in five plans", () => {
    expect(compared(plans(5, 40)).plans).toHaveLength(5);
  });
});

describe("everything wrong at once", () => {
  it("is told at once, each problem at its place", () => {
    const input = comparison({
      months: 121,
      currency: "usd",
      plans: [
        { name: "Hire", positions: [seat({ salary: amount("-1"), fte: amount("3"), jurisdiction: "XX" })] },
        { name: "Hire", engagements: [engagement({ monthlyRetainer: amount("0.001") })] },
      ],
      budgets: [{ fiscalYear: 1999, amount: amount("1") }],
    });
    expect(
      problemsOf(input)
        .map((problem) => `${problem.code} ${problem.path.join(".")}`)
        .sort(),
    ).toEqual([
      "DUPLICATE plans.1.name",
      "OUT_OF_RANGE budgets.0.fiscalYear",
      "OUT_OF_RANGE months",
      "OUT_OF_RANGE plans.0.positions.0.fte",
      "OUT_OF_RANGE plans.0.positions.0.salary",
      "TOO_PRECISE plans.1.engagements.0.monthlyRetainer",
      "UNKNOWN currency",
      "UNKNOWN plans.0.positions.0.jurisdiction",
    ]);
  });

  it("and what would be beyond exact cents is refused rather than answered wrong", () => {
    // 1,000,000 users at 100,000.00 for ten years are 12 million million; growing tenfold a year they pass 2^53 cents.
    const grown = { users: { count: 1_000_000, annualGrowth: amount("10") } };
    const item = engagement({ unitFees: [{ unit: "USER", monthlyPrice: amount("100000") }] });
    const [problem] = problemsOf(engaging(item, { organization: grown, months: 60 }));
    expect(problem).toMatchObject({ code: "OUT_OF_RANGE", path: ["plans", "0"] });
  });
});

describe("what is left out", () => {
  it("of a position needs no more than a title and a salary", () => {
    const least = {
      start: month("2026-01"),
      plans: [{ name: "Hire", positions: [{ title: "Admin", salary: amount("1") }] }],
    };
    expect(compared(least).terms.horizon.end - compared(least).terms.horizon.start).toBe(60);
  });

  it("may also be sent as null", () => {
    const nulls = { ...seat(), raise: null, bonus: null, hiring: null, jurisdiction: null, equipment: null };
    expect(compared(hiring(nulls)).plans).toHaveLength(1);
  });

  it("costs nothing without standard assumptions, and has no default in a currency other than dollars", () => {
    const codes = (input: ComparisonInput) => compared(input).plans[0]?.lines.map(({ code }) => code);
    expect(codes(hiring(openSeat()))).toEqual(["BASE_SALARY"]);
    const canadian = compared(hiring(openSeat(), { assumptions: "STANDARD", currency: "CAD" }));
    expect(canadian.plans[0]?.lines.map(({ code }) => code)).not.toContain("COST_PER_HIRE");
    expect(
      canadian.warnings.filter(({ code }) => code === "NO_DEFAULT").map(({ message }) => message),
    ).toEqual(expect.arrayContaining([expect.stringContaining("cost per hire")]));
  });
});
