import type { PositionInput } from "../../src/costing/input/PositionInput";
import { inView } from "./support/inView";
import { hiring, openSeat } from "./support/parts";
import { compared, monthsOf, totalOf } from "./support/priced";
import { amount, day, month } from "./support/written";

// Which months have three paydays, as others have published it, for whoever is paid every fourteen days.

/** A seat paid 1,000.00 on each of 26 paydays. */
function paidFrom(payday: string) {
  const position: PositionInput = openSeat({
    ...{ salary: amount("26000"), payFrequency: "BIWEEKLY", payday: day(payday) },
  });
  return inView(compared(hiring(position, { start: month(`${payday.slice(0, 4)}-01`) })), "CASH");
}

/** The months of the year, counted from 1, with three paydays. */
const threeIn = (payday: string): number[] =>
  monthsOf(paidFrom(payday), "BASE_SALARY").flatMap((cell, index) => (cell === "3000.00" ? [index + 1] : []));

const [JANUARY, MARCH, APRIL, MAY, JULY, AUGUST, OCTOBER, NOVEMBER, DECEMBER] = [
  1, 3, 4, 5, 7, 8, 10, 11, 12,
];

describe("What months have 3 pay checks? (swirlzcupcakes.com, about 2021)", () => {
  it.each([
    ["2021-01-01", [JANUARY, JULY, DECEMBER]],
    ["2021-01-08", [APRIL, OCTOBER]],
  ])("whoever is paid first on %s: as printed", (payday, months) => {
    expect(threeIn(payday)).toEqual(months);
  });
});

describe("Accounting Insights, What Months Do Bi-Weekly Get Paid 3 Times? and What Months Have 3 Pay Periods? (accountinginsights.org)", () => {
  it.each([
    ["2024-01-05", [MARCH, AUGUST]],
    ["2024-01-12", [MAY, NOVEMBER]],
  ])("whoever is paid first on %s: as printed", (payday, months) => {
    expect(threeIn(payday)).toEqual(months);
  });

  // Printed: May and August. January 3, 17 and 31 are three; of May only 9 and 23 are paydays.
  it("whoever is paid first on 2025-01-03 has three in January and August, not in May", () => {
    expect(threeIn("2025-01-03")).toEqual([JANUARY, AUGUST]);
  });

  // Printed: May and November. October has 3, 17 and 31; November 14 and 28.
  it("whoever is paid first on 2025-01-10 has three in May and October, not in November", () => {
    expect(threeIn("2025-01-10")).toEqual([MAY, OCTOBER]);
  });
});

describe("Barbara Weltman, Employers: Beware of an Extra Payday in 2026 (bigideasforsmallbusiness.com/idea)", () => {
  // Printed: at a 26th of the salary on a fixed day there will be 27 paydays in 2026.
  it("follows for Thursdays from January 1 on: 27 of a 26th", () => {
    expect(totalOf(paidFrom("2026-01-01"), "BASE_SALARY")).toBe("27000.00"); // the last on December 31
  });

  it("does not follow for Fridays, nor for the other Thursdays: 26", () => {
    expect(["2026-01-02", "2026-01-08"].map((payday) => totalOf(paidFrom(payday), "BASE_SALARY"))).toEqual([
      ...["26000.00", "26000.00"], // the 27th Friday is January 1, 2027
    ]);
  });
});
