import type { RoadmapInput } from "../../../src/sequencing/roadmap/RoadmapInput";
import {
  adviceOn,
  amount,
  capacity,
  day,
  effort,
  hard,
  inProject,
  milestone,
  month,
  problemsOf,
  project,
  recordOf,
  soft,
} from "../support/smallRoadmap";

describe("what is left out", () => {
  it("of a project is nothing, working days, MEDIUM, and false", () => {
    const { projects, phases, costs } = recordOf(
      inProject({
        phases: [{ name: "Pilot", duration: 1 }],
        costs: [{ name: "Fee", expenditure: "OPEX", profile: "EVEN", amount: amount("1") }],
      }),
    );
    expect(projects).toEqual([
      {
        id: "id 0",
        ordinal: 0,
        name: "Network",
        status: "APPROVED",
        goal: null,
        duration: 10,
        durationUnit: "WORKING_DAYS",
        optimisticDuration: null,
        pessimisticDuration: null,
        earliestStart: null,
        fixedStart: null,
        finishBy: null,
        deadlineKind: null,
        deadlineReason: null,
        monthlyPenalty: null,
        optional: false,
        monthlyBenefit: "0.00",
        monthlyTimeSaved: "0.00",
        monthlyRiskReduction: "0.00",
        monthlyRunningCost: "0.00",
        actualStart: null,
        actualFinish: null,
        progress: null,
      },
    ]);
    expect(phases).toMatchObject([{ departments: [], systems: [], severity: "MEDIUM" }]);
    expect(costs).toMatchObject([{ workingDay: null }]);
  });

  it("of a roadmap is no limit and no capacity; of a capacity the roadmap's first month", () => {
    expect(recordOf({})).toMatchObject({ departments: [], capacities: [] });
    expect(recordOf({ start: day("2027-03-15"), capacities: [capacity] }).capacities).toEqual([
      { role: "Controller", from: "2027-03-01", fte: "0.5000" },
    ]);
  });
});

it("keeps what was given: units, deadline, worth, actuals, limits and capacities", () => {
  const { projects, dependencies, costs, efforts, departments, capacities } = recordOf({
    projects: [
      project({
        key: "a",
        status: "DONE",
        duration: 3,
        durationUnit: "MONTHS",
        optimisticDuration: 2,
        pessimisticDuration: 5,
        fixedStart: day("2026-12-01"),
        deadline: { ...soft, monthlyPenalty: amount("21000") },
        optional: true,
        monthlyTimeSaved: amount("1"),
        monthlyRiskReduction: amount("2.5"),
        monthlyRunningCost: amount("3.25"),
        actualStart: day("2026-12-01"),
        actualFinish: day("2027-02-26"),
        progress: 100,
        // Three months of five weekdays are 65 working days.
        costs: [{ ...milestone, workingDay: 65 }],
        efforts: [effort("Controller")],
      }),
      project({ key: "b" }),
    ],
    dependencies: [{ from: "a", to: "b", lag: -2, lagUnit: "WEEKS" }],
    departments: [{ name: "Tax", limit: 0 }],
    capacities: [{ ...capacity, from: month("2027-02") }],
  });
  expect(projects[0]).toMatchObject({
    duration: 3,
    durationUnit: "MONTHS",
    optimisticDuration: 2,
    pessimisticDuration: 5,
    fixedStart: "2026-12-01",
    finishBy: "2027-06-30",
    deadlineKind: "SOFT",
    deadlineReason: "LEASE",
    monthlyPenalty: "21000.00",
    optional: true,
    monthlyTimeSaved: "1.00",
    monthlyRiskReduction: "2.50",
    monthlyRunningCost: "3.25",
    actualStart: "2026-12-01",
    actualFinish: "2027-02-26",
    progress: 100,
  });
  expect(dependencies).toEqual([
    { fromId: "id 0", toId: "id 1", relation: "FINISH_TO_START", lag: -2, lagUnit: "WEEKS" },
  ]);
  expect(costs).toMatchObject([{ profile: "MILESTONE", workingDay: 65 }]);
  expect(efforts).toEqual([{ projectId: "id 0", role: "Controller", hours: "8.00" }]);
  expect(departments).toEqual([{ name: "Tax", limit: 0 }]);
  expect(capacities).toEqual([{ role: "Controller", from: "2027-02-01", fte: "0.5000" }]);
});

