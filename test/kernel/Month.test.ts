import fc from "fast-check";
import { addMonths, monthOf, monthOfYear, parseMonth, printMonth, yearOf } from "../../src/kernel/Month";

describe("a month is read", () => {
  it.each(["1990-01", "2026-12", "2027-01", "2199-12"])("%s", (written) => {
    const month = parseMonth(written);
    expect(month === undefined ? undefined : printMonth(month)).toBe(written);
  });

  it.each([
    ["month 00", "0000-00"],
    ["month 00 of a year in range", "2027-00"],
    ["month 13", "2027-13"],
    ["a year before 1990", "1989-12"],
    ["a year after 2199", "2200-01"],
    ["the year 9999", "9999-12"],
    ["a date", "2027-01-01"],
    ["one digit", "2027-1"],
    ["a slash", "2027/01"],
    ["two digits of a year", "27-01"],
    ["a blank", "2027-01 "],
    ["a line break", "2027-01\n"],
    ["a name", "January 2027"],
    ["nothing", ""],
  ])("but not %s", (_, written) => {
    expect(parseMonth(written)).toBeUndefined();
  });
});

describe("months count on", () => {
  it.each([
    ["2026-12", 1, "2027-01"],
    ["2027-01", -1, "2026-12"],
    ["2026-07", 12, "2027-07"],
    ["2026-07", -30, "2024-01"],
    ["2026-07", 0, "2026-07"],
  ])("%s and %d is %s", (from, count, to) => {
    expect(printMonth(addMonths(parseMonth(from) ?? fail(from), count))).toBe(to);
  });

  it("and subtract to a number of months", () => {
    expect(monthOf(2027, 1) - monthOf(2026, 7)).toBe(6);
  });

  it("keeping year and month of year apart: a month of a year is itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, ofYear) => {
        const month = monthOf(year, ofYear);
        expect([yearOf(month), monthOfYear(month)]).toEqual([year, ofYear]);
        expect(parseMonth(printMonth(month))).toBe(month);
      }),
    );
  });
});

function fail(written: string): never {
  throw new Error(`${written} was not read.`);
}
