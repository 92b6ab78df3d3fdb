import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import { engagement, engaging } from "./support/parts";
import { compared, monthsOf, planOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

/** Twelve numbers, January first: those given, then none. */
const byMonth = (...hours: string[]) =>
  [...hours, ...Array<string>(12 - hours.length).fill("0")].map((each) => amount(each));

/** Ten hours a month included, at 100.00 for each hour beyond. */
const including = (facts: Partial<EngagementInput>): EngagementInput =>
  engagement({ includedHoursPerMonth: amount("10"), overageHourlyRate: amount("100"), ...facts });

const overages = (facts: Partial<EngagementInput>, months: number) =>
  monthsOf(compared(engaging(including(facts), { months })), "OVERAGE");

describe("hours expected by calendar month", () => {
  it("stand in for the hours provided, month by month: 12, 8 and 10.5 against 10 included", () => {
    const facts = {
      provides: [{ role: "VCIO" as const, hoursPerMonth: amount("40") }],
      expectedHoursByMonth: byMonth("12", "8", "10.5"),
    };
    expect(overages(facts, 3)).toEqual(["200.00", "0.00", "50.00"]);
  });

  it("come back each year, from January whatever month the agreement begins in", () => {
    const facts = { start: month("2026-11"), expectedHoursByMonth: byMonth("13") };
    expect(overages(facts, 25).flatMap((cell, i) => (cell === "0.00" ? [] : [i]))).toEqual([12, 24]);
  });

  it("are what an agreement that does all that is needed must say to be charged by the hour", () => {
    const provides = [{ role: "SUPPORT" as const, allNeeded: true }];
    expect(overages({ provides, expectedHoursByMonth: byMonth("11") }, 2)).toEqual(["100.00", "0.00"]);
  });

  it("leave the work done for a role as it is", () => {
    const priced = compared(
      engaging(
        including({
          provides: [{ role: "VCIO", hoursPerMonth: amount("4") }],
          expectedHoursByMonth: byMonth("30"),
        }),
        { months: 1 },
      ),
    );
    expect(planOf(priced).roles.map(({ role, provided }) => [role, provided[0]])).toEqual([
      ["SUPPORT", 0],
      ["MANAGEMENT", 0],
      ["VCIO", 4e6],
    ]);
  });
});

describe("unused hours", () => {
  // January leaves 6 of 10, February uses 4 of them, March the other 2 and lacks 2.
  const expectedHoursByMonth = byMonth("4", "14", "14");

  it("are lost unless they roll over", () => {
    expect(overages({ expectedHoursByMonth }, 3)).toEqual(["0.00", "400.00", "400.00"]);
    expect(overages({ expectedHoursByMonth, unusedHours: "EXPIRE" }, 3)[1]).toBe("400.00");
  });

  it("that roll over are used up first", () => {
    expect(overages({ expectedHoursByMonth, unusedHours: "ROLL_OVER" }, 3)).toEqual([
      "0.00",
      "0.00",
      "200.00",
    ]);
  });

  it("last for the months named, after the one they were left in", () => {
    const facts = { expectedHoursByMonth, unusedHours: "ROLL_OVER", rollOverMonths: 1 } as const;
    expect(overages(facts, 3)).toEqual(["0.00", "0.00", "400.00"]);
  });

  it("last for twelve months unless it is said otherwise", () => {
    // February leaves 5. Only January, eleven months later, needs more than the included 10: 5 more.
    const expected = byMonth("15", "5", ...Array<string>(10).fill("10"));
    const facts = {
      start: month("2026-02"),
      expectedHoursByMonth: expected,
      unusedHours: "ROLL_OVER",
    } as const;
    const overageOf = (more: Partial<EngagementInput>) =>
      totalOf(compared(engaging(including({ ...facts, ...more }), { months: 13 })), "OVERAGE");
    expect(overageOf({})).toBe("0.00");
    expect(overageOf({ rollOverMonths: 11 })).toBe("0.00");
    expect(overageOf({ rollOverMonths: 10 })).toBe("500.00");
  });

  it("go the oldest first, so that the younger ones are still there", () => {
    // With two months: January leaves 4, February 3; March takes 4 of January's; April finds February's 3 of 5.
    const facts = {
      expectedHoursByMonth: byMonth("6", "7", "14", "15"),
      unusedHours: "ROLL_OVER",
      rollOverMonths: 2,
    } as const;
    expect(overages(facts, 4)).toEqual(["0.00", "0.00", "0.00", "200.00"]);
  });

  it("begin with the agreement: nothing is left over from before it", () => {
    const facts = {
      start: month("2026-02"),
      expectedHoursByMonth: byMonth("0", "13", "10"),
      unusedHours: "ROLL_OVER",
    } as const;
    expect(overages(facts, 3)).toEqual(["0.00", "300.00", "0.00"]);
  });
});
