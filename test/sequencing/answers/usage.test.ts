import { usageByStretch } from "../../../src/sequencing/answers/usageByStretch";
import { usageOf } from "../../../src/sequencing/answers/usageOf";
import { compile } from "../../../src/sequencing/schedule/compile";
import { Profiles } from "../../../src/sequencing/schedule/Profiles";
import { startsByPlace } from "../../../src/sequencing/schedule/Starts";
import { cents, instance, people, project, role } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

const cost = (budget: string, offset: number, amount: number) => ({ budget, offset, amount: cents(amount) });

const quarter = (number: number, amount: number, carriesOver: boolean) => ({
  name: `Q${number}`,
  budget: "IT",
  from: 3 * number - 3,
  to: 3 * number,
  amount: cents(amount),
  carriesOver,
});

/**
 * ERP 1-4 needs 50 of 100 in all its periods and 30 more in its second, 2; it spends 70 in 1 (Q1) and 20 in 3 (Q2), and disrupts
 * Finance in 2 and 3 by two phases that both cover 3. Wifi 3-4 needs 50 and spends 40 in 3 (Q2) and 5 in 7, after Q2, and 9
 * from a budget without windows. It disrupts Finance in 3 and Sales, which has no limit.
 */
const two = instance(
  9,
  [
    project("ERP", {
      duration: 3,
      demands: [
        { role: "Engineer", units: 50, from: 0, to: 3 },
        { role: "Engineer", units: 30, from: 1, to: 2 },
      ],
      costs: [cost("IT", 0, 70), cost("IT", 2, 20)],
      phases: [
        { name: "Cutover", from: 1, to: 3, departments: ["Finance"] },
        { name: "Training", from: 2, to: 3, departments: ["Finance"] },
      ],
    }),
    project("Wifi", {
      demands: people("Engineer", 50, 1),
      costs: [cost("IT", 0, 40), cost("IT", 4, 5), cost("Security", 0, 9)],
      phases: [{ name: "All", from: 0, to: 1, departments: ["Finance", "Sales"] }],
    }),
    project("May", { optional: true, costs: [cost("IT", 0, 1_000)] }),
  ],
  {
    roles: [role("Engineer", 100, 9)],
    departments: [{ name: "Finance", limit: 2 }],
    budgets: [quarter(1, 100, true), quarter(2, 50, false)],
  },
);
const starts = new Map([
  ["ERP", 1],
  ["Wifi", 3],
]);

it("usage says what is used and what there is, by period and by window", () => {
  const { roles, windows, budgets, departments } = usageOf(two, starts);
  expect(roles).toEqual([
    {
      role: "Engineer",
      used: Int32Array.of(0, 50, 80, 100, 0, 0, 0, 0, 0),
      capacity: new Int32Array(9).fill(100),
    },
  ]);
  // Q1 keeps 100 - 70 = 30 for Q2, which has 50 + 30 = 80 and spends 20 + 40 = 60.
  expect(windows).toMatchObject([
    { window: "Q1", amount: 100, carriedIn: 0, spent: 70, left: 30 },
    { window: "Q2", amount: 50, carriedIn: 30, spent: 60, left: 20 },
  ]);
  expect(budgets).toEqual([
    {
      budget: "IT",
      spent: 135,
      outsideWindows: 5,
      due: [
        { period: 1, amount: 70 },
        { period: 3, amount: 60 },
        { period: 7, amount: 5 },
      ],
    },
    { budget: "Security", spent: 9, outsideWindows: 9, due: [{ period: 3, amount: 9 }] },
  ]);
  expect(departments).toEqual([
    { department: "Finance", limit: 2, disruptive: Int32Array.of(0, 0, 1, 2, 0, 0, 0, 0, 0), disruption: 3 },
    {
      department: "Sales",
      limit: undefined,
      disruptive: Int32Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0),
      disruption: 1,
    },
  ]);
});

it("stretches of periods and what lies outside of them add up to the whole", () => {
  const { stretches, outside } = usageByStretch(usageOf(two, starts), [
    { from: 0, to: 3 },
    { from: 3, to: 5 },
  ]);
  expect(stretches).toEqual([
    {
      roles: [{ role: "Engineer", used: 130, capacity: 300 }],
      budgets: [
        { budget: "IT", spent: 70 },
        { budget: "Security", spent: 0 },
      ],
      departments: [
        { department: "Finance", disruption: 1 },
        { department: "Sales", disruption: 0 },
      ],
    },
    {
      roles: [{ role: "Engineer", used: 100, capacity: 200 }],
      budgets: [
        { budget: "IT", spent: 60 },
        { budget: "Security", spent: 9 },
      ],
      departments: [
        { department: "Finance", disruption: 2 },
        { department: "Sales", disruption: 1 },
      ],
    },
  ]);
  expect(outside).toMatchObject({
    roles: [{ used: 0, capacity: 400 }],
    budgets: [{ spent: 5 }, { spent: 0 }],
    departments: [{ disruption: 0 }, { disruption: 0 }],
  });
});

it("stretches that overlap are refused", () => {
  const overlapping = [
    { from: 0, to: 3 },
    { from: 2, to: 4 },
  ];
  expect(() => usageByStretch(usageOf(two, starts), overlapping)).toThrow("from 2 to 4");
});

it("what usage leaves is what the engine leaves", () => {
  everyScheduled(12, (any, placed) => {
    const compiled = compile(any);
    const profiles = new Profiles(compiled);
    startsByPlace(compiled, placed).forEach((start, place) => {
      if (start >= 0) profiles.take(place, start);
    });
    const usage = usageOf(any, placed);
    compiled.resources.forEach(({ kind, name }, resource) => {
      const row = usage.roles.find(({ role: other }) => other === name);
      const department = usage.departments.find((one) => one.department === name);
      for (let period = 0; period < any.horizon; period++) {
        const left =
          kind === "ROLE"
            ? (row?.capacity[period] ?? 0) - (row?.used[period] ?? 0)
            : (department?.limit ?? 0) - (department?.disruptive[period] ?? 0);
        expect(left).toBe(profiles.freeUnits(resource, period));
      }
    });
    compiled.limits.forEach(({ name }, limit) => {
      expect(usage.windows.find(({ window }) => window === name)?.left).toBe(profiles.unspent(limit));
    });
  });
});

it("every cost of every placed project is due somewhere, in stretches of any length", () => {
  everyScheduled(10, (any, placed, seed) => {
    const usage = usageOf(any, placed);
    const asked = any.projects
      .filter(({ id }) => placed.has(id))
      .flatMap(({ costs }) => costs)
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(usage.budgets.reduce((sum, { spent }) => sum + spent, 0)).toBe(asked);
    const length = 1 + (seed % 7);
    const { stretches, outside } = usageByStretch(
      usage,
      Array.from({ length: 3 }, (_, index) => ({ from: index * length, to: (index + 1) * length })),
    );
    const spent = [...stretches, outside].flatMap(({ budgets }) => budgets);
    expect(spent.reduce((sum, one) => sum + one.spent, 0)).toBe(asked);
    const work = any.projects
      .filter(({ id }) => placed.has(id))
      .flatMap(({ demands }) => demands)
      .reduce((sum, { units, from, to }) => sum + units * (to - from), 0);
    const used = [...stretches, outside].flatMap(({ roles }) => roles);
    expect(used.reduce((sum, one) => sum + one.used, 0)).toBe(work);
  });
});
