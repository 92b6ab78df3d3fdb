import { asCents } from "../../../../src/kernel/Cents";
import { readPatches, type PatchInput } from "../../../../src/kernel/levers/readPatches";
import { problemAt, type Problem } from "../../../../src/kernel/Problem";
import { datedInstance } from "../../../../src/sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../../../src/sequencing/dated/factsOfRoadmap";
import type { SchedulingTerms } from "../../../../src/sequencing/dated/SchedulingTerms";
import { statedCapacities } from "../../../../src/sequencing/dated/statedCapacities";
import { leversOfTerms } from "../../../../src/sequencing/levers/leversOfTerms";
import { moveTerms } from "../../../../src/sequencing/levers/moveTerms";
import { roadmapLeverTable } from "../../../../src/sequencing/levers/roadmapLeverTable";
import { schedule, USUAL_EFFORT } from "../../../../src/sequencing/schedule/schedule";
import { after, cost, month, phase, project, terms } from "../../dated/support/terms";

/** Projects with one of everything that can be moved, and one that is done and has no levers. */
export const BEFORE = terms(
  {
    projects: [
      project("Network", { durationUnit: "WEEKS", duration: 2, monthlyBenefit: "1000.00" }),
      project("Phones", {
        fixedStart: "2027-03-01",
        finishBy: "2027-06-30",
        deadlineKind: "SOFT",
        deadlineReason: "LEASE",
        monthlyPenalty: "50.00",
        optimisticDuration: 4,
        pessimisticDuration: 8,
      }),
      project("Old", { status: "DONE" }),
      project("Wiring", { status: "IN_PROGRESS", actualStart: "2027-01-04", progress: 40 }),
    ],
    phases: [phase("Network", { duration: 3 })],
    costs: [cost("Network", { amount: "5000.00", profile: "MILESTONE", workingDay: 4 })],
    efforts: [{ projectId: "Network", role: "Engineer", hours: "40.00" }],
    dependencies: [after("Network", "Phones")],
    freezeWindows: [
      {
        name: "Close",
        firstDay: "2027-08-02",
        lastDay: "2027-08-13",
        departments: [],
        disruptionPrice: null,
      },
    ],
    departments: [{ name: "Tax", limit: 1 }],
  },
  {
    capacities: statedCapacities(
      [
        { role: "Engineer", from: "2027-01-01", fte: "1.0000" },
        { role: "Engineer", from: "2027-09-01", fte: "0.5000" },
      ],
      5,
    ),
    allowances: [
      {
        name: "FY2027",
        from: month("2027-01"),
        to: month("2028-01"),
        amount: asCents(9_000_00),
        expenditure: undefined,
        carriesOver: false,
      },
    ],
  },
  { levels: [{ level: "DELAY", tolerance: asCents(0) }] },
);

export const FOUND = (() => {
  const found = schedule(datedInstance(BEFORE).instance, USUAL_EFFORT);
  if (found.kind === "none") throw new Error("There is a schedule.");
  return found;
})();
export const FACTS = factsOfRoadmap(BEFORE, FOUND);

/** Terms with some levers moved as a caller writes it, and what is wrong with that; slips count from the schedule of `BEFORE`. */
export function movedBy(before: SchedulingTerms, ...patches: PatchInput[]) {
  const read = readPatches(roadmapLeverTable, leversOfTerms(before), patches);
  if (read.kind === "invalid") return { moved: before, problems: read.problems };
  const problems: Problem[] = [];
  const moves = read.moves.map((move, index) => ({ ...move, at: ["patches", index] }));
  const moved = moveTerms(before, moves, FACTS, (...problem) => problems.push(problemAt(...problem)));
  return { moved, problems };
}
