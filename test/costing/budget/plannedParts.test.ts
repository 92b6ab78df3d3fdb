import { plannedParts, withoutAdoptedPlan } from "../../../src/costing/budget/plannedParts";
import { yearContexts } from "../../../src/costing/budget/yearContext";
import { budgetContextOf } from "../../../src/costing/comparison/budgetContext";
import type { PlanInput } from "../../../src/costing/input/ComparisonInput";
import { printMonth } from "../../../src/kernel/Month";
import { comparison, engagement, seat } from "../support/parts";
import { compared, planOf } from "../support/priced";
import { amount, month } from "../support/written";
import { EMPTY, planned } from "./ledgers";

/** 8,000.00 a month, and a laptop of 2,400.00 every two years since January 2020, depreciated by 100.00 a month. */
const SEAT = seat({
  equipment: [{ label: "Laptop", price: amount("2400"), refreshMonths: 24, treatment: "CAPEX" }],
});
const VCIO = engagement({ monthlyRetainer: amount("500"), purpose: "GROW" });

const partsOf = (plan: Omit<PlanInput, "name">, ids: readonly string[]) => {
  const priced = compared(comparison({ plans: [{ name: "Plan", ...plan }] }));
  return { priced, parts: plannedParts(priced, planOf(priced), ids) };
};

it("a part of a plan is planned by month and cost pool, with equipment where it is bought", () => {
  const { parts } = partsOf({ positions: [SEAT], engagements: [VCIO] }, ["seat", "team"]);
  expect(parts.map(({ id, kind, label, allocation }) => [id, kind, label, allocation.purpose])).toEqual([
    ["seat", "POSITION", "Systems administrator", "RUN"],
    ["team", "ENGAGEMENT", "vCIO", "GROW"],
  ]);
  const [ofSeat, ofTeam] = parts;
  // Bought in January of 2020, 2022, 2024 and 2026; nothing of its depreciation is cash.
  expect(ofSeat?.months.slice(0, 3)).toEqual([
    { month: month("2026-01"), opex: 800_000, capex: 0, pool: "INTERNAL_LABOR" },
    { month: month("2026-01"), opex: 0, capex: 240_000, pool: "HARDWARE" },
    { month: month("2026-02"), opex: 800_000, capex: 0, pool: "INTERNAL_LABOR" },
  ]);
  expect(ofSeat?.months).toHaveLength(13);
  expect(ofTeam?.months.map((each) => [printMonth(each.month), each.opex, each.pool])).toEqual(
    Array.from({ length: 12 }, (_, i) => [
      `2026-${String(i + 1).padStart(2, "0")}`,
      50_000,
      "OUTSIDE_SERVICES",
    ]),
  );
});

it("the parts add up to what the plan costs in its own context", () => {
  const { priced, parts } = partsOf({ positions: [SEAT], engagements: [VCIO] }, ["seat", "team"]);
  const [year] = yearContexts({ ...EMPTY, planned: parts });
  const [context] = budgetContextOf(priced, planOf(priced));
  // 12 x 8,000 + 2,400 + 12 x 500 = 104,400.
  expect(year?.standing.PLANNED).toBe(10_440_000);
  expect(context).toMatchObject({ cost: 10_440_000, opex: 10_200_000, capex: 240_000 });
});

it("what contracts and invoices of one part are worth more than it takes nothing from another", () => {
  const due = { month: month("2026-03"), cents: 900_000 };
  const plans = [
    { name: "Plan", positions: [SEAT], engagements: [VCIO], replacements: [[], [due, due]] },
  ] as const;
  const priced = compared(comparison({ plans }));
  // 18,000 stand for the 6,000 of the engagement, and for none of the seat.
  expect(budgetContextOf(priced, planOf(priced))).toMatchObject([
    { cost: 10_440_000, alreadyCounted: 600_000 },
  ]);
});

it("a ledger without the adopted plan keeps its projects", () => {
  const [one, two, three] = [
    planned({ id: "seat", kind: "POSITION" }),
    planned({ id: "team", kind: "ENGAGEMENT" }),
    planned({ id: "network", kind: "PROJECT" }),
  ];
  expect(withoutAdoptedPlan({ ...EMPTY, planned: [one, two, three] }).planned).toEqual([three]);
});
