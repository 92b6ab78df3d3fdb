import fc from "fast-check";
import { addDays, parseDay, printDay, weekdayOf, type Day } from "../../src/kernel/Day";
import { isWorkingDay, WorkingDays, type WorkingCalendar } from "../../src/sequencing/WorkingCalendar";

const day = (written: string): Day => {
  const read = parseDay(written);
  if (read === undefined) throw new Error(`${written} was not read.`);
  return read;
};

const mondayToFriday = (...holidays: string[]): WorkingCalendar => ({
  weekdays: new Set([0, 1, 2, 3, 4]),
  holidays: new Set(holidays.map(day)),
});

const firstDays = (calendar: WorkingCalendar, start: string, count: number): string[] => {
  const days = new WorkingDays(calendar, day(start));
  return Array.from({ length: count }, (_, index) => printDay(days.dayAt(index)));
};

describe("working days", () => {
  it("skip weekends", () => {
    // 1 January 2027 is a Friday.
    expect(firstDays(mondayToFriday(), "2027-01-01", 3)).toEqual(["2027-01-01", "2027-01-04", "2027-01-05"]);
  });

  it("begin on the Monday when the start is a Saturday or a Sunday", () => {
    expect(firstDays(mondayToFriday(), "2027-01-02", 1)).toEqual(["2027-01-04"]);
    expect(firstDays(mondayToFriday(), "2027-01-03", 1)).toEqual(["2027-01-04"]);
  });

  it("skip holidays, also next to a weekend", () => {
    // Good Friday 26 March and Easter Monday 29 March 2027.
    const easter = mondayToFriday("2027-03-26", "2027-03-29");
    expect(firstDays(easter, "2027-03-25", 3)).toEqual(["2027-03-25", "2027-03-30", "2027-03-31"]);
  });

  it("begin after a holiday on which the start falls", () => {
    expect(firstDays(mondayToFriday("2027-07-05"), "2027-07-03", 1)).toEqual(["2027-07-06"]);
  });

  it("are not changed by a holiday on a day not worked, or before the start", () => {
    const calendar = mondayToFriday("2027-01-02", "2026-12-31");
    expect(firstDays(calendar, "2027-01-01", 2)).toEqual(["2027-01-01", "2027-01-04"]);
  });

  it("are whichever weekdays are worked: Sunday to Thursday", () => {
    const calendar = { weekdays: new Set([6, 0, 1, 2, 3]), holidays: new Set<Day>() };
    // 1 January 2027 is a Friday, 3 January the first Sunday.
    expect(firstDays(calendar, "2027-01-01", 6)).toEqual([
      "2027-01-03",
      "2027-01-04",
      "2027-01-05",
      "2027-01-06",
      "2027-01-07",
      "2027-01-10",
    ]);
  });

  it("are 261 in 2027, and 2028 with its leap day has 260", () => {
    // 2027 begins and ends on a Friday: 52 weeks and a Friday. 2028 has 52 weeks, a Saturday and a Sunday.
    const days = new WorkingDays(mondayToFriday(), day("2027-01-01"));
    expect(days.indexFrom(day("2028-01-01"))).toBe(261);
    expect(days.indexFrom(day("2029-01-01")) - 261).toBe(260);
  });
});

describe("the index of a day", () => {
  const days = () => new WorkingDays(mondayToFriday("2027-01-18"), day("2027-01-13"));

  it.each([
    ["of the first working day", "2027-01-13", 0],
    ["of a day before it", "2026-06-01", 0],
    ["of a working day", "2027-01-15", 2],
    ["of a Saturday is that of the next working day, here after a holiday", "2027-01-16", 3],
    ["of the holiday is too", "2027-01-18", 3],
    ["of that next working day", "2027-01-19", 3],
    ["far ahead, at five a week", "2028-01-19", 3 + 5 * 52 + 1],
  ])("%s: %s is %d", (_, written, index) => {
    expect(days().indexFrom(day(written))).toBe(index);
  });
});

const anyCalendar = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
  holidayOffsets: fc.uniqueArray(fc.integer({ min: -10, max: 60 }), { maxLength: 20 }),
  start: fc.integer({ min: day("1990-01-01"), max: day("2190-01-01") }).map((value) => value as Day),
});

describe("in any calendar", () => {
  const calendarOf = (
    weekdays: readonly number[],
    offsets: readonly number[],
    start: Day,
  ): WorkingCalendar => ({
    weekdays: new Set(weekdays),
    holidays: new Set(offsets.map((offset) => addDays(start, offset))),
  });

  it("the index of a working day's date is its index, in whichever order they are asked", () => {
    const index = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(anyCalendar, fc.array(index), ({ weekdays, holidayOffsets, start }, indexes) => {
        const calendar = calendarOf(weekdays, holidayOffsets, start);
        const days = new WorkingDays(calendar, start);
        for (const asked of indexes) {
          const date = days.dayAt(asked);
          expect(days.indexFrom(date)).toBe(asked);
          expect(isWorkingDay(calendar, date)).toBe(true);
        }
      }),
    );
  });

  it("the date of a date's index is the first working day on or after it", () => {
    const offset = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(anyCalendar, offset, ({ weekdays, holidayOffsets, start }, later) => {
        const calendar = calendarOf(weekdays, holidayOffsets, start);
        const asked = addDays(start, later);
        let expected = asked;
        while (!weekdays.includes(weekdayOf(expected)) || calendar.holidays.has(expected))
          expected = addDays(expected, 1);
        const days = new WorkingDays(calendar, start);
        expect(days.dayAt(days.indexFrom(asked))).toBe(expected);
      }),
    );
  });
});
