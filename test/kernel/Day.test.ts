import fc from "fast-check";
import { addDays, parseDay, printDay, weekdayOf, type Day } from "../../src/kernel/Day";

describe("a day is read", () => {
  it.each([
    ["the first", "1990-01-01"],
    ["the last", "2199-12-31"],
    ["a leap day", "2028-02-29"],
    ["the leap day of 2000, which 400 divides", "2000-02-29"],
    ["the end of a February without a leap day", "2027-02-28"],
    ["the end of a year", "2027-12-31"],
  ])("%s: %s", (_, written) => {
    expect(printDay(dayOf(written))).toBe(written);
  });

  it.each([
    ["29 February of a year without a leap day", "2027-02-29"],
    ["29 February of 2100, which 100 divides and 400 does not", "2100-02-29"],
    ["30 February", "2028-02-30"],
    ["31 April", "2027-04-31"],
    ["day 0", "2027-01-00"],
    ["day 32", "2027-01-32"],
    ["month 0", "2027-00-10"],
    ["month 13", "2027-13-01"],
    ["nothing but zeros", "0000-00-00"],
    ["the year 9999", "9999-12-31"],
    ["a day before 1990", "1989-12-31"],
    ["a day after 2199", "2200-01-01"],
    ["a month", "2027-01"],
    ["one digit of a month", "2027-1-31"],
    ["slashes", "2027/01/31"],
    ["the day first", "31-01-2027"],
    ["a time", "2027-01-31T00:00:00Z"],
    ["a blank before", " 2027-01-31"],
    ["a line break after", "2027-01-31\n"],
    ["digits of another script", "２０２７-01-31"],
    ["a sign", "+2027-01-31"],
    ["a name", "31 January 2027"],
    ["nothing", ""],
  ])("but not %s", (_, written) => {
    expect(parseDay(written)).toBeUndefined();
  });
});

describe("days count on", () => {
  it.each([
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-12-31", 1, "2028-01-01"],
    ["2027-03-01", -1, "2027-02-28"],
    ["2027-01-01", 365, "2028-01-01"],
    ["2028-01-01", 366, "2029-01-01"],
    ["2027-05-05", 0, "2027-05-05"],
  ])("%s and %d is %s", (from, count, to) => {
    expect(printDay(addDays(dayOf(from), count))).toBe(to);
  });

  it("and subtract to a number of days", () => {
    expect(dayOf("2028-03-01") - dayOf("2028-02-28")).toBe(2);
    // 209 years from 1990 to 2199 with 51 leap days: 1992 to 2196 every four years (52), less 2100.
    expect(dayOf("2199-01-01") - dayOf("1990-01-01")).toBe(209 * 365 + 51);
  });

  it("and every day that is printed is read as itself", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(printDay(day))).toBe(day);
      }),
    );
  });
});

describe("the weekday of a day", () => {
  it.each([
    ["1990-01-01", "Monday", 0],
    ["2000-01-01", "Saturday", 5],
    ["2027-01-01", "Friday", 4],
    ["2027-01-03", "Sunday", 6],
    ["2028-02-29", "Tuesday", 1],
    ["2199-12-31", "Tuesday", 1],
  ])("%s is a %s", (written, _, weekday) => {
    expect(weekdayOf(dayOf(written))).toBe(weekday);
  });

  it("goes on before 1970: 31 December 1969 was a Wednesday", () => {
    const day = addDays(dayOf("1990-01-01"), -7306);
    expect(printDay(day)).toBe("1969-12-31");
    expect(weekdayOf(day)).toBe(2);
  });

  it("comes again after seven days and not before", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = Array.from({ length: 7 }, (_, i) => weekdayOf(addDays(day, i)));
        expect([...week].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(weekdayOf(addDays(day, 7))).toBe(week[0]);
      }),
    );
  });
});

const anyDay = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2199-12-31") }).map((day) => day as Day);

function dayOf(written: string): Day {
  const day = parseDay(written);
  if (day === undefined) throw new Error(`${written} was not read.`);
  return day;
}
