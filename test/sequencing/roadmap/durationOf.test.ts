import fc from "fast-check";
import { durationOf } from "../../../src/sequencing/roadmap/durationOf";
import { DURATION_UNITS, type DurationUnit } from "../../../src/sequencing/roadmap/vocabulary";
import { workingDaysOf } from "../../../src/sequencing/workingDaysOf";

const UNITS = Object.keys(DURATION_UNITS) as DurationUnit[];

// Five days a week: a month has 5 x 52 / 12 = 21.67 days, rounded 22, and three have 65.
it.each`
  days  | unit              | duration
  ${15} | ${"WEEKS"}        | ${[3, "WEEKS"]}
  ${16} | ${"WEEKS"}        | ${[16, "WORKING_DAYS"]}
  ${22} | ${"MONTHS"}       | ${[1, "MONTHS"]}
  ${65} | ${"MONTHS"}       | ${[3, "MONTHS"]}
  ${64} | ${"MONTHS"}       | ${[64, "WORKING_DAYS"]}
  ${15} | ${"WORKING_DAYS"} | ${[15, "WORKING_DAYS"]}
  ${0}  | ${"WEEKS"}        | ${[0, "WEEKS"]}
`("$days working days in $unit are $duration", ({ days, unit, duration }) => {
  const given = durationOf(Number(days), unit as DurationUnit, 5);
  expect([given.duration, given.durationUnit]).toEqual(duration);
});

it("takes as many working days as were asked for, and stays as it is where it was whole", () => {
  const weekdays = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(...UNITS), weekdays, (count, unit, worked) => {
      const { duration, durationUnit } = durationOf(count, unit, worked);
      expect(workingDaysOf(duration, durationUnit, worked)).toBe(count);
      const days = workingDaysOf(count, unit, worked);
      expect(durationOf(days, unit, worked)).toEqual({ duration: count, durationUnit: unit });
    }),
  );
});
