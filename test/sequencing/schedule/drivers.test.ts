import fc from "fast-check";
import { driversOf } from "../../../src/sequencing/schedule/driversOf";
import { CAUSE_ORDER, ladderOf } from "../../../src/sequencing/schedule/ladderOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { anyInstance } from "./support/anyInstance";
import { after, cents, instance, people, project, role, waiting } from "./support/instance";

const startsOf = (of: Instance) => {
  const outcome = schedule(of, USUAL_EFFORT);
  if (outcome.kind === "none") throw new Error("There is no schedule.");
  return outcome.starts;
};

const why = (of: Instance, id: string) => driversOf(of, startsOf(of)).get(id);

it("a project that waits for another one says for which", () => {
  const relation = after("Network", "Phones", 1);
  const two = instance(9, [project("Network", { duration: 3 }), project("Phones", { delay: waiting(1) })], {
    relations: [relation],
  });
  expect(startsOf(two).get("Phones")).toBe(4);
  expect(why(two, "Phones")).toEqual([{ kind: "RELATION", relation }]);
});

it("a project that waits for people says in which period they are short, who has them, and that waiting is cheaper here", () => {
  const both = { duration: 2, demands: people("Engineer", 60, 2) };
  const two = instance(
    9,
    [project("Cheap", { ...both, delay: waiting(5) }), project("Dear", { ...both, delay: waiting(9) })],
    { roles: [role("Engineer", 100, 9)] },
  );
  expect(startsOf(two)).toEqual(
    new Map([
      ["Cheap", 2],
      ["Dear", 0],
    ]),
  );
  expect(why(two, "Dear")).toEqual([]);
  expect(why(two, "Cheap")).toEqual([
    { kind: "ROLE", role: "Engineer", period: 1, needs: 60, free: 40, holders: ["Dear"] },
    { kind: "WEIGHT", own: 5, before: ["Dear"] },
  ]);
});

/** 300.00 a quarter: the first takes 250.00, so 50.00 are left and 150.00 are missing for the second. */
it("a project that waits for money says how much is missing", () => {
  const quarter = (number: number) => ({
    name: `Q${number}`,
    budget: "IT",
    from: 3 * number - 3,
    to: 3 * number,
    amount: cents(30_000),
    carriesOver: false,
  });
  const costing = (amount: number) => [{ budget: "IT", offset: 0, amount: cents(amount) }];
  const two = instance(
    6,
    [
      project("Servers", { costs: costing(25_000), delay: waiting(9) }),
      project("Wifi", { costs: costing(20_000), delay: waiting(1) }),
    ],
    { budgets: [quarter(1), quarter(2)] },
  );
  expect(startsOf(two).get("Wifi")).toBe(3);
  expect(why(two, "Wifi")).toEqual([
    { kind: "BUDGET", window: "Q1", amount: 30_000, left: 5_000, shortBy: 15_000, holders: ["Servers"] },
    { kind: "WEIGHT", own: 1, before: ["Servers"] },
  ]);
});

it("a project that waits for a freeze, a department, its own date or its fixed start says so", () => {
  const cutover = { name: "Cutover", from: 0, to: 1, departments: ["Finance"] };
  const frozen = instance(9, [project("ERP", { phases: [cutover], delay: waiting(1) })], {
    freezes: [{ name: "Tax season", from: 0, to: 4, departments: ["Finance"] }],
  });
  expect(why(frozen, "ERP")).toEqual([{ kind: "FREEZE", freeze: "Tax season" }]);
  const busy = instance(
    9,
    [
      project("ERP", { phases: [cutover], fixedStart: 0 }),
      project("Scanners", { phases: [cutover], delay: waiting(1) }),
      project("Later", { earliestStart: 2, delay: waiting(1) }),
      project("Lease", { fixedStart: 3 }),
    ],
    { departments: [{ name: "Finance", limit: 1 }] },
  );
  expect(why(busy, "Scanners")).toEqual([
    { kind: "DEPARTMENT", department: "Finance", period: 0, holders: ["ERP"] },
  ]);
  expect(why(busy, "Later")).toEqual([{ kind: "EARLIEST_START" }]);
  expect(why(busy, "Lease")).toEqual([{ kind: "FIXED_START" }]);
});

/**
 * Finance is frozen until 2; both projects need the only engineer for two periods, 20.00 come in period 5 only.
 * ERP: relation 0, calendar 2, capacity 0. Scanners wait for ERP until 4, for money until 5.
 */
it("the ladder says what each cause costs", () => {
  const engineer = { duration: 2, demands: people("Engineer", 1, 2) };
  const two = instance(
    9,
    [
      project("ERP", {
        ...engineer,
        phases: [{ name: "All", from: 0, to: 2, departments: ["Finance"] }],
        delay: waiting(9),
      }),
      project("Scanners", {
        ...engineer,
        earliestStart: 2,
        costs: [{ budget: "IT", offset: 0, amount: cents(2_000) }],
        delay: waiting(1),
      }),
    ],
    {
      roles: [role("Engineer", 1, 9)],
      freezes: [{ name: "Tax season", from: 0, to: 2, departments: [] }],
      budgets: [
        { name: "H1", budget: "IT", from: 0, to: 5, amount: cents(0), carriesOver: false },
        { name: "H2", budget: "IT", from: 5, to: 9, amount: cents(2_000), carriesOver: false },
      ],
    },
  );
  const none = { PRECEDENCE: 0, CALENDAR: 0, CAPACITY: 0, BUDGET: 0, DEPARTMENTS: 0, CHOICE: 0 };
  expect(ladderOf(two, startsOf(two))).toEqual(
    new Map([
      ["ERP", { wished: 0, steps: { ...none, CALENDAR: 2 }, start: 2 }],
      ["Scanners", { wished: 2, steps: { ...none, CAPACITY: 2, BUDGET: 1 }, start: 5 }],
    ]),
  );
});

it("every ladder adds up, and every start but the first has a reason", () => {
  fc.assert(
    fc.property(anyInstance(12, 2), (any) => {
      const outcome = schedule(any, { schedules: 100, nodes: 100, seed: 1 });
      if (outcome.kind === "none") return;
      const drivers = driversOf(any, outcome.starts);
      for (const [id, { wished, steps, start }] of ladderOf(any, outcome.starts)) {
        expect(CAUSE_ORDER.reduce((sum, cause) => sum + steps[cause], wished)).toBe(start);
        expect(start).toBe(outcome.starts.get(id));
        expect((drivers.get(id)?.length ?? 0) > 0).toBe(start > 0);
      }
      expect(drivers.size).toBe(outcome.starts.size);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

it("a project without any reason but choice could start a period earlier, every other one could not", () => {
  fc.assert(
    fc.property(anyInstance(8, 2), (any) => {
      const outcome = schedule(any, { schedules: 60, nodes: 100, seed: 1 });
      if (outcome.kind === "none") return;
      for (const [id, drivers] of driversOf(any, outcome.starts)) {
        const start = outcome.starts.get(id) ?? 0;
        if (start === 0) continue;
        const earlier = new Map(outcome.starts).set(id, start - 1);
        // What waits for it may be pulled along by a start-to-start or a lead, but can never break by an earlier start.
        const broken = brokenConstraints(any, earlier);
        expect(broken.length === 0).toBe(drivers.some(({ kind }) => kind === "CHOICE"));
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
