import { asCents } from "../../../src/kernel/Cents";
import { Decimal } from "../../../src/kernel/Decimal";
import { problemAt, type Problem } from "../../../src/kernel/Problem";
import { applyChanges } from "../../../src/sequencing/dated/changes/applyChanges";
import type { ChangeInput } from "../../../src/sequencing/dated/changes/Change";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../../src/sequencing/dated/factsOfRoadmap";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { after, day, month, project, terms } from "./support/terms";

const before = terms(
  {
    projects: [
      project("Network"),
      project("Phones", { finishBy: "2027-03-31", deadlineKind: "HARD", deadlineReason: "LEASE" }),
      project("Old", { status: "DONE" }),
    ],
    dependencies: [after("Network", "Phones")],
    freezeWindows: [
      { name: "Tax", firstDay: "2027-03-15", lastDay: "2027-04-15", departments: [], disruptionPrice: null },
    ],
  },
  {
    capacities: statedCapacities([{ role: "Engineer", from: "2027-01-01", fte: "1.0000" }], 5),
    allowances: [
      {
        name: "Q1",
        from: month("2027-01"),
        to: month("2027-04"),
        amount: asCents(500_00),
        expenditure: undefined,
        carriesOver: false,
      },
    ],
  },
);
const found = schedule(datedInstance(before).instance, USUAL_EFFORT);
if (found.kind === "none") throw new Error("There is a schedule.");
const facts = factsOfRoadmap(before, found);

function changed(...changes: ChangeInput[]) {
  const problems: Problem[] = [];
  const after = applyChanges(before, changes, facts, (...problem) => problems.push(problemAt(...problem)));
  return { after, problems };
}
const projectIn = (change: ChangeInput, id: string) =>
  changed(change).after.roadmap.projects.find((each) => each.id === id);

it("a slip is a later earliest start, counted from the schedule in working days", () => {
  // Phones starts on index 5, Monday the 11th; three working days later is Thursday the 14th.
  expect(projectIn({ slip: { projectId: "Phones", workingDays: 3 } }, "Phones")).toMatchObject({
    earliestStart: "2027-01-14",
  });
});

it("a stretch changes the duration, a decline the status, another deadline the day", () => {
  expect(projectIn({ stretch: { projectId: "Phones", workingDays: -2 } }, "Phones")?.duration).toBe(3);
  expect(projectIn({ decline: { projectId: "Network" } }, "Network")?.status).toBe("DECLINED");
  const finishBy = day("2027-04-30");
  expect(projectIn({ moveDeadline: { projectId: "Phones", finishBy } }, "Phones")?.finishBy).toBe(
    "2027-04-30",
  );
});

it("people are added in their months and in no others, and never fewer than none", () => {
  const { after } = changed({
    addCapacity: { role: "Engineer", fte: new Decimal("0.5"), from: month("2027-03"), months: 2 },
  });
  // 8 hours a day, and 4 more in March and April.
  expect(after.capacities.map(({ from, perDay }) => [from, perDay])).toEqual([
    [month("2027-01"), 8_000],
    [month("2027-03"), 12_000],
    [month("2027-05"), 8_000],
  ]);
  const none = changed({
    addCapacity: { role: "Engineer", fte: new Decimal(-3), from: month("2027-01"), months: 1 },
  });
  expect(none.after.capacities.map(({ perDay }) => perDay)).toEqual([0, 8_000]);
});

it("money is added to its allowance, and a freeze moved", () => {
  const { after } = changed(
    { addMoney: { allowance: "Q1", amount: new Decimal("-499.99") } },
    { moveFreeze: { name: "Tax", firstDay: day("2027-05-01"), lastDay: day("2027-05-31") } },
  );
  expect(after.allowances[0]?.amount).toBe(1);
  expect(after.roadmap.freezeWindows).toMatchObject([{ firstDay: "2027-05-01", lastDay: "2027-05-31" }]);
});

it.each<[string, ChangeInput, string[]]>([
  [
    "two things at once",
    { slip: { projectId: "Phones", workingDays: 1 }, decline: { projectId: "Phones" } },
    [],
  ],
  ["nothing", {}, []],
  ["an unknown project", { decline: { projectId: "Nobody" } }, ["decline", "projectId"]],
  ["a project that is done", { decline: { projectId: "Old" } }, ["decline", "projectId"]],
  ["a slip of nothing", { slip: { projectId: "Phones", workingDays: 0 } }, ["slip", "workingDays"]],
  [
    "a duration below nothing",
    { stretch: { projectId: "Phones", workingDays: -6 } },
    ["stretch", "workingDays"],
  ],
  [
    "a deadline where there is none",
    { moveDeadline: { projectId: "Network", finishBy: day("2027-04-30") } },
    ["moveDeadline", "projectId"],
  ],
  [
    "an unknown role",
    { addCapacity: { role: "Cook", fte: new Decimal(1), from: month("2027-01"), months: 1 } },
    ["addCapacity", "role"],
  ],
  [
    "more than there is",
    { addMoney: { allowance: "Q1", amount: new Decimal("-500.01") } },
    ["addMoney", "amount"],
  ],
  [
    "an unknown allowance",
    { addMoney: { allowance: "Q9", amount: new Decimal(1) } },
    ["addMoney", "allowance"],
  ],
  [
    "an unknown freeze",
    { moveFreeze: { name: "Rest", firstDay: day("2027-05-01"), lastDay: day("2027-05-02") } },
    ["moveFreeze", "name"],
  ],
  [
    "a freeze that ends before it begins",
    { moveFreeze: { name: "Tax", firstDay: day("2027-05-02"), lastDay: day("2027-05-01") } },
    ["moveFreeze", "lastDay"],
  ],
])("%s is a problem at its place", (_, change, path) => {
  expect(changed(change).problems.map((problem) => problem.path)).toEqual([["changes", "0", ...path]]);
});
