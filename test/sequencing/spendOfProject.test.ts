import { spendOfProject, spendOfRoadmap } from "../../src/sequencing/roadmap/spendOfRoadmap";
import { timeProjects } from "../../src/sequencing/roadmap/timeProjects";
import { printMonth } from "../../src/kernel/Month";
import type { Spend } from "../../src/sequencing/spend";
import {
  costRecord as cost,
  dependencyRecord,
  projectRecord as project,
  weekdaysFrom,
} from "./support/records";

const JULY_TO_JUNE = { firstMonth: 7, label: "ENDING" } as const;

/** From Monday 3 May 2027: 21 working days in May, 22 in June, 22 in July. Network first, phones after it. */
const timing = timeProjects({
  calendar: weekdaysFrom("2027-05-03"),
  projects: [
    project("Network", 40),
    project("Phones", 20),
    project("Review", 3),
    project("Lake", 9, { status: "DECLINED" }),
  ],
  dependencies: [dependencyRecord("Network", "Phones")],
});
const costs = [
  cost("Network", "4000.00", "UP_FRONT"),
  cost("Phones", "1000.01", "EVEN"),
  cost("Phones", "77.00", "ON_FINISH"),
  cost("Review", "50.00", "UP_FRONT"),
  cost("Lake", "9999.00", "EVEN"),
];

const spendOf = (id: string, view: "EARLIEST" | "LATEST" = "EARLIEST"): Spend | undefined =>
  spendOfProject(
    timing,
    id,
    costs.filter(({ projectId }) => projectId === id),
    view,
    JULY_TO_JUNE,
  );
const monthly = (spend: Spend | undefined) =>
  spend?.months.map(({ month, opex, capex }) => [printMonth(month), opex, capex]);

it("covers the months from a project's start to its finish, and the fiscal years they fall in", () => {
  // Working days 41 to 60 of the whole: the last 3 in June, 17 in July. 1,000.01 x 3 / 20 = 150.0015.
  expect(monthly(spendOf("Phones"))).toEqual([
    ["2027-06", 15_000, 0],
    ["2027-07", 85_001 + 7_700, 0],
  ]);
  expect(spendOf("Phones")?.years.map(({ year, total }) => [year.label, year.monthsCovered, total])).toEqual([
    ["FY2027", 1, 15_000],
    ["FY2028", 1, 92_701],
  ]);
  expect(monthly(spendOf("Network"))).toEqual([
    ["2027-05", 0, 400_000],
    ["2027-06", 0, 0],
  ]);
});

it("moves with the view: the review can wait until the last three days", () => {
  expect(monthly(spendOf("Review"))).toEqual([["2027-05", 0, 5_000]]);
  expect(monthly(spendOf("Review", "LATEST"))).toEqual([["2027-07", 0, 5_000]]);
});

it("has no months for a project without dates", () => {
  expect(spendOf("Lake")).toBeUndefined();
});

it.each(["EARLIEST", "LATEST"] as const)("adds up over the projects to the roadmap's spend, %s", (view) => {
  const whole = spendOfRoadmap(timing, costs, view, JULY_TO_JUNE);
  const parts = ["Network", "Phones", "Review"].flatMap((id) => spendOf(id, view)?.months ?? []);
  for (const { month, opex, capex } of whole?.months ?? []) {
    const same = parts.filter((part) => part.month === month);
    expect(same.reduce((sum, part) => sum + part.opex, 0)).toBe(opex);
    expect(same.reduce((sum, part) => sum + part.capex, 0)).toBe(capex);
  }
  expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(whole?.total);
});

it("lets a milestone fall due on its working day, counted from the start of its project", () => {
  // The phones have working days 41 to 60: the third is the last of June, the fourth the first of July.
  const due = (workingDay: number) =>
    monthly(
      spendOfProject(
        timing,
        "Phones",
        [cost("Phones", "90.00", "MILESTONE", workingDay)],
        "EARLIEST",
        JULY_TO_JUNE,
      ),
    );
  const inJune = [
    ["2027-06", 9_000, 0],
    ["2027-07", 0, 0],
  ];
  const inJuly = [
    ["2027-06", 0, 0],
    ["2027-07", 9_000, 0],
  ];
  expect([1, 3, 4, 20].map(due)).toEqual([inJune, inJune, inJuly, inJuly]);
});

it("spends the same whether 40 days are given as days or as eight weeks", () => {
  const inWeeks = timeProjects({
    calendar: weekdaysFrom("2027-05-03"),
    projects: [project("Network", 8, { durationUnit: "WEEKS" })],
    dependencies: [],
  });
  const fee = [cost("Network", "4000.00", "EVEN")];
  // 21 of 40 days in May, 19 in June: 2,100.00 and 1,900.00.
  expect(monthly(spendOfProject(inWeeks, "Network", fee, "EARLIEST", JULY_TO_JUNE))).toEqual([
    ["2027-05", 210_000, 0],
    ["2027-06", 190_000, 0],
  ]);
});

it("leaves out what a month costs once a project is finished, because that has no end", () => {
  const running = timeProjects({
    calendar: weekdaysFrom("2027-05-03"),
    projects: [project("Network", 40, { monthlyRunningCost: "500.00" })],
    dependencies: [],
  });
  expect(spendOfRoadmap(running, [], "EARLIEST", JULY_TO_JUNE)?.total).toBe(0);
});
