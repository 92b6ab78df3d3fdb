import fc from "fast-check";
import { argumentFields, readArgument } from "../../src/costing/comparison/argument";
import { bridgeBetween } from "../../src/costing/comparison/bridge";
import { costPerCoverageHour, costPerDeliveredHour } from "../../src/costing/comparison/costPerHour";
import { crossoversBetween } from "../../src/costing/comparison/crossovers";
import { linesOf, totalOver } from "../../src/costing/comparison/cuts";
import { perPersonMonth } from "../../src/costing/comparison/perPerson";
import { planInBasis } from "../../src/costing/comparison/planInBasis";
import { rankingOf } from "../../src/costing/comparison/ranking";
import { turnoverCostsOf, type TurnoverCost } from "../../src/costing/comparison/turnoverCost";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { printCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";
import { printMonth } from "../../src/kernel/Month";
import { comparisonOf, plan } from "./support/arbitrary";
import { comparison, engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

// A seat of 12,000 a year with a server of 3,600, depreciated over 36 months, against 1,150 a month.
const server = { label: "Server", price: amount("3600"), refreshMonths: 36, treatment: "CAPEX" } as const;
const twoPlans = comparison({
  plans: [
    { name: "Hire", positions: [openSeat({ salary: amount("12000"), equipment: [server] })] },
    { name: "MSP", engagements: [engagement({ monthlyRetainer: amount("1150") })] },
  ],
});

describe("in the cash view", () => {
  it("the ranking adds up what is paid and says so; in the accrual view what is incurred", () => {
    const priced = compared(twoPlans);
    const sentence = (basis: "CASH" | "ACCRUAL") => {
      const ranking = rankingOf(priced, ["CASH"], basis);
      return ranking.kind === "ranked" ? ranking.sentence : "";
    };
    // 12,000 + 12 x 100 = 13,200 against 13,800 accrued; 12,000 + 3,600 = 15,600 paid.
    expect(sentence("ACCRUAL")).toContain("Hire is the cheapest at 13200.00 USD: 600.00 USD less than MSP");
    expect(sentence("CASH")).toBe(
      "Over 12 months, by cash cost in the month paid, MSP is the cheapest at 13800.00 USD: 1800.00 USD less than Hire.",
    );
  });

  it("a crossover comes when the purchase is caught up with: 3,600 + 1,000 k against 1,150 k after 24 months", () => {
    const priced = compared({ ...twoPlans, months: 30 });
    expect(crossoversBetween(priced, ["CASH"])).toEqual([]);
    expect(
      crossoversBetween(priced, ["CASH"], "CASH").map((each) => [
        printMonth(each.month),
        each.basis,
        each.cheaperFromHere,
        printCents(each.cheaperToDate),
        printCents(each.dearerToDate),
      ]),
    ).toEqual([["2028-01", "CASH", "Hire", "28600.00", "28750.00"]]);
  });

  it("a bridge takes its steps from what is paid", () => {
    const priced = compared(twoPlans);
    const bridge = bridgeBetween(priced, planOf(priced, "Hire"), planOf(priced, "MSP"), ["CASH"], "CASH");
    expect(bridge.steps.map(({ code, fromAmount, toAmount }) => [code, toAmount - fromAmount])).toEqual([
      ["BASE_SALARY", -1200000],
      ["EQUIPMENT", -360000],
      ["RETAINER", 1380000],
    ]);
  });

  it("a bridge adds up to the difference of what is paid, to the cent, whatever the plans are", () => {
    fc.assert(
      fc.property(comparisonOf(fc.tuple(plan("A"), plan("B"))), (input) => {
        const priced = compared(input);
        const bridge = bridgeBetween(priced, planOf(priced, "A"), planOf(priced, "B"), ["CASH"], "CASH");
        const steps = bridge.steps.reduce((sum, step) => sum + step.toAmount - step.fromAmount, 0);
        expect(steps).toBe(bridge.toTotal - bridge.fromTotal);
        const paid = planInBasis(priced, planOf(priced, "A"), "CASH");
        expect(bridge.fromTotal).toBe(totalOver(paid, linesOf(paid, ["CASH"]), priced.terms.horizon));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the cost per person and month", () => {
  const cost = (organization: ComparisonInput["organization"], people: "employees" | "users") =>
    perPersonMonth(compared(engaging(engagement(), { organization })), 1_200_000, people);

  it("is the amount over the people of all months: 12,000 over 10 x 6 + 15 x 6 of them", () => {
    const path = { count: 10, steps: [{ from: month("2026-07"), count: 15 }] };
    expect(cost({ headcount: path }, "employees")).toBe(8000);
    expect(cost({ users: path }, "users")).toBe(8000);
  });

  it("is rounded to the cent: 12,000 over 7 x 12", () => {
    expect(cost({ users: { count: 7 } }, "users")).toBe(14286);
  });

  it("is absent where nobody said how many there are, or there are none", () => {
    expect(cost({ users: { count: 10 } }, "employees")).toBeUndefined();
    expect(cost({ headcount: { count: 0 } }, "employees")).toBeUndefined();
  });
});

describe("the cost per hour", () => {
  const hourly = (input: ComparisonInput, cents: number) => {
    const priced = compared(input);
    return [costPerCoverageHour, costPerDeliveredHour].map((of) => {
      const { hours, cents: each, absentBecause } = of(priced, planOf(priced), cents);
      return [hours.toFixed(2), each === undefined ? "absent" : printCents(each), absentBecause];
    });
  };

  it("is over the hours in which somebody can be reached, and over the hours of work done", () => {
    // Around the clock: 168 x 52 = 8,736 hours; 20 hours a month of work: 240. 12,000 over each.
    const item = engagement({
      coverageHoursPerWeek: amount("168"),
      provides: [{ role: "SUPPORT", hoursPerMonth: amount("20") }],
    });
    expect(hourly(engaging(item), 1_200_000)).toEqual([
      ["8736.00", "1.37", undefined],
      ["240.00", "50.00", undefined],
    ]);
  });

  it("counts the cover of a vacancy as hours of work done and somebody who can be reached", () => {
    // Vacant for 3 of 12 months, half covered: (9 + 3 / 2) / 12 of 2,080 hours.
    const covered = openSeat({
      hiring: {
        vacancyMonths: [{ months: 3, chance: amount("1") }],
        coverShare: amount("0.5"),
        coverHourlyRate: amount("80"),
      },
      roles: [{ role: "SUPPORT", share: amount("1") }],
    });
    expect(hourly(hiring(covered), 182_000)).toEqual([
      ["1820.00", "1.00", undefined],
      ["1820.00", "1.00", undefined],
    ]);
  });

  it("is absent, with the reason, where there are no hours", () => {
    const [coverage, delivered] = hourly(comparison({ plans: [{ name: "Nobody" }] }), 0);
    expect(coverage).toEqual(["0.00", "absent", expect.stringContaining("Nobody can be reached")]);
    expect(delivered).toEqual(["0.00", "absent", expect.stringContaining("give the roles of positions")]);
  });
});

describe("the cost of turnover", () => {
  function turnover(
    position: PositionInput,
    more: Partial<ComparisonInput> = {},
    share = "0.5",
  ): TurnoverCost {
    const priced = compared(hiring(position, more));
    const given = readArgument(priced, "shareOfSalary", argumentFields.replacementShare, new Decimal(share));
    if (given.kind === "invalid") throw new Error(JSON.stringify(given.problems));
    const [cost] = turnoverCostsOf(priced, planOf(priced), given.given);
    if (cost === undefined) throw new Error("There is no position.");
    return cost;
  }
  const leaving = { method: "MONTHLY_RATE", value: amount("0.05") } as const;
  const oneMonth = { vacancyMonths: [{ months: 1, chance: amount("1") }] };

  it("by its components is what the lines of turnover come to beyond the first fill", () => {
    // Three months: leaves 0.05, 0.05 x 0.95, 0.05 x (0.95^2 + 0.05); whoever left in the first is replaced in the third.
    const cost = turnover(
      seat({
        turnover: leaving,
        hiring: { ...oneMonth, costPerHire: amount("4000"), interviewHours: amount("10") },
        separation: { severanceWeeks: amount("2") },
      }),
      { months: 3, organization: { staffHourlyCost: amount("50") } },
    );
    expect([cost.departures.toFixed(6), cost.rehires.toFixed(6)]).toEqual(["0.145125", "0.050000"]);
    // Severance: 96,000 x 2 / 52 x 0.145125 = 535.85. Lost work: 8,000 a month x (0.05 + 0.0475) = 780.00.
    expect(cost.components.map(({ code, amount: each }) => [code, printCents(each)])).toEqual([
      ["SEVERANCE", "535.85"],
      ["COST_PER_HIRE", "200.00"],
      ["INTERVIEWING", "25.00"],
      ["VACANCY_LOSS", "780.00"],
    ]);
    expect([cost.componentsOf("CASH"), cost.componentsOf("PRODUCTIVITY")].map(printCents)).toEqual([
      "735.85",
      "805.00",
    ]);
  });

  it("as a percentage of salary is re-hires x annual pay x share", () => {
    const cost = turnover(seat({ turnover: leaving, hiring: oneMonth, fte: amount("0.5") }), { months: 3 });
    // 0.05 x 96,000 x 0.5 x 0.5
    expect(printCents(cost.byPercentage)).toBe("1200.00");
  });

  it("gives Gallup's example: 100 people at 50,000, 26.3 % a year, half to twice the salary", () => {
    // Published as 660,000 to 2.6 million; 100 x 26.3 % x 50,000 x 0.5 = 657,500 and x 2 = 2,630,000.
    const hundred = seat({
      salary: amount("50000"),
      count: 100,
      start: month("2025-12"),
      turnover: { method: "ANNUAL_SEPARATION_RATE", value: amount("0.263") },
      hiring: { timeToFillDays: amount("0") },
    });
    expect(turnover(hundred).rehires).toBeCloseTo(26.3, 10);
    expect(
      [turnover(hundred), turnover(hundred, {}, "2")].map((each) => printCents(each.byPercentage)),
    ).toEqual(["657500.00", "2630000.00"]);
  });

  it("leaves out the first fill and the planned end of the seat, which are nobody's turnover", () => {
    const cost = turnover(
      openSeat({
        end: month("2026-07"),
        hiring: { ...oneMonth, costPerHire: amount("4000") },
        separation: { severanceWeeks: amount("4"), leavePayoutDays: amount("10") },
      }),
    );
    expect([cost.departures, cost.rehires, cost.byPercentage]).toEqual([0, 0, 0]);
    expect(cost.components.every((component) => component.amount === 0)).toBe(true);
  });
});

it("warnings are worked out when they are asked for, once", () => {
  const priced = compared(hiring(seat()));
  expect(priced.warnings.map(({ code }) => code)).toEqual(["NO_JURISDICTION"]);
  expect(priced.warnings).toBe(priced.warnings);
});
