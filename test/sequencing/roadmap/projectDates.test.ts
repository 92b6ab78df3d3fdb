import type { RoadmapInput } from "../../../src/sequencing/roadmap/RoadmapInput";
import { amount, day, hard, inProject, problemsOf, project, soft } from "../support/smallRoadmap";

describe("a problem of when a project happens names its place and value:", () => {
  it.each<[string, Partial<RoadmapInput>, string]>([
    [
      "2,001 weeks of five days, which are 10,005",
      inProject({ duration: 2_001, durationUnit: "WEEKS" }),
      "OUT_OF_RANGE projects.0.duration 2001",
    ],
    [
      "462 months, which are 462 x 260 / 12 = 10,010 days",
      inProject({ duration: 462, durationUnit: "MONTHS" }),
      "OUT_OF_RANGE projects.0.duration 462",
    ],
    [
      "minus one week",
      inProject({ duration: -1, durationUnit: "WEEKS" }),
      "OUT_OF_RANGE projects.0.duration -1",
    ],
    [
      "a lag of 462 months",
      {
        projects: [project({ key: "a" }), project({ key: "b" })],
        dependencies: [{ from: "a", to: "b", lag: 462, lagUnit: "MONTHS" }],
      },
      "OUT_OF_RANGE dependencies.0.lag 462",
    ],
    ["the shortest alone", inProject({ optimisticDuration: 5 }), "REQUIRED projects.0.pessimisticDuration -"],
    ["the longest alone", inProject({ pessimisticDuration: 20 }), "REQUIRED projects.0.optimisticDuration -"],
    [
      "a shortest of more than the duration",
      inProject({ optimisticDuration: 11, pessimisticDuration: 12 }),
      "CONTRADICTION projects.0.optimisticDuration 11",
    ],
    [
      "a longest of less than the duration",
      inProject({ optimisticDuration: 9, pessimisticDuration: 9 }),
      "CONTRADICTION projects.0.pessimisticDuration 9",
    ],
    [
      "a negative shortest",
      inProject({ optimisticDuration: -1, pessimisticDuration: 12 }),
      "OUT_OF_RANGE projects.0.optimisticDuration -1",
    ],
    [
      "a longest of 2,001 weeks",
      inProject({ durationUnit: "WEEKS", optimisticDuration: 9, pessimisticDuration: 2_001 }),
      "OUT_OF_RANGE projects.0.pessimisticDuration 2001",
    ],
    [
      "a soft deadline without a penalty",
      inProject({ deadline: soft }),
      "REQUIRED projects.0.deadline.monthlyPenalty -",
    ],
    [
      "a hard deadline with one",
      inProject({ deadline: { ...hard, monthlyPenalty: amount("5") } }),
      "CONTRADICTION projects.0.deadline.monthlyPenalty 5",
    ],
    [
      "a penalty of more than a thousand million",
      inProject({ deadline: { ...soft, monthlyPenalty: amount("1000000000.01") } }),
      "OUT_OF_RANGE projects.0.deadline.monthlyPenalty 1000000000.01",
    ],
    [
      "a deadline before the roadmap",
      inProject({ deadline: { ...hard, finishBy: day("2027-01-03") } }),
      "CONTRADICTION projects.0.deadline.finishBy 2027-01-03",
    ],
    [
      "a deadline before the roadmap of a project on hold",
      inProject({ status: "ON_HOLD", deadline: { ...hard, finishBy: day("2027-01-03") } }),
      "CONTRADICTION projects.0.deadline.finishBy 2027-01-03",
    ],
    [
      "a fixed start before the roadmap",
      inProject({ fixedStart: day("2027-01-01") }),
      "CONTRADICTION projects.0.fixedStart 2027-01-01",
    ],
    [
      "a fixed start before the earliest",
      inProject({ earliestStart: day("2027-01-12"), fixedStart: day("2027-01-11") }),
      "CONTRADICTION projects.0.fixedStart 2027-01-11",
    ],
    [
      "a fixed start on a Saturday",
      inProject({ fixedStart: day("2027-01-09") }),
      "CONTRADICTION projects.0.fixedStart 2027-01-09",
    ],
    [
      "a fixed start on a Saturday long ago",
      inProject({ status: "DONE", fixedStart: day("2026-01-10") }),
      "CONTRADICTION projects.0.fixedStart 2026-01-10",
    ],
    [
      "an actual start of what was only approved",
      inProject({ actualStart: day("2027-01-04") }),
      "CONTRADICTION projects.0.actualStart 2027-01-04",
    ],
    [
      "an actual finish without a start",
      inProject({ status: "DONE", actualFinish: day("2027-01-04") }),
      "REQUIRED projects.0.actualStart -",
    ],
    [
      "an actual finish before the start",
      inProject({ status: "DONE", actualStart: day("2027-01-05"), actualFinish: day("2027-01-04") }),
      "CONTRADICTION projects.0.actualFinish 2027-01-04",
    ],
    [
      "an actual finish of what is in progress",
      inProject({ status: "IN_PROGRESS", actualStart: day("2027-01-04"), actualFinish: day("2027-01-05") }),
      "CONTRADICTION projects.0.actualFinish 2027-01-05",
    ],
    [
      "progress of a proposal",
      inProject({ status: "PROPOSED", progress: 0 }),
      "CONTRADICTION projects.0.progress 0",
    ],
    [
      "progress of 101",
      inProject({ status: "IN_PROGRESS", progress: 101 }),
      "OUT_OF_RANGE projects.0.progress 101",
    ],
    ["progress of -1", inProject({ status: "ON_HOLD", progress: -1 }), "OUT_OF_RANGE projects.0.progress -1"],
    [
      "done to 99 percent",
      inProject({ status: "DONE", progress: 99 }),
      "CONTRADICTION projects.0.progress 99",
    ],
  ])("%s", (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem]);
  });
});
