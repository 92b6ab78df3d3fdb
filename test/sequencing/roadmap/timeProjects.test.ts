import { printDay } from "../../../src/kernel/Day";
import { datesOf, timeProjects } from "../../../src/sequencing/roadmap/timeProjects";
import { dependencyRecord, projectRecord, weekdaysFrom } from "../support/records";

/** Monday 4 January 2027. */
const calendar = weekdaysFrom("2027-01-04");

/** The first day and the last day of work of each, started as early as it can. */
function datesIn(record: Parameters<typeof timeProjects>[0]) {
  const timing = timeProjects(record);
  return record.projects.map(({ id }) => {
    const dates = datesOf(timing, id);
    return dates && [printDay(dates.earliestStart), printDay(dates.earliestFinish)];
  });
}

describe("a roadmap in weeks and months is timed in working days:", () => {
  it("two weeks are ten days, and a lag of a week five", () => {
    const projects = [
      projectRecord("A", 2, { durationUnit: "WEEKS" }),
      projectRecord("B", 1, { durationUnit: "WEEKS" }),
    ];
    const dependencies = [dependencyRecord("A", "B", { lag: 1, lagUnit: "WEEKS" })];
    expect(datesIn({ calendar, projects, dependencies })).toEqual([
      ["2027-01-04", "2027-01-15"],
      // The week of 18 January is waited for.
      ["2027-01-25", "2027-01-29"],
    ]);
  });

  it("three months are 65 days = 13 weeks, and a lead of a month ends on the same day of the month before", () => {
    const projects = [
      projectRecord("A", 3, { durationUnit: "MONTHS" }),
      projectRecord("B", 1),
      projectRecord("C", 1),
    ];
    const dependencies = [
      dependencyRecord("A", "B"),
      dependencyRecord("A", "C", { lag: -1, lagUnit: "MONTHS" }),
    ];
    expect(datesIn({ calendar, projects, dependencies })).toEqual([
      ["2027-01-04", "2027-04-02"],
      ["2027-04-05", "2027-04-05"],
      // The last day of A is Friday 2 April; the day after 2 March is the first for C.
      ["2027-03-03", "2027-03-03"],
    ]);
  });

  it("a week has as many days as weekdays are worked, whatever the holidays", () => {
    const three = { ...calendar, weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY"] as const };
    const projects = [projectRecord("A", 2, { durationUnit: "WEEKS" })];
    expect(datesIn({ calendar: three, projects, dependencies: [] })).toEqual([["2027-01-04", "2027-01-13"]]);
    // Six days all the same: the holiday makes them end one day worked later.
    const withHoliday = { ...three, holidays: ["2027-01-11"] };
    expect(datesIn({ calendar: withHoliday, projects, dependencies: [] })).toEqual([
      ["2027-01-04", "2027-01-18"],
    ]);
  });
});

it("starts nothing before its fixed start", () => {
  const projects = [projectRecord("A", 5, { earliestStart: "2027-01-11", fixedStart: "2027-02-01" })];
  expect(datesIn({ calendar, projects, dependencies: [] })).toEqual([["2027-02-01", "2027-02-05"]]);
});

it("leaves deadlines, progress and what has happened to the schedule", () => {
  const plain = [projectRecord("A", 5)];
  const more = {
    finishBy: "2027-01-05",
    deadlineKind: "HARD",
    deadlineReason: "LEASE",
    status: "IN_PROGRESS",
    actualStart: "2026-12-01",
    progress: 80,
  } as const;
  const dependencies: never[] = [];
  expect(datesIn({ calendar, projects: [projectRecord("A", 5, more)], dependencies })).toEqual(
    datesIn({ calendar, projects: plain, dependencies }),
  );
});
