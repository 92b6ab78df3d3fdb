import { readRoadmap } from "../../../src/sequencing/roadmap/readRoadmap";
import { roadmapInputOf } from "../../../src/sequencing/roadmap/roadmapInputOf";
import type { RoadmapRecord } from "../../../src/sequencing/roadmap/RoadmapRecord";
import {
  amount,
  capacity,
  day,
  effort,
  milestone,
  month,
  project,
  recordOf,
  soft,
} from "../support/smallRoadmap";

const readAgain = (record: RoadmapRecord) =>
  readRoadmap(
    roadmapInputOf(record),
    record.projects.map(({ id }) => id),
  );

it("a roadmap written as an input and read again is the same", () => {
  const record = recordOf({
    calendar: { weekdays: ["MONDAY", "TUESDAY", "FRIDAY"], holidays: [day("2027-02-15")] },
    projects: [
      project({
        goal: "Calls do not drop.",
        duration: 3,
        durationUnit: "MONTHS",
        optimisticDuration: 2,
        pessimisticDuration: 5,
        earliestStart: day("2027-02-01"),
        fixedStart: day("2027-02-02"),
        deadline: { ...soft, monthlyPenalty: amount("50.5") },
        optional: true,
        monthlyBenefit: amount("1"),
        monthlyTimeSaved: amount("2"),
        monthlyRiskReduction: amount("3"),
        monthlyRunningCost: amount("4"),
        phases: [
          { name: "Cutover", duration: 2, departments: ["Tax"], systems: ["PBX"], severity: "HIGH" },
          { name: "Clean-up", duration: 1 },
        ],
        costs: [
          { ...milestone, workingDay: 4 },
          { name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: amount("5000") },
        ],
        efforts: [effort("SUPPORT"), effort("Controller")],
      }),
      project({
        key: "old",
        name: "Old",
        status: "DONE",
        actualStart: day("2027-01-04"),
        actualFinish: day("2027-01-08"),
        progress: 100,
      }),
      project({
        key: "last",
        name: "Last",
        deadline: { finishBy: day("2029-06-30"), kind: "HARD", reason: "AUDIT" },
      }),
    ],
    dependencies: [
      { from: "network", to: "last", relation: "START_TO_START", lag: -2, lagUnit: "WEEKS" },
      { from: "old", to: "last", lag: 1, lagUnit: "MONTHS" },
    ],
    freezeWindows: [
      { name: "Tax season", firstDay: day("2027-04-01"), lastDay: day("2027-04-15"), departments: ["Tax"] },
      {
        name: "Quiet",
        firstDay: day("2027-05-01"),
        lastDay: day("2027-05-01"),
        disruptionPrice: amount("10"),
      },
    ],
    departments: [{ name: "Tax", limit: 1 }],
    capacities: [capacity, { ...capacity, from: month("2027-06") }],
  });
  expect(readAgain(record)).toEqual({ kind: "valid", record });
});

it("so is one about which nothing more than it needs was said", () => {
  const record = recordOf({});
  expect(readAgain(record)).toEqual({ kind: "valid", record });
});
