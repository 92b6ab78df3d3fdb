import { criticalChainOf } from "../../../src/sequencing/answers/criticalChainOf";
import { finishOf } from "../../../src/sequencing/answers/finishOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { after, cents, instance, people, project, role } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

const window = (name: string, from: number, to: number, amount: number) => ({
  name,
  budget: "IT",
  from,
  to,
  amount: cents(amount),
  carriesOver: false,
});

const costing = (amount: number) => [{ budget: "IT", offset: 0, amount: cents(amount) }];

/**
 * Servers 0-3 have the engineer until 3, so Wifi is 3-5; Phones need Wifi and are 5-6. Together they decide the finish, 6;
 * Audit 0-4 does not.
 */
it("the chain goes back along dependencies and along people", () => {
  const relation = after("Wifi", "Phones");
  const four = instance(
    9,
    [
      project("Audit", { duration: 4 }),
      project("Servers", { duration: 3, demands: people("Engineer", 1, 3) }),
      project("Wifi", { duration: 2, demands: people("Engineer", 1, 2) }),
      project("Phones"),
    ],
    { relations: [relation], roles: [role("Engineer", 1, 9)] },
  );
  const starts = new Map([
    ["Audit", 0],
    ["Servers", 0],
    ["Wifi", 3],
    ["Phones", 5],
  ]);
  expect(criticalChainOf(four, starts)).toEqual({
    finish: 6,
    beginning: { kind: "START_OF_ROADMAP" },
    links: [
      { id: "Servers", start: 0, finish: 3, tie: { kind: "ROLE", role: "Engineer", period: 2 } },
      { id: "Wifi", start: 3, finish: 5, tie: { kind: "RELATION", relation } },
      { id: "Phones", start: 5, finish: 6, tie: undefined },
    ],
  });
});

/** H1 has 100 until 4; ERP takes 60, so Scanners at 50 wait for H2. Both disrupt Sales: CRM has it in 1, ERP follows in 2. */
it("the chain goes back along money and departments", () => {
  const cutover = [{ name: "Cutover", from: 0, to: 1, departments: ["Sales"] }];
  const three = instance(
    9,
    [
      project("CRM", { phases: cutover, earliestStart: 1 }),
      project("ERP", { phases: cutover, costs: costing(60) }),
      project("Scanners", { costs: costing(50) }),
    ],
    {
      departments: [{ name: "Sales", limit: 1 }],
      budgets: [window("H1", 0, 4, 100), window("H2", 4, 9, 100)],
    },
  );
  const starts = new Map([
    ["CRM", 1],
    ["ERP", 2],
    ["Scanners", 4],
  ]);
  expect(criticalChainOf(three, starts)).toEqual({
    finish: 5,
    beginning: { kind: "EARLIEST_START" },
    links: [
      { id: "CRM", start: 1, finish: 2, tie: { kind: "DEPARTMENT", department: "Sales", period: 1 } },
      { id: "ERP", start: 2, finish: 3, tie: { kind: "BUDGET", window: "H1" } },
      { id: "Scanners", start: 4, finish: 5, tie: undefined },
    ],
  });
});

it("a chain ends with why its first project starts when it does", () => {
  const beginning = (of: ReturnType<typeof instance>, start: number) =>
    criticalChainOf(of, new Map([["ERP", start]]))?.beginning;
  const all = [{ name: "All", from: 0, to: 1, departments: ["Sales"] }];
  const alone = (said: Parameters<typeof project>[1], rest: Parameters<typeof instance>[2] = {}) =>
    instance(9, [project("ERP", said)], rest);
  expect(beginning(alone({ fixedStart: 3 }), 3)).toEqual({ kind: "FIXED_START" });
  expect(beginning(alone({ earliestStart: 3 }), 3)).toEqual({ kind: "EARLIEST_START" });
  expect(beginning(alone({}), 3)).toEqual({ kind: "CHOICE" });
  const freezes = [{ name: "Fair", from: 0, to: 3, departments: [] }];
  expect(beginning(alone({ phases: all }, { freezes }), 3)).toEqual({ kind: "FREEZE", freeze: "Fair" });
  const budgets = [window("H1", 0, 3, 10), window("H2", 3, 9, 50)];
  expect(beginning(alone({ costs: costing(50) }, { budgets }), 3)).toEqual({
    kind: "BUDGET_WINDOW_OPENS",
    short: "H1",
    opens: "H2",
  });
  const roles = [{ name: "Engineer", capacity: [0, 0, 0, 1, 1, 1, 1, 1, 1] }];
  expect(beginning(alone({ demands: people("Engineer", 1, 1) }, { roles }), 3)).toEqual({
    kind: "ROLE_CAPACITY",
    role: "Engineer",
    period: 2,
  });
});

it("nothing placed has no chain", () => {
  expect(criticalChainOf(instance(9, [project("May", { optional: true })]), new Map())).toBeUndefined();
});

it("a chain ends with the finish, never repeats a project, and every tie holds", () => {
  everyScheduled(12, (any, starts) => {
    const chain = criticalChainOf(any, starts);
    if (chain === undefined) return;
    const { finish, beginning, links } = chain;
    expect(finish).toBe(finishOf(any.projects, starts));
    expect(links.at(-1)).toMatchObject({ finish, tie: undefined });
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(beginning.kind === "START_OF_ROADMAP").toBe(links[0]?.start === 0);
    const planned = (id: string) => {
      const found = any.projects.find((one) => one.id === id);
      if (found === undefined) throw new Error(`There is no ${id}.`);
      return found;
    };
    links.slice(1).forEach((link, index) => {
      const before = links[index];
      const tie = before?.tie;
      if (before === undefined || tie === undefined) throw new Error("A link has no tie.");
      const earlier = new Map(starts).set(link.id, link.start - 1);
      expect(brokenConstraints(any, earlier)).not.toEqual([]);
      const [first, second] = [planned(before.id), planned(link.id)];
      switch (tie.kind) {
        case "RELATION": {
          const { from, to, relation, lag, wait } = tie.relation;
          expect([from, to]).toEqual([before.id, link.id]);
          const holding = before.start + (relation.startsWith("FINISH") ? first.duration : 0);
          const held = link.start + (relation.endsWith("FINISH") ? second.duration : 0);
          expect(held).toBe(wait === undefined ? holding + lag : any.lagEnds?.[wait.ends]?.[holding]);
          break;
        }
        case "ROLE":
          expect(before.start <= tie.period && tie.period < before.finish).toBe(true);
          break;
        case "DEPARTMENT":
          expect(first.phases.some(({ departments }) => departments.includes(tie.department))).toBe(true);
          break;
        case "BUDGET":
          expect(first.costs.some(({ amount }) => amount > 0)).toBe(true);
          break;
      }
    });
  });
});

it("the order in which projects and relations are listed changes no chain", () => {
  everyScheduled(12, (any, starts) => {
    const shuffled = { ...any, projects: any.projects.toReversed(), relations: any.relations.toReversed() };
    expect(criticalChainOf(shuffled, starts)).toEqual(criticalChainOf(any, starts));
  });
});
