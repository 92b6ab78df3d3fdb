import type { PositionInput } from "../../src/costing/input/PositionInput";
import { Decimal } from "../../src/kernel/Decimal";
import { hiring, openSeat, seat } from "./support/parts";
import { problemsOf } from "./support/priced";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount, month } from "./support/written";

const POSITION = "plans.0.positions.0.";

const position = (facts: Partial<PositionInput>) => hiring(seat(facts));

describe("numbers of a position", () => {
  const forty = new Decimal("1234567890123456789012345678901234567890");
  eachAnswersWithOneProblem([
    ["a negative salary", position({ salary: amount("-1") }), "OUT_OF_RANGE", `${POSITION}salary`, "-1"],
    [
      "a salary beyond reason",
      position({ salary: amount("10000000.01") }),
      "OUT_OF_RANGE",
      `${POSITION}salary`,
      "10000000.01",
    ],
    [
      "a salary of 40 digits",
      position({ salary: forty }),
      "OUT_OF_RANGE",
      `${POSITION}salary`,
      forty.toFixed(),
    ],
    [
      "a third decimal place",
      position({ salary: amount("96000.005") }),
      "TOO_PRECISE",
      `${POSITION}salary`,
      "96000.005",
    ],
    [
      "a raise of 500 %",
      position({ raise: { rate: amount("5") } }),
      "OUT_OF_RANGE",
      `${POSITION}raise.rate`,
      "5",
    ],
    [
      "a seventh decimal place of a rate",
      position({ fte: amount("0.1234567") }),
      "TOO_PRECISE",
      `${POSITION}fte`,
      "0.1234567",
    ],
    ["a seat of no time", position({ fte: amount("0") }), "OUT_OF_RANGE", `${POSITION}fte`, "0"],
    ["a seat of double time", position({ fte: amount("2") }), "OUT_OF_RANGE", `${POSITION}fte`, "2"],
    [
      "a bonus in month 13",
      position({ bonus: { rate: amount("0.1"), month: 13 } }),
      "OUT_OF_RANGE",
      `${POSITION}bonus.month`,
      "13",
    ],
    [
      "productivity above full",
      position({ hiring: { rampProductivity: [amount("0.5"), amount("1.5")] } }),
      "OUT_OF_RANGE",
      `${POSITION}hiring.rampProductivity.1`,
      "1.5",
    ],
    [
      "a refresh cycle of no months",
      position({ equipment: [{ label: "Laptop", price: amount("1"), refreshMonths: 0 }] }),
      "OUT_OF_RANGE",
      `${POSITION}equipment.0.refreshMonths`,
      "0",
    ],
    [
      "a workday of more than all time",
      position({
        roles: [
          { role: "SUPPORT", share: amount("0.7") },
          { role: "VCIO", share: amount("0.5") },
        ],
      }),
      "OUT_OF_RANGE",
      `${POSITION}roles`,
      "1.2",
    ],
    [
      "benefits that are all of compensation",
      position({
        benefitsPercentage: { rate: amount("1"), base: "OF_TOTAL_COMPENSATION", contents: ["INSURANCE"] },
      }),
      "OUT_OF_RANGE",
      `${POSITION}benefitsPercentage.rate`,
      "1",
    ],
    [
      "benefits of unknown contents",
      position({ benefitsPercentage: { rate: amount("0.3"), base: "OF_SALARY", contents: [] } }),
      "REQUIRED",
      `${POSITION}benefitsPercentage.contents`,
      undefined,
    ],
  ]);
});

describe("facts about a position that cannot be", () => {
  const hireDate = month("2026-02");
  eachAnswersWithOneProblem([
    [
      "an incumbent hired after the start",
      position({ seat: { state: "INCUMBENT", hireDate } }),
      "CONTRADICTION",
      `${POSITION}seat.hireDate`,
      "2026-02",
    ],
    [
      "an incumbent without a hire date",
      position({ seat: { state: "INCUMBENT" } }),
      "REQUIRED",
      `${POSITION}seat.hireDate`,
      undefined,
    ],
    [
      "an open seat with a hire date",
      position({ seat: { state: "OPEN", hireDate: month("2020-01") } }),
      "CONTRADICTION",
      `${POSITION}seat.state`,
      "OPEN",
    ],
    [
      "an end before the start",
      position({ end: month("2025-12") }),
      "CONTRADICTION",
      `${POSITION}end`,
      "2025-12",
    ],
    [
      "an end in the first month",
      position({ end: month("2026-01") }),
      "CONTRADICTION",
      `${POSITION}end`,
      "2026-01",
    ],
    [
      "a start a generation ago",
      hiring(openSeat({ start: month("2005-12") })),
      "OUT_OF_RANGE",
      `${POSITION}start`,
      "2005-12",
    ],
    [
      "an unknown place of work",
      position({ jurisdiction: "US-ZZ" }),
      "UNKNOWN",
      `${POSITION}jurisdiction`,
      "US-ZZ",
    ],
    [
      "a place of work in another currency",
      hiring(seat({ jurisdiction: "US" }), { currency: "CAD" }),
      "CONTRADICTION",
      `${POSITION}jurisdiction`,
      "US",
    ],
    [
      "a charge both as a rate and as an amount",
      position({
        otherEmployerCharges: [{ label: "Levy", rateOfPay: amount("0.1"), annualAmount: amount("1") }],
      }),
      "CONTRADICTION",
      `${POSITION}otherEmployerCharges.0`,
      "Levy",
    ],
    [
      "cover of a vacancy at no stated price",
      position({ hiring: { coverShare: amount("0.5") } }),
      "REQUIRED",
      `${POSITION}hiring.coverHourlyRate`,
      undefined,
    ],
  ]);
});

describe("turnover", () => {
  const turnover = (method: NonNullable<PositionInput["turnover"]>["method"], value: string) =>
    position({ turnover: { method, value: amount(value) } });
  eachAnswersWithOneProblem([
    [
      "1,300 % a year",
      turnover("ANNUAL_SEPARATION_RATE", "13"),
      "OUT_OF_RANGE",
      `${POSITION}turnover.value`,
      "13",
    ],
    [
      "a chance above 1",
      turnover("ANNUAL_PROBABILITY", "1.2"),
      "OUT_OF_RANGE",
      `${POSITION}turnover.value`,
      "1.2",
    ],
    [
      "a monthly rate above 1",
      turnover("MONTHLY_RATE", "2"),
      "OUT_OF_RANGE",
      `${POSITION}turnover.value`,
      "2",
    ],
    [
      "a tenure of no months",
      turnover("EXPECTED_TENURE", "0"),
      "OUT_OF_RANGE",
      `${POSITION}turnover.value`,
      "0",
    ],
    [
      "a negative rate",
      turnover("MONTHLY_RATE", "-0.1"),
      "OUT_OF_RANGE",
      `${POSITION}turnover.value`,
      "-0.1",
    ],
  ]);

  it("as a median tenure is refused with the reason, and told what to give instead", () => {
    expect(problemsOf(turnover("MEDIAN_TENURE", "40"))).toMatchObject([
      {
        code: "UNSUPPORTED",
        path: ["plans", "0", "positions", "0", "turnover", "method"],
        message: expect.stringContaining("people still employed") as string,
        advice: expect.stringContaining("EXPECTED_TENURE") as string,
      },
    ]);
  });
});
