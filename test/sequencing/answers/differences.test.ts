import { delayOf } from "../../../src/sequencing/answers/delayOf";
import { differencesOf } from "../../../src/sequencing/answers/differencesOf";
import { schedule } from "../../../src/sequencing/schedule/schedule";
import { cents, instance, project, waiting } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

const half = (name: string, from: number, to: number) => ({
  name,
  budget: "IT",
  from,
  to,
  amount: cents(100),
  carriesOver: false,
});
const budgets = [half("H1", 0, 5), half("H2", 5, 10)];
const costs = (amount: number) => [{ budget: "IT", offset: 0, amount: cents(amount) }];
const due = (finish: number) => ({ kind: "HARD" as const, finish });

/**
 * Before: ERP 0-2, Wifi 2-3, CRM 3-4, Old 0-1, Wiki left out. After: ERP lasts 3 periods, 0-3, Wifi 6-7 in H2, CRM left out, Wiki 4-5,
 * New 0-1. Wifi misses its deadline of 5, CRM its deadline by being left out, and Wiki meets its.
 * Delay: Wifi waits 4 more periods at 10; CRM, left out until 10, waits 10 - 4 = 6 more at 1; Wiki, no longer until 10, 10 - 5 = 5 less
 * at 2: 40 + 6 - 10 = 36. H1: 30 + 20 + 5 before, then 30 + 9; H2: nothing, then 20.
 */
it("two versions differ in places, deadlines, costs, spending and finish", () => {
  const erp = project("ERP", { duration: 2, costs: costs(30) });
  const wifi = project("Wifi", { delay: waiting(10), costs: costs(20), deadline: due(5) });
  const crm = project("CRM", { optional: true, delay: waiting(1), costs: costs(5), deadline: due(4) });
  const wiki = project("Wiki", {
    optional: true,
    delay: waiting(2),
    costs: costs(9),
    deadline: { kind: "SOFT", finish: 5, weight: cents(0) },
  });
  const before = {
    instance: instance(10, [erp, wifi, crm, project("Old"), wiki], { budgets }),
    starts: new Map([
      ["ERP", 0],
      ["Wifi", 2],
      ["CRM", 3],
      ["Old", 0],
    ]),
  };
  const after = {
    instance: instance(10, [{ ...erp, duration: 3 }, wifi, crm, project("New"), wiki], { budgets }),
    starts: new Map([
      ["ERP", 0],
      ["Wifi", 6],
      ["Wiki", 4],
      ["New", 0],
    ]),
  };
  const { projects, deadlines, cost, spending, finish } = differencesOf(before, after);
  expect(
    projects.map(({ id, fate, startShift, finishShift }) => [id, fate, startShift, finishShift]),
  ).toEqual([
    ["ERP", "MOVED", 0, 1],
    ["Wifi", "MOVED", 4, 4],
    ["CRM", "LEFT_OUT", undefined, undefined],
    ["New", "ADDED", undefined, undefined],
    ["Wiki", "PLACED", undefined, undefined],
    ["Old", "REMOVED", undefined, undefined],
  ]);
  expect(projects[0]).toMatchObject({ before: { start: 0, finish: 2 }, after: { start: 0, finish: 3 } });
  expect(deadlines).toEqual([
    { id: "Wifi", kind: "HARD", deadline: 5, change: "NEWLY_MISSED", finish: 7 },
    { id: "CRM", kind: "HARD", deadline: 4, change: "NEWLY_MISSED", finish: undefined },
    { id: "Wiki", kind: "SOFT", deadline: 5, change: "NEWLY_MET", finish: 5 },
  ]);
  expect(cost).toEqual({ delay: waiting(36), lateness: 0, moves: 0, disruption: 0, finish: 0, price: 36 });
  expect(spending).toEqual([
    { budget: "IT", window: "H1", before: 55, after: 39, change: -16 },
    { budget: "IT", window: "H2", before: 0, after: 20, change: 20 },
    { budget: "IT", window: undefined, before: 0, after: 0, change: 0 },
  ]);
  expect(finish).toEqual({ before: 4, after: 7, change: 3 });
});

it("a version does not differ from itself, and differences turn round with the versions", () => {
  everyScheduled(10, (any, starts, seed) => {
    const one = { instance: any, starts };
    const same = differencesOf(one, one);
    expect(same.projects.every(({ fate }) => fate === "UNCHANGED")).toBe(true);
    expect(same.deadlines).toEqual([]);
    expect(same.cost.price).toBe(0);
    expect(same.spending.every(({ change }) => change === 0)).toBe(true);
    const outcome = schedule(any, { schedules: 40, nodes: 0, seed: seed + 1 });
    if (outcome.kind === "none") return;
    const other = { instance: any, starts: outcome.starts };
    const [there, back] = [differencesOf(one, other), differencesOf(other, one)];
    expect(there.cost.price).toBe(delayOf(any, outcome.starts).price - delayOf(any, starts).price);
    expect(there.cost.price + back.cost.price).toBe(0);
    expect(there.finish.change + back.finish.change).toBe(0);
    there.projects.forEach(({ id, startShift }) => {
      const reverse = back.projects.find((change) => change.id === id)?.startShift;
      expect((startShift ?? 0) + (reverse ?? 0)).toBe(0);
    });
    expect(there.deadlines.filter(({ change }) => change === "NEWLY_MET").map(({ id }) => id)).toEqual(
      back.deadlines.filter(({ change }) => change === "NEWLY_MISSED").map(({ id }) => id),
    );
  });
});
