import { compareCosts } from "../../src/costing/comparison/compareCosts";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EscalationInput } from "../../src/costing/input/EscalationInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { hiring, seat } from "./support/parts";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount, day, month } from "./support/written";

const POSITION = "plans.0.positions.0.";

const position = (facts: Partial<PositionInput>, more: Partial<ComparisonInput> = {}) =>
  hiring(seat(facts), more);

describe("paydays, seats and deductions", () => {
  const payday = day("2026-01-09");
  eachAnswersWithOneProblem([
    [
      "a payday of somebody paid once a month",
      position({ payday }),
      "CONTRADICTION",
      `${POSITION}payday`,
      "2026-01-09",
    ],
    [
      "a payday of somebody paid twice a month",
      position({ payday, payFrequency: "SEMIMONTHLY" }),
      "CONTRADICTION",
      `${POSITION}payday`,
      "2026-01-09",
    ],
    ["no seat", position({ count: 0 }), "OUT_OF_RANGE", `${POSITION}count`, "0"],
    ["501 seats", position({ count: 501 }), "OUT_OF_RANGE", `${POSITION}count`, "501"],
    ["half a seat too many", position({ count: 1.5 }), "OUT_OF_RANGE", `${POSITION}count`, "1.5"],
    [
      "a fixed term without an end",
      position({ fixedTerm: true }),
      "CONTRADICTION",
      `${POSITION}fixedTerm`,
      "true",
    ],
    [
      "deductions of more than the pay",
      position({ preTaxDeductions: amount("96000.01") }),
      "CONTRADICTION",
      `${POSITION}preTaxDeductions`,
      "96000.01",
    ],
    [
      "deductions of more than the pay of half the time",
      position({ preTaxDeductions: amount("48000.01"), fte: amount("0.5") }),
      "CONTRADICTION",
      `${POSITION}preTaxDeductions`,
      "48000.01",
    ],
    [
      "negative deductions",
      position({ preTaxDeductions: amount("-1") }),
      "OUT_OF_RANGE",
      `${POSITION}preTaxDeductions`,
      "-1",
    ],
    ["a blank skill", position({ skills: ["365", " "] }), "REQUIRED", `${POSITION}skills.1`, " "],
    [
      "51 frameworks",
      position({ frameworks: Array.from({ length: 51 }, (_, i) => `Framework ${i}`) }),
      "TOO_MANY",
      `${POSITION}frameworks`,
      "51",
    ],
  ]);
});

describe("on-call pay, backfill, management and waiting periods", () => {
  const weekly = (weeklyAmount: string, weeksPerYear?: string) =>
    position({
      onCall: {
        weeklyAmount: amount(weeklyAmount),
        ...(weeksPerYear === undefined ? {} : { weeksPerYear: amount(weeksPerYear) }),
      },
    });
  const dayRate = amount("600");
  const insured = (waitingMonths: number) =>
    position({ insurance: { annualEmployerShare: amount("6000"), waitingMonths } });
  eachAnswersWithOneProblem([
    ["on call at less than nothing", weekly("-1"), "OUT_OF_RANGE", `${POSITION}onCall.weeklyAmount`, "-1"],
    ["54 weeks a year on call", weekly("300", "54"), "OUT_OF_RANGE", `${POSITION}onCall.weeksPerYear`, "54"],
    [
      "on call beside a percentage that contains it",
      position({
        onCall: { weeklyAmount: amount("300") },
        benefitsPercentage: { rate: amount("0.3"), base: "OF_SALARY", contents: ["SUPPLEMENTAL_PAY"] },
      }),
      "OVERLAP",
      `${POSITION}benefitsPercentage.contents`,
      "SUPPLEMENTAL_PAY",
    ],
    [
      "backfill of nobody knows how many days",
      position({ backfill: { dayRate } }),
      "REQUIRED",
      `${POSITION}backfill.daysPerYear`,
      undefined,
    ],
    [
      "backfill of more days than are worked",
      position({ backfill: { dayRate, daysPerYear: amount("261") } }),
      "OUT_OF_RANGE",
      `${POSITION}backfill.daysPerYear`,
      "261",
    ],
    [
      "backfill at less than nothing",
      position({ backfill: { dayRate: amount("-0.01"), daysPerYear: amount("20") } }),
      "OUT_OF_RANGE",
      `${POSITION}backfill.dayRate`,
      "-0.01",
    ],
    [
      "management for longer than a month has hours",
      position({ management: { hoursPerMonth: amount("1000.5") } }),
      "OUT_OF_RANGE",
      `${POSITION}management.hoursPerMonth`,
      "1000.5",
    ],
    [
      "a manager's hour at a tenth of a cent",
      position({ management: { hoursPerMonth: amount("4"), hourlyCost: amount("90.001") } }),
      "TOO_PRECISE",
      `${POSITION}management.hourlyCost`,
      "90.001",
    ],
    [
      "a waiting period before the hire",
      insured(-1),
      "OUT_OF_RANGE",
      `${POSITION}insurance.waitingMonths`,
      "-1",
    ],
    [
      "a waiting period of more than five years",
      insured(61),
      "OUT_OF_RANGE",
      `${POSITION}insurance.waitingMonths`,
      "61",
    ],
    [
      "half a month of waiting for the match",
      position({
        retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06"), waitingMonths: 0.5 },
      }),
      "OUT_OF_RANGE",
      `${POSITION}retirementMatch.waitingMonths`,
      "0.5",
    ],
  ]);
});

