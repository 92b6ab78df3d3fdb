import type { RoadmapInput } from "../../../src/sequencing/roadmap/RoadmapInput";
import { amount, capacity, effort, inProject, milestone, month, problemsOf } from "../support/smallRoadmap";

describe("a problem of what a project takes, or of a list, names its place and value:", () => {
  it.each<[string, Partial<RoadmapInput>, string]>([
    [
      "a milestone without its day",
      inProject({ costs: [milestone] }),
      "REQUIRED projects.0.costs.0.workingDay -",
    ],
    [
      "a milestone on day 0",
      inProject({ costs: [{ ...milestone, workingDay: 0 }] }),
      "OUT_OF_RANGE projects.0.costs.0.workingDay 0",
    ],
    [
      "a milestone on day 11 of 10",
      inProject({ costs: [{ ...milestone, workingDay: 11 }] }),
      "OUT_OF_RANGE projects.0.costs.0.workingDay 11",
    ],
    [
      "a milestone in a project of no days",
      inProject({ duration: 0, costs: [{ ...milestone, workingDay: 1 }] }),
      "OUT_OF_RANGE projects.0.costs.0.workingDay 1",
    ],
    [
      "a working day of what is spread",
      inProject({ costs: [{ ...milestone, profile: "EVEN", workingDay: 1 }] }),
      "CONTRADICTION projects.0.costs.0.workingDay 1",
    ],
    [
      "eleven days of phases in two weeks",
      inProject({ duration: 2, durationUnit: "WEEKS", phases: [{ name: "Pilot", duration: 11 }] }),
      "CONTRADICTION projects.0.phases 11",
    ],
    [
      "a system twice",
      inProject({ phases: [{ name: "Pilot", duration: 1, systems: ["Mail", "Mail"] }] }),
      "DUPLICATE projects.0.phases.0.systems.1 Mail",
    ],
    [
      "51 systems",
      inProject({
        phases: [{ name: "Pilot", duration: 1, systems: Array.from({ length: 51 }, (_, i) => `S${i}`) }],
      }),
      "TOO_MANY projects.0.phases.0.systems 51",
    ],
    ...(
      ["monthlyBenefit", "monthlyTimeSaved", "monthlyRiskReduction", "monthlyRunningCost"] as const
    ).flatMap((field): [string, Partial<RoadmapInput>, string][] => [
      [`a negative ${field}`, inProject({ [field]: amount("-1") }), `OUT_OF_RANGE projects.0.${field} -1`],
      [
        `a ${field} of a tenth of a cent`,
        inProject({ [field]: amount("0.001") }),
        `TOO_PRECISE projects.0.${field} 0.001`,
      ],
    ]),
    [
      "a role that nobody has",
      inProject({ efforts: [effort("Controller")] }),
      "UNKNOWN projects.0.efforts.0.role Controller",
    ],
    [
      "a word of JavaScript as a role",
      inProject({ efforts: [effort("constructor")] }),
      "UNKNOWN projects.0.efforts.0.role constructor",
    ],
    [
      "a role in other letters than its capacity",
      { ...inProject({ efforts: [effort("controller")] }), capacities: [capacity] },
      "UNKNOWN projects.0.efforts.0.role controller",
    ],
    [
      "a role twice",
      { ...inProject({ efforts: [effort("Controller"), effort("Controller")] }), capacities: [capacity] },
      "DUPLICATE projects.0.efforts.1.role Controller",
    ],
    [
      "21 efforts",
      {
        ...inProject({ efforts: Array.from({ length: 21 }, (_, i) => effort(`R${i}`)) }),
        capacities: Array.from({ length: 21 }, (_, i) => ({ role: `R${i}`, fte: amount("1") })),
      },
      "TOO_MANY projects.0.efforts 21",
    ],
    [
      "a department without a name",
      { departments: [{ name: " ", limit: 1 }] },
      "REQUIRED departments.0.name  ",
    ],
    [
      "a department twice",
      {
        departments: [
          { name: "Tax", limit: 1 },
          { name: "Tax", limit: 2 },
        ],
      },
      "DUPLICATE departments.1.name Tax",
    ],
    ["a limit of -1", { departments: [{ name: "Tax", limit: -1 }] }, "OUT_OF_RANGE departments.0.limit -1"],
    [
      "a limit of 1,001",
      { departments: [{ name: "Tax", limit: 1_001 }] },
      "OUT_OF_RANGE departments.0.limit 1001",
    ],
    [
      "201 departments",
      { departments: Array.from({ length: 201 }, (_, i) => ({ name: `D${i}`, limit: 1 })) },
      "TOO_MANY departments 201",
    ],
    ["a capacity of nobody", { capacities: [{ ...capacity, role: "" }] }, "REQUIRED capacities.0.role "],
    [
      "a capacity twice, once by its default month",
      { capacities: [capacity, { ...capacity, from: month("2027-01") }] },
      "DUPLICATE capacities.1 2027-01",
    ],
    [
      "fewer people than none",
      { capacities: [{ ...capacity, fte: amount("-0.5") }] },
      "OUT_OF_RANGE capacities.0.fte -0.5",
    ],
    [
      "more than 10,000 people",
      { capacities: [{ ...capacity, fte: amount("10000.0001") }] },
      "OUT_OF_RANGE capacities.0.fte 10000.0001",
    ],
    [
      "a hundred thousandth of somebody",
      { capacities: [{ ...capacity, fte: amount("0.00001") }] },
      "TOO_PRECISE capacities.0.fte 0.00001",
    ],
    [
      "201 capacities",
      { capacities: Array.from({ length: 201 }, (_, i) => ({ role: `R${i}`, fte: amount("1") })) },
      "TOO_MANY capacities 201",
    ],
  ])("%s", (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem]);
  });
});