describe("a problem says the way out:", () => {
  it.each<[string, Partial<RoadmapInput>, string]>([
    [
      "how many weeks may be given",
      inProject({ duration: 3_000, durationUnit: "WEEKS" }),
      "Give a whole number from 0 to 2000.",
    ],
    // 461 x 260 / 12 = 9,988.3 days.
    [
      "how many months",
      inProject({ duration: 3_000, durationUnit: "MONTHS" }),
      "Give a whole number from 0 to 461.",
    ],
    [
      "the next day worked",
      inProject({ fixedStart: day("2027-01-09") }),
      "The next day worked is 2027-01-11.",
    ],
    [
      "which roles there are, and how to add one",
      inProject({ efforts: [effort("Controller")] }),
      'Give one of SUPPORT, MANAGEMENT, VCIO, or a role that the roadmap\'s capacities name: add "Controller" to them.',
    ],
  ])("%s", (_, changed, advice) => {
    expect(adviceOn(changed)).toEqual([advice]);
  });

  it("past a holiday too", () => {
    const calendar = { holidays: [day("2027-01-11")] };
    expect(adviceOn({ calendar, ...inProject({ fixedStart: day("2027-01-09") }) })).toEqual([
      "The next day worked is 2027-01-12.",
    ]);
  });
});

describe("what is at the limit is read:", () => {
  it.each<[string, Partial<RoadmapInput>]>([
    ["2,000 weeks", inProject({ duration: 2_000, durationUnit: "WEEKS" })],
    ["461 months", inProject({ duration: 461, durationUnit: "MONTHS" })],
    [
      "1,428 weeks of seven days, which are 9,996",
      {
        calendar: {
          weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
        },
        ...inProject({ duration: 1_428, durationUnit: "WEEKS" }),
      },
    ],
    ["one expectation", inProject({ optimisticDuration: 10, pessimisticDuration: 10 })],
    ["a deadline on the first day", inProject({ deadline: { ...hard, finishBy: day("2027-01-04") } })],
    [
      "a deadline before the roadmap of what has begun",
      inProject({ status: "IN_PROGRESS", deadline: { ...hard, finishBy: day("2026-12-31") } }),
    ],
    ["a fixed start on the first day", inProject({ fixedStart: day("2027-01-04") })],
    ["one on the earliest", inProject({ earliestStart: day("2027-01-11"), fixedStart: day("2027-01-11") })],
    ["one before the roadmap of what is done", inProject({ status: "DONE", fixedStart: day("2026-12-01") })],
    [
      "a start and no progress of what is on hold",
      inProject({ status: "ON_HOLD", actualStart: day("2026-12-01") }),
    ],
    ["progress of 0", inProject({ status: "IN_PROGRESS", progress: 0 })],
    [
      "one day of work",
      inProject({ status: "DONE", actualStart: day("2027-01-04"), actualFinish: day("2027-01-04") }),
    ],
    ["a soft deadline that costs nothing", inProject({ deadline: { ...soft, monthlyPenalty: amount("0") } })],
    ["a milestone on the last day", inProject({ costs: [{ ...milestone, workingDay: 10 }] })],
    [
      "ten days of phases in two weeks",
      inProject({ duration: 2, durationUnit: "WEEKS", phases: [{ name: "A", duration: 10 }] }),
    ],
    [
      "20 efforts",
      {
        ...inProject({ efforts: Array.from({ length: 20 }, (_, i) => effort(`R${i}`)) }),
        capacities: Array.from({ length: 200 }, (_, i) => ({ role: `R${i}`, fte: amount("10000") })),
      },
    ],
    [
      "a role in two months",
      { capacities: [capacity, { ...capacity, from: month("2027-02"), fte: amount("0.0001") }] },
    ],
    [
      "200 departments",
      { departments: Array.from({ length: 200 }, (_, i) => ({ name: `D${i}`, limit: 1_000 })) },
    ],
  ])("%s", (_, changed) => {
    expect(problemsOf(changed)).toEqual([]);
  });
});
