import type {
  EquipmentInput,
  HiringInput,
  PositionInput,
  TurnoverInput,
} from "../../src/costing/input/PositionInput";
import { hiring, seat } from "./support/parts";
import { compared, planTotal } from "./support/priced";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount, day, month } from "./support/written";

const POSITION = "plans.0.positions.0.";

const position = (facts: Partial<PositionInput>) => hiring(seat(facts));

describe("vacancies", () => {
  const filling = (facts: Partial<HiringInput>) => position({ hiring: facts });
  const chances = (...given: readonly (readonly [number, string])[]) =>
    filling({ vacancyMonths: given.map(([months, chance]) => ({ months, chance: amount(chance) })) });
  const VACANCIES = `${POSITION}hiring.vacancyMonths`;
  eachAnswersWithOneProblem([
    ["of 90 % together", chances([1, "0.5"], [2, "0.4"]), "OUT_OF_RANGE", VACANCIES, "0.9"],
    ["of 100.0001 % together", chances([1, "0.5"], [2, "0.500001"]), "OUT_OF_RANGE", VACANCIES, "1.000001"],
    ["of no chance at all", chances(), "OUT_OF_RANGE", VACANCIES, "0"],
    ["given twice", chances([1, "0.5"], [2, "0.25"], [1, "0.25"]), "DUPLICATE", `${VACANCIES}.2.months`, "1"],
    [
      "in months and in days",
      filling({ timeToFillDays: amount("42"), vacancyMonths: [{ months: 1, chance: amount("1") }] }),
      "CONTRADICTION",
      VACANCIES,
      "42",
    ],
    ["of 37 months", chances([37, "1"]), "OUT_OF_RANGE", `${VACANCIES}.0.months`, "37"],
    ["of half a month", chances([0.5, "1"]), "OUT_OF_RANGE", `${VACANCIES}.0.months`, "0.5"],
    [
      "of more than two years in days",
      filling({ timeToFillDays: amount("731") }),
      "OUT_OF_RANGE",
      `${POSITION}hiring.timeToFillDays`,
      "731",
    ],
  ]);
});

describe("replacements", () => {
  const paid = (factor: string) => position({ hiring: { replacementPayFactor: amount(factor) } });
  const FACTOR = `${POSITION}hiring.replacementPayFactor`;
  eachAnswersWithOneProblem([
    ["at a third of the pay", paid("0.333333"), "OUT_OF_RANGE", FACTOR, "0.333333"],
    ["at more than twice the pay", paid("2.01"), "OUT_OF_RANGE", FACTOR, "2.01"],
    ["at a factor of too many places", paid("0.9999999"), "TOO_PRECISE", FACTOR, "0.9999999"],
  ]);
});

describe("turnover by tenure", () => {
  const leaving = (
    method: TurnoverInput["method"],
    value: string,
    ...steps: readonly (readonly [number, string])[]
  ) =>
    position({
      turnover: {
        method,
        value: amount(value),
        byTenure: steps.map(([fromMonth, each]) => ({ fromMonth, value: amount(each) })),
      },
    });
  const STEPS = `${POSITION}turnover.byTenure`;
  eachAnswersWithOneProblem([
    [
      "out of order",
      leaving("MONTHLY_RATE", "0.1", [12, "0.05"], [6, "0.04"]),
      "CONTRADICTION",
      `${STEPS}.1.fromMonth`,
      "6",
    ],
    [
      "twice from one month",
      leaving("MONTHLY_RATE", "0.1", [12, "0.05"], [12, "0.04"]),
      "CONTRADICTION",
      `${STEPS}.1.fromMonth`,
      "12",
    ],
    [
      "of an expected tenure",
      leaving("EXPECTED_TENURE", "36", [12, "24"]),
      "CONTRADICTION",
      STEPS,
      "EXPECTED_TENURE",
    ],
    [
      "of an expected tenure, at what looks like rates",
      leaving("EXPECTED_TENURE", "36", [12, "0.05"], [24, "0.02"]),
      "CONTRADICTION",
      STEPS,
      "EXPECTED_TENURE",
    ],
    [
      "from the hire on, which is what the value is for",
      leaving("MONTHLY_RATE", "0.1", [0, "0.05"]),
      "OUT_OF_RANGE",
      `${STEPS}.0.fromMonth`,
      "0",
    ],
    [
      "from after a working life",
      leaving("MONTHLY_RATE", "0.1", [481, "0.05"]),
      "OUT_OF_RANGE",
      `${STEPS}.0.fromMonth`,
      "481",
    ],
    [
      "that is no chance",
      leaving("ANNUAL_PROBABILITY", "0.1", [12, "1.5"]),
      "OUT_OF_RANGE",
      `${STEPS}.0.value`,
      "1.5",
    ],
    [
      "that is negative",
      leaving("MONTHLY_RATE", "0.1", [12, "-0.1"]),
      "OUT_OF_RANGE",
      `${STEPS}.0.value`,
      "-0.1",
    ],
    [
      "in 41 steps",
      leaving("MONTHLY_RATE", "0.1", ...Array.from({ length: 41 }, (_, i) => [i + 1, "0.1"] as const)),
      "TOO_MANY",
      STEPS,
      "41",
    ],
  ]);
});

