import fc from "fast-check";
import { workingDaysOf } from "../../src/sequencing/workingDaysOf";

it.each`
  count | unit              | weekdays | days
  ${15} | ${"WORKING_DAYS"} | ${5}     | ${15}
  ${0}  | ${"MONTHS"}       | ${5}     | ${0}
  ${3}  | ${"WEEKS"}        | ${5}     | ${15}
  ${3}  | ${"WEEKS"}        | ${6}     | ${18}
  ${-2} | ${"WEEKS"}        | ${5}     | ${-10}
  ${12} | ${"MONTHS"}       | ${5}     | ${260}
  ${3}  | ${"MONTHS"}       | ${5}     | ${65}
  ${1}  | ${"MONTHS"}       | ${5}     | ${22}
  ${2}  | ${"MONTHS"}       | ${5}     | ${43}
  ${1}  | ${"MONTHS"}       | ${6}     | ${26}
  ${1}  | ${"MONTHS"}       | ${4}     | ${17}
  ${-1} | ${"MONTHS"}       | ${5}     | ${-22}
`("$count $unit of $weekdays weekdays are $days working days", ({ count, unit, weekdays, days }) => {
  // A month: 5 x 52 / 12 = 21.67, so 22; two: 43.33, so 43; with 4 weekdays 4 x 52 / 12 = 17.33, so 17.
  expect(workingDaysOf(count as number, unit as "WEEKS", weekdays as number)).toBe(days);
});

it("is a whole number within half a day of the share of a year, and a lead is the lag turned round", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 7 }), (months, weekdays) => {
      const days = workingDaysOf(months, "MONTHS", weekdays);
      expect(Number.isInteger(days)).toBe(true);
      expect(Math.abs(12 * days - months * 52 * weekdays)).toBeLessThanOrEqual(6);
      if (months > 0) expect(workingDaysOf(-months, "MONTHS", weekdays)).toBe(-days);
    }),
  );
});
