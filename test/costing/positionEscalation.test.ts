import type { EscalationInput } from "../../src/costing/input/EscalationInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, monthsOf } from "./support/priced";
import { amount, month } from "./support/written";

// A bonus of a whole salary shows the salary in force in its month.

/** The annual salary in force in a month of each year, in five years from January 2026. */
function salaries(raise: EscalationInput, ofYear: number, facts: Partial<PositionInput> = {}): string[] {
  const position = openSeat({
    salary: amount("120000"),
    raise,
    bonus: { rate: amount("1"), month: ofYear },
    ...facts,
  });
  return monthsOf(compared(hiring(position, { months: 60 })), "BONUS").filter(
    (_, index) => index % 12 === ofYear - 1,
  );
}

const index = (...rates: readonly (readonly [number, string])[]) =>
  rates.map(([year, rate]) => ({ year, rate: amount(rate) }));

describe("a raise by an index", () => {
  const july = { timing: "CALENDAR_MONTH", month: 7, rate: amount("0.03") } as const;

  it("within a cap and a floor, and by the rate in years that the index does not name", () => {
    const raise = {
      ...july,
      indexRates: index([2027, "0.05"], [2028, "0.09"], [2029, "0.01"]),
      cap: amount("0.06"),
      floor: amount("0.02"),
    };
    expect(salaries(raise, 7)).toEqual([
      "123600.00", // 2026: 120,000 x 1.03
      "129780.00", // 2027: x 1.05
      "137566.80", // 2028: x 1.06, not 1.09
      "140318.14", // 2029: x 1.02, not 1.01: 140,318.136
      "144527.68", // 2030: x 1.03, from 140,318.14: 144,527.6842
    ]);
  });

  it("changes in the month named, not before", () => {
    expect(salaries(july, 6)).toEqual([
      ...["120000.00", "123600.00", "127308.00", "131127.24"],
      "135061.06", // 131,127.24 x 1.03 = 135,061.0572
    ]);
  });

  it("takes the index of the calendar year of the raise, also on an anniversary", () => {
    // Hired in September: raised in September 2026 by the index of 2026, and so on; 0 where it says so.
    const raise = { rate: amount("0.04"), indexRates: index([2026, "0.1"], [2027, "0"]) };
    const facts = { seat: { state: "INCUMBENT", hireDate: month("2020-09") } as const };
    expect(salaries(raise, 9, facts).slice(0, 3)).toEqual(["132000.00", "132000.00", "137280.00"]);
  });

  it("that falls lowers the price, unless a floor of nothing stops it", () => {
    const falling = { rate: amount("-0.02"), timing: "JANUARY" } as const;
    expect(salaries(falling, 1).slice(0, 3)).toEqual(["120000.00", "117600.00", "115248.00"]);
    expect(salaries({ ...falling, floor: amount("0") }, 1).slice(0, 3)).toEqual([
      ...["120000.00", "120000.00", "120000.00"],
    ]);
  });

  it("of nothing rises where only a floor is given: at least 1 % a year", () => {
    const raise = { rate: amount("0"), floor: amount("0.01"), timing: "JANUARY" } as const;
    expect(salaries(raise, 1).slice(0, 3)).toEqual(["120000.00", "121200.00", "122412.00"]);
  });
});

describe("a raise in a month of the calendar", () => {
  const april = { timing: "CALENDAR_MONTH", month: 4, rate: amount("0.1") } as const;
  const salaryOf = (position: PositionInput, months: number) =>
    monthsOf(compared(hiring(position, { months })), "BASE_SALARY");

  it("does not come in the seat's first month", () => {
    const cells = salaryOf(openSeat({ raise: april, start: month("2026-04") }), 16);
    expect([cells[3], cells[14], cells[15]]).toEqual(["8000.00", "8000.00", "8800.00"]);
  });

  it("comes to an incumbent in the same month, whenever hired", () => {
    const position = seat({ raise: april, seat: { state: "INCUMBENT", hireDate: month("2020-11") } });
    expect(salaryOf(position, 5)).toEqual(["8000.00", "8000.00", "8000.00", "8800.00", "8800.00"]);
  });
});
