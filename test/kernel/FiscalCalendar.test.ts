import fc from "fast-check";
import {
  fiscalYearOf,
  fiscalYearPeriod,
  fiscalYearsIn,
  fiscalYearStart,
  type FiscalCalendar,
} from "../../src/kernel/FiscalCalendar";
import { addMonths, monthOf, printMonth } from "../../src/kernel/Month";
import { covers, lengthOf, monthsFrom } from "../../src/kernel/Period";

const julyEnding: FiscalCalendar = { firstMonth: 7, label: "ENDING" };
const julyStarting: FiscalCalendar = { firstMonth: 7, label: "STARTING" };
const calendarYear: FiscalCalendar = { firstMonth: 1, label: "ENDING" };
const calendarYearStarting: FiscalCalendar = { firstMonth: 1, label: "STARTING" };

describe("a fiscal year is named", () => {
  it.each([
    ["July first, ENDING: its first month", julyEnding, 2026, 7, 2027],
    ["July first, ENDING: its last month", julyEnding, 2027, 6, 2027],
    ["July first, ENDING: the month before", julyEnding, 2026, 6, 2026],
    ["July first, STARTING: its first month", julyStarting, 2026, 7, 2026],
    ["July first, STARTING: its last month", julyStarting, 2027, 6, 2026],
    ["January first, ENDING", calendarYear, 2026, 12, 2026],
    ["January first, STARTING", calendarYearStarting, 2026, 1, 2026],
  ])("%s", (_, calendar, year, ofYear, name) => {
    expect(fiscalYearOf(calendar, monthOf(year, ofYear))).toBe(name);
  });

  it("and its name gives back its twelve months", () => {
    expect(printMonth(fiscalYearPeriod(julyEnding, 2027).start)).toBe("2026-07");
    expect(printMonth(fiscalYearPeriod(julyStarting, 2026).start)).toBe("2026-07");
    expect(printMonth(fiscalYearPeriod(calendarYear, 2026).start)).toBe("2026-01");
  });

  it("such that every month lies in the year that it is named after, for every calendar", () => {
    const calendars = fc.record({
      firstMonth: fc.integer({ min: 1, max: 12 }),
      label: fc.constantFrom<FiscalCalendar["label"]>("ENDING", "STARTING"),
    });
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 240 }), (calendar, count) => {
        const month = addMonths(monthOf(2020, 1), count);
        const year = fiscalYearPeriod(calendar, fiscalYearOf(calendar, month));
        expect(covers(year, month)).toBe(true);
        expect(lengthOf(year)).toBe(12);
        expect(year.start).toBe(fiscalYearStart(calendar, month));
      }),
    );
  });
});

describe("the fiscal years of a period", () => {
  const named = (start: readonly [number, number], count: number) =>
    fiscalYearsIn(julyEnding, monthsFrom(monthOf(...start), count)).map(
      ({ label, monthsCovered }) => `${label} ${monthsCovered} of 12`,
    );

  it("say how many of their months are covered", () => {
    expect(named([2027, 1], 24)).toEqual(["FY2027 6 of 12", "FY2028 12 of 12", "FY2029 6 of 12"]);
    expect(named([2026, 7], 12)).toEqual(["FY2027 12 of 12"]);
    expect(named([2026, 6], 2)).toEqual(["FY2026 1 of 12", "FY2027 1 of 12"]);
  });

  it("cover every month once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 1, max: 120 }),
        (firstMonth, offset, count) => {
          const period = monthsFrom(addMonths(monthOf(2026, 1), offset), count);
          const years = fiscalYearsIn({ firstMonth, label: "ENDING" }, period);
          expect(years.reduce((sum, year) => sum + year.monthsCovered, 0)).toBe(count);
        },
      ),
    );
  });
});
