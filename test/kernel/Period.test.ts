import fc from "fast-check";
import { addMonths, monthOf, printMonth } from "../../src/kernel/Month";
import { covers, lengthOf, monthsFrom, monthsIn, overlapOf, type Period } from "../../src/kernel/Period";

const july = monthOf(2026, 7);
const period = (start: number, count: number) => monthsFrom(addMonths(july, start), count);
const anyPeriod = fc
  .tuple(fc.integer({ min: -24, max: 24 }), fc.integer({ min: 0, max: 36 }))
  .map(([start, count]) => period(start, count));

describe("a period is half open", () => {
  const quarter = monthsFrom(july, 3);

  it("covers its start and stops just before its end", () => {
    expect(monthsIn(quarter).map(printMonth)).toEqual(["2026-07", "2026-08", "2026-09"]);
    expect(printMonth(quarter.end)).toBe("2026-10");
    expect(covers(quarter, quarter.start)).toBe(true);
    expect(covers(quarter, addMonths(july, 2))).toBe(true);
    expect(covers(quarter, quarter.end)).toBe(false);
    expect(covers(quarter, addMonths(july, -1))).toBe(false);
  });

  it("follows on another without a shared month", () => {
    expect(lengthOf(overlapOf(period(0, 3), period(3, 3)))).toBe(0);
  });

  it("has no months when it ends before it starts", () => {
    const backwards: Period = { start: july, end: addMonths(july, -2) };
    expect(lengthOf(backwards)).toBe(0);
    expect(monthsIn(backwards)).toEqual([]);
  });
});

describe("the overlap of two periods", () => {
  it("is what both cover, month by month, whichever comes first", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const shared = monthsIn(a).filter((month) => covers(b, month));
        expect(monthsIn(overlapOf(a, b))).toEqual(shared);
        expect(monthsIn(overlapOf(b, a))).toEqual(shared);
      }),
    );
  });
});
