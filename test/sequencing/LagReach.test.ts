import fc from "fast-check";
import { addDays, type Day } from "../../src/kernel/Day";
import { LagReach } from "../../src/sequencing/LagReach";
import type { Relation } from "../../src/sequencing/Network";
import { calendarOf } from "../../src/sequencing/readCalendar";
import type { LagUnit } from "../../src/sequencing/roadmap/vocabulary";
import { WorkingDays } from "../../src/sequencing/WorkingCalendar";
import { day } from "./dated/support/terms";

const WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;
const START = day("2027-01-04");
const daysWith = (...holidays: Day[]) => new WorkingDays(calendarOf(WEEK, holidays), START);

/** The day on which what is held can start, or its last day of work, when the other finished or started on a day. */
function reached(on: string, lag: number, unit: LagUnit, relation: Relation = "FINISH_TO_START"): Day {
  const days = daysWith();
  const isFinish = relation.startsWith("FINISH");
  const reach = new LagReach(days, lag, unit, relation, false);
  const end = reach.after(days.indexFrom(day(on)) + (isFinish ? 1 : 0));
  return days.dayAt(relation.endsWith("FINISH") ? end - 1 : end);
}

describe("a lag in months", () => {
  it("ends on the same day of the later month, the last where there is none, and what waits starts on the next day worked", () => {
    // From Monday 15 February until Monday 15 March.
    expect(reached("2027-02-15", 1, "MONTHS")).toBe(day("2027-03-16"));
    // There is no 29 February 2027; the 28th is a Sunday, so Monday 1 March.
    expect(reached("2027-01-29", 1, "MONTHS")).toBe(day("2027-03-01"));
    // A leap year: Tuesday 29 February 2028, so Wednesday 1 March.
    expect(reached("2028-01-31", 1, "MONTHS")).toBe(day("2028-03-01"));
  });

  it("from a start counts from that day, and backwards goes to the month before", () => {
    expect(reached("2027-02-15", 1, "MONTHS", "START_TO_START")).toBe(day("2027-03-15"));
    expect(reached("2027-03-15", -1, "MONTHS", "START_TO_START")).toBe(day("2027-02-15"));
  });
});

describe("a lag in elapsed days", () => {
  it("runs through weekends, and what waits starts on the next day worked", () => {
    // Friday 8 January and the two days of the weekend.
    expect(reached("2027-01-08", 2, "ELAPSED_DAYS")).toBe(day("2027-01-11"));
    // Two weeks later is a Friday, so the Monday after it.
    expect(reached("2027-01-08", 14, "ELAPSED_DAYS")).toBe(day("2027-01-25"));
  });

  it("holds a finish until the day itself, or the next worked", () => {
    // Saturday 9 January: work ends on Monday at the earliest.
    expect(reached("2027-01-08", 1, "ELAPSED_DAYS", "FINISH_TO_FINISH")).toBe(day("2027-01-11"));
    expect(reached("2027-01-11", 1, "ELAPSED_DAYS", "FINISH_TO_FINISH")).toBe(day("2027-01-12"));
  });
});

it("never ends earlier when it begins later, and is turned round exactly", () => {
  const relations = ["FINISH_TO_START", "START_TO_START", "FINISH_TO_FINISH", "START_TO_FINISH"] as const;
  const any = fc.record({
    lag: fc.integer({ min: -40, max: 40 }).filter((lag) => lag !== 0),
    unit: fc.constantFrom("MONTHS" as const, "ELAPSED_DAYS" as const),
    relation: fc.constantFrom(...relations),
    isMilestone: fc.boolean(),
    holidays: fc.array(fc.nat({ max: 90 }), { maxLength: 5 }),
    boundary: fc.nat({ max: 600 }),
  });
  fc.assert(
    fc.property(any, ({ lag, unit, relation, isMilestone, holidays, boundary }) => {
      const days = daysWith(...holidays.map((count) => addDays(START, count)));
      const reach = new LagReach(days, lag, unit, relation, isMilestone);
      expect(reach.after(boundary)).toBeLessThanOrEqual(reach.after(boundary + 1));
      const begin = reach.before(boundary);
      if (begin >= 0) expect(reach.after(begin)).toBeLessThanOrEqual(boundary);
      expect(reach.after(begin + 1)).toBeGreaterThan(boundary);
    }),
  );
});