describe("a raise", () => {
  const raise = (facts: Partial<EscalationInput>) => position({ raise: { rate: amount("0.03"), ...facts } });
  const index = (...years: number[]) => years.map((year) => ({ year, rate: amount("0.02") }));
  eachAnswersWithOneProblem([
    [
      "in a month of the calendar, without the month",
      raise({ timing: "CALENDAR_MONTH" }),
      "REQUIRED",
      `${POSITION}raise.month`,
      undefined,
    ],
    ["in a month, at no stated time", raise({ month: 4 }), "CONTRADICTION", `${POSITION}raise.month`, "4"],
    [
      "in April and in January",
      raise({ month: 4, timing: "JANUARY" }),
      "CONTRADICTION",
      `${POSITION}raise.month`,
      "4",
    ],
    [
      "in month 13",
      raise({ month: 13, timing: "CALENDAR_MONTH" }),
      "OUT_OF_RANGE",
      `${POSITION}raise.month`,
      "13",
    ],
    [
      "with a cap below its floor",
      raise({ cap: amount("0.01"), floor: amount("0.02") }),
      "CONTRADICTION",
      `${POSITION}raise.cap`,
      "0.01",
    ],
    ["with a cap of 500 %", raise({ cap: amount("5") }), "OUT_OF_RANGE", `${POSITION}raise.cap`, "5"],
    [
      "by an index of a year given twice",
      raise({ indexRates: index(2027, 2028, 2027) }),
      "DUPLICATE",
      `${POSITION}raise.indexRates.2.year`,
      "2027",
    ],
    [
      "by an index of long ago",
      raise({ indexRates: index(1989) }),
      "OUT_OF_RANGE",
      `${POSITION}raise.indexRates.0.year`,
      "1989",
    ],
    [
      "by an index of 500 %",
      raise({ indexRates: [{ year: 2027, rate: amount("5") }] }),
      "OUT_OF_RANGE",
      `${POSITION}raise.indexRates.0.rate`,
      "5",
    ],
    [
      "by an index of 31 years",
      raise({ indexRates: index(...Array.from({ length: 31 }, (_, i) => 2020 + i)) }),
      "TOO_MANY",
      `${POSITION}raise.indexRates`,
      "31",
    ],
  ]);
});

describe("a raise is checked wherever a price can rise:", () => {
  const increase = { rate: amount("0.03"), month: 4 };
  const price = amount("100");
  eachAnswersWithOneProblem(
    (
      [
        ["onCall", { onCall: { weeklyAmount: price, increase } }],
        ["insurance", { insurance: { annualEmployerShare: price, increase } }],
        ["recurringCosts.0", { recurringCosts: [{ label: "Suite", amount: price, increase }] }],
        ["equipment.0", { equipment: [{ label: "Laptop", price, increase }] }],
        ["backfill", { backfill: { daysPerYear: amount("1"), dayRate: price, increase } }],
      ] as const
    ).map(([place, facts]) => [
      place,
      position(facts),
      "CONTRADICTION",
      `${POSITION}${place}.increase.month`,
      "4",
    ]),
  );
});

it("one thing wrong in one of two plans leaves nothing priced", () => {
  const [good, bad] = [seat(), seat({ count: 0 })];
  const input = hiring(good, {
    plans: [
      { name: "Good", positions: [good] },
      { name: "Bad", positions: [bad] },
    ],
  });
  const outcome = compareCosts(input);
  expect(Object.keys(outcome).sort()).toEqual(["kind", "problems"]);
  expect(outcome).toMatchObject({
    kind: "invalid",
    problems: [{ path: "plans.1.positions.0.count".split(".") }],
  });
});

it("a payday long before or after the comparison is no fault", () => {
  const paid = (payday: string) => position({ payFrequency: "WEEKLY", payday: day(payday) });
  expect([paid("1990-01-05"), paid("2199-12-27")].map((input) => compareCosts(input).kind)).toEqual([
    ...["compared", "compared"],
  ]);
});

it("a seat that begins after the comparison is no fault and costs nothing in it", () => {
  const later = { ...seat({ start: month("2027-01") }), seat: undefined };
  const outcome = compareCosts(hiring(later));
  expect(outcome.kind).toBe("compared");
});
