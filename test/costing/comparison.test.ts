import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import { bridgeBetween } from "../../src/costing/comparison/bridge";
import { crossoversBetween } from "../../src/costing/comparison/crossovers";
import {
  fiscalYearsOf,
  linesOf,
  monthsOf as monthsShown,
  totalOver,
} from "../../src/costing/comparison/cuts";
import { rankingOf } from "../../src/costing/comparison/ranking";
import { NATURES, type Nature } from "../../src/costing/vocabulary";
import { printCents } from "../../src/kernel/Cents";
import { addMonths, printMonth } from "../../src/kernel/Month";
import { comparison, engagement, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

const BOTH: readonly Nature[] = ["CASH", "PRODUCTIVITY"];

/** A plan of one or more retainers, each "name: monthly, from month, until month". */
const retained = (
  name: string,
  ...retainers: readonly (readonly [string, string?, string?])[]
): PlanInput => ({
  name,
  engagements: retainers.map(([monthly, start, end], index) =>
    engagement({
      name: `Agreement ${index + 1}`,
      monthlyRetainer: amount(monthly),
      start: start === undefined ? undefined : month(start),
      end: end === undefined ? undefined : month(end),
    }),
  ),
});

describe("totals", () => {
  const input = comparison({
    start: month("2026-10"),
    months: 20,
    fiscalYearStartMonth: 7,
    organization: { users: { count: 45, annualGrowth: amount("0.05") }, staffHourlyCost: amount("46.60") },
    plans: [
      {
        name: "Co-managed",
        positions: [
          openSeat({
            salary: amount("95000"),
            jurisdiction: "US-CA",
            turnover: { method: "ANNUAL_SEPARATION_RATE", value: amount("0.19") },
            hiring: { timeToFillDays: amount("42"), trainerHours: amount("33.3") },
          }),
        ],
        engagements: [
          engagement({
            unitFees: [{ unit: "USER", monthlyPrice: amount("39.95") }],
            coordinationHoursPerMonth: amount("3"),
          }),
        ],
      },
    ],
  });
  const priced = compared(input);
  const plan = planOf(priced);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
  const whole = totalOver(plan, plan.lines, priced.terms.horizon);

  it("are whole cents", () => {
    expect(plan.lines.every(({ cells }) => cells.every(Number.isInteger))).toBe(true);
    expect(whole).toBeGreaterThan(0);
  });

  it.each<[string, readonly number[]]>([
    ["line by line", plan.lines.map((line) => totalOver(plan, [line], priced.terms.horizon))],
    [
      "nature by nature",
      (Object.keys(NATURES) as Nature[]).map((nature) =>
        totalOver(plan, linesOf(plan, [nature]), priced.terms.horizon),
      ),
    ],
    [
      "month by month",
      monthsShown(priced).map((each) =>
        totalOver(plan, plan.lines, { start: each, end: addMonths(each, 1) }),
      ),
    ],
    [
      "fiscal year by fiscal year",
      fiscalYearsOf(priced).map(({ shown }) => totalOver(plan, plan.lines, shown)),
    ],
  ])("add up %s", (_, parts) => {
    expect(sum(parts)).toBe(whole);
  });

  it("say how many months of a fiscal year they cover", () => {
    expect(fiscalYearsOf(priced).map(({ year }) => [year.label, year.monthsCovered])).toEqual([
      ["FY2027", 9],
      ["FY2028", 11],
    ]);
  });
});

describe("the bridge from one plan to another", () => {
  const priced = compared(
    comparison({
      plans: [
        {
          name: "Hire",
          positions: [seat({ jurisdiction: "US" }), seat({ title: "Help desk", salary: amount("48000") })],
        },
        {
          name: "vCIO",
          engagements: [engagement({ monthlyRetainer: amount("4500"), onboardingFee: amount("9000") })],
        },
      ],
    }),
  );
  const bridge = bridgeBetween(priced, planOf(priced, "Hire"), planOf(priced, "vCIO"), ["CASH"]);

  it("goes line by line; lines of the same kind meet in one step", () => {
    expect(
      bridge.steps.map((step) => [step.code, printCents(step.fromAmount), printCents(step.toAmount)]),
    ).toEqual([
      ["BASE_SALARY", "144000.00", "0.00"], // 96,000 + 48,000
      ["us.fica.oasdi", "5952.00", "0.00"],
      ["us.fica.medicare", "1392.00", "0.00"],
      ["us.futa", "42.00", "0.00"],
      ["ONBOARDING_FEE", "0.00", "9000.00"],
      ["RETAINER", "0.00", "54000.00"],
    ]);
  });

  it("adds up to the difference, to the cent", () => {
    expect(printCents(bridge.fromTotal)).toBe("151386.00");
    expect(printCents(bridge.toTotal)).toBe("63000.00");
    const steps = bridge.steps.reduce((total, step) => total + step.toAmount - step.fromAmount, 0);
    expect(printCents(steps)).toBe("-88386.00");
  });
});

describe("crossovers of cumulative cost", () => {
  const crossovers = (plans: readonly PlanInput[], natures: readonly Nature[] = ["CASH"]) =>
    crossoversBetween(compared(comparison({ plans })), natures).map((each) => [
      printMonth(each.month),
      each.cheaperFromHere,
      printCents(each.cheaperToDate),
      printCents(each.dearerToDate),
    ]);

  // Steady: 300, 600, ... Uneven: 1,000 at once and 100 a month, 600 a month from September on.
  //   month     1     2     3     4     5     6     7     8     9    10    11    12
  //   Steady  300   600   900  1200  1500  1800  2100  2400  2700  3000  3300  3600
  //   Uneven 1100  1200  1300  1400  1500  1600  1700  1800  2400  3000  3600  4200
  const steady = retained("Steady", ["300"]);
  const uneven = retained("Uneven", ["1000", "2026-01", "2026-02"], ["100"], ["500", "2026-09"]);

  it("are found every time, each after a month of a tie", () => {
    const both = [
      ["2026-06", "Uneven", "1600.00", "1800.00"],
      ["2026-11", "Steady", "3300.00", "3600.00"],
    ];
    expect(crossovers([steady, uneven])).toEqual(both);
    expect(crossovers([uneven, steady])).toEqual(both);
  });

  it("are not made by a tie alone: a plan that draws level and falls back has not crossed", () => {
    // 1,100 to 1,500 against 300 to 1,500 by May; then 100 against 50 a month.
    const level = retained("Level", ["300", "2026-01", "2026-06"], ["50", "2026-06"]);
    expect(crossovers([retained("Uneven", ["1000", "2026-01", "2026-02"], ["100"]), level])).toEqual([]);
  });

  it("are not made by plans that cost the same", () => {
    expect(crossovers([steady, retained("Same", ["300"])])).toEqual([]);
  });

  it("begin with the first difference, not with the tie before it", () => {
    expect(crossovers([steady, retained("Later dearer", ["300"], ["10", "2026-05"])])).toEqual([]);
  });

  it("depend on the basis that is named", () => {
    // 100 cash and 2 hours a month against 150 cash: 100 or 200 a month. With 300 of onboarding for the second.
    const timely = engagement({ monthlyRetainer: amount("100"), coordinationHoursPerMonth: amount("2") });
    const quiet = engagement({ monthlyRetainer: amount("150"), onboardingFee: amount("300") });
    const priced = compared(
      comparison({
        organization: { staffHourlyCost: amount("50") },
        plans: [
          { name: "Timely", engagements: [timely] },
          { name: "Quiet", engagements: [quiet] },
        ],
      }),
    );
    expect(crossoversBetween(priced, ["CASH"])).toEqual([]);
    // 200 k against 300 + 150 k: level after six months, Quiet is cheaper from July on.
    expect(
      crossoversBetween(priced, BOTH).map((each) => [printMonth(each.month), each.cheaperFromHere]),
    ).toEqual([["2026-07", "Quiet"]]);
  });
});

describe("the ranking", () => {
  const sentence = (input: Partial<ComparisonInput>, natures: readonly Nature[] = ["CASH"]) => {
    const ranking = rankingOf(compared(comparison(input)), natures);
    if (ranking.kind !== "ranked") throw new Error("Not comparable.");
    return ranking.sentence;
  };

  it("says so when the hire is the cheaper plan, by how much, over what", () => {
    const hire = { name: "Hire", positions: [seat()] };
    expect(sentence({ plans: [retained("vCIO team", ["9000"]), hire] })).toBe(
      "Over 12 months, by cash cost, Hire is the cheapest at 96000.00 USD: 12000.00 USD less than vCIO team.",
    );
  });

  it("says so when it is not", () => {
    const hire = { name: "Hire", positions: [seat()] };
    expect(sentence({ plans: [hire, retained("vCIO team", ["4500"])] })).toContain(
      "vCIO team is the cheapest at 54000.00 USD: 42000.00 USD less than Hire.",
    );
  });

  it("calls a tie a tie", () => {
    expect(sentence({ plans: [retained("One", ["100"]), retained("Other", ["100"])] })).toContain(
      "One and Other tie at 1200.00 USD",
    );
  });

  it("names the currency and every nature it counts", () => {
    expect(sentence({ plans: [retained("One", ["100"])], currency: "CAD", months: 3 }, BOTH)).toBe(
      "Over 3 months, by cash and productivity cost, One comes to 300.00 CAD.",
    );
  });

  it("orders all plans, each with what it costs above the cheapest", () => {
    const plans = [retained("C", ["300"]), retained("A", ["100"]), retained("B", ["200"])];
    const ranking = rankingOf(compared(comparison({ plans })), ["CASH"]);
    expect(
      ranking.kind === "ranked" && ranking.places.map((each) => [each.plan.name, each.aboveCheapest]),
    ).toEqual([
      ["A", 0],
      ["B", 120000],
      ["C", 240000],
    ]);
  });
});