describe("equipment", () => {
  const equipped = (facts: Partial<EquipmentInput>) =>
    position({ equipment: [{ label: "Laptop", price: amount("1800"), ...facts }] });
  const LIFE = `${POSITION}equipment.0.usefulLifeMonths`;
  eachAnswersWithOneProblem([
    ["capitalized without a life", equipped({ treatment: "CAPEX" }), "REQUIRED", LIFE, undefined],
    [
      "that is used longer than until it is replaced",
      equipped({ treatment: "CAPEX", refreshMonths: 36, usefulLifeMonths: 37 }),
      "CONTRADICTION",
      LIFE,
      "37",
    ],
    [
      "expensed with a life",
      equipped({ treatment: "OPEX", usefulLifeMonths: 24 }),
      "CONTRADICTION",
      LIFE,
      "24",
    ],
    ["with a life, at no stated treatment", equipped({ usefulLifeMonths: 24 }), "CONTRADICTION", LIFE, "24"],
    ["of no life", equipped({ treatment: "CAPEX", usefulLifeMonths: 0 }), "OUT_OF_RANGE", LIFE, "0"],
    [
      "that lasts for more than twenty years",
      equipped({ treatment: "CAPEX", usefulLifeMonths: 241 }),
      "OUT_OF_RANGE",
      LIFE,
      "241",
    ],
    [
      "at a negative price",
      equipped({ price: amount("-1") }),
      "OUT_OF_RANGE",
      `${POSITION}equipment.0.price`,
      "-1",
    ],
    ["without a name", equipped({ label: "" }), "REQUIRED", `${POSITION}equipment.0.label`, ""],
  ]);
});

describe("currencies", () => {
  const asOf = day("2026-01-02");
  const rates = (...given: readonly (readonly [string, string])[]) => ({
    exchangeRates: given.map(([currency, rate]) => ({ currency, rate: amount(rate), asOf })),
  });
  eachAnswersWithOneProblem([
    [
      "a position in one without a rate",
      hiring(seat({ currency: "EUR" }), rates(["GBP", "1.25"])),
      "REQUIRED",
      `${POSITION}currency`,
      "EUR",
    ],
    [
      "a position in one that is none",
      hiring(seat({ currency: "euros" })),
      "REQUIRED",
      `${POSITION}currency`,
      "euros",
    ],
    [
      "the comparison's own among the rates",
      hiring(seat(), rates(["USD", "1"])),
      "CONTRADICTION",
      "exchangeRates.0.currency",
      "USD",
    ],
    [
      "two rates of one",
      hiring(seat(), rates(["EUR", "1.1"], ["EUR", "1.2"])),
      "DUPLICATE",
      "exchangeRates.1.currency",
      "EUR",
    ],
    [
      "a rate of what is none",
      hiring(seat(), rates(["eur", "1.1"])),
      "UNKNOWN",
      "exchangeRates.0.currency",
      "eur",
    ],
    ["a rate of nothing", hiring(seat(), rates(["EUR", "0"])), "OUT_OF_RANGE", "exchangeRates.0.rate", "0"],
    [
      "a negative rate",
      hiring(seat(), rates(["EUR", "-1.1"])),
      "OUT_OF_RANGE",
      "exchangeRates.0.rate",
      "-1.1",
    ],
    [
      "a rate of a thousand million",
      hiring(seat(), rates(["EUR", "1000000000"])),
      "OUT_OF_RANGE",
      "exchangeRates.0.rate",
      "1000000000",
    ],
    [
      "a rate of seven places",
      hiring(seat(), rates(["EUR", "1.0837123"])),
      "TOO_PRECISE",
      "exchangeRates.0.rate",
      "1.0837123",
    ],
    [
      "a position in another than its place of work",
      hiring(seat({ currency: "EUR", jurisdiction: "US" }), rates(["EUR", "1.1"])),
      "CONTRADICTION",
      `${POSITION}jurisdiction`,
      "US",
    ],
  ]);
});

describe("lines by the thousand", () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const suites = (count: number) =>
    many(count, (i) => ({ label: `Suite ${i}`, amount: amount("1"), per: "MONTH" as const }));
  eachAnswersWithOneProblem([
    [
      "are refused beyond a hundred recurring costs of a seat",
      position({ recurringCosts: suites(2000) }),
      "TOO_MANY",
      `${POSITION}recurringCosts`,
      "2000",
    ],
  ]);

  it("are priced up to there: 50 seats of 12,000 with 100 costs of 1.00 a month each", () => {
    // 50 x 12,000 + 50 x 100 x 12.
    const positions = many(50, (i) =>
      seat({ title: `Seat ${i}`, salary: amount("12000"), recurringCosts: suites(100) }),
    );
    const input = hiring(seat(), { plans: [{ name: "Hire", positions }], start: month("2026-01") });
    expect(planTotal(compared(input))).toBe("660000.00");
  });
});
