import fc from "fast-check";
import { bridgeBetween } from "../../src/costing/comparison/bridge";
import { linesOf, totalOver } from "../../src/costing/comparison/cuts";
import type { Comparison } from "../../src/costing/comparison/Comparison";
import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import type { PlanCost } from "../../src/costing/plan/PlanCost";
import { NATURES, type Nature } from "../../src/costing/vocabulary";
import type { Decimal } from "../../src/kernel/Decimal";
import { fiscalYearsIn } from "../../src/kernel/FiscalCalendar";
import { addMonths, type Month } from "../../src/kernel/Month";
import { monthsFrom, monthsIn, type Period } from "../../src/kernel/Period";
import { comparisonOf, needs, plan } from "./support/arbitrary";
import { money, START } from "./support/arbitraryValues";
import { compared, planOf } from "./support/priced";

const ALL = Object.keys(NATURES) as Nature[];
const ONE_PLAN = comparisonOf(fc.tuple(plan("A")));
const TWO_PLANS = comparisonOf(fc.tuple(plan("A"), plan("B")));
const runs = { numRuns: 30 };

/** The cells of every line of a plan over a period, by line; lines that are nothing in it are left out. */
function cellsIn(priced: PlanCost, period: Period): Record<string, number[]> {
  const cells = priced.lines.map((line) => {
    const months = monthsIn(period).map((each) => totalOver(priced, [line], monthsFrom(each, 1)));
    return [`${line.part}: ${line.code} ${line.label}`, months] as const;
  });
  return Object.fromEntries(cells.filter(([, months]) => months.some((cell) => cell !== 0)));
}

const cellsShown = (priced: Comparison, name?: string) => cellsIn(planOf(priced, name), priced.terms.horizon);

const total = (priced: Comparison, name?: string) =>
  totalOver(planOf(priced, name), planOf(priced, name).lines, priced.terms.horizon);

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);

it("every roll-up foots to the cent: natures, fiscal years and months", () => {
  fc.assert(
    fc.property(ONE_PLAN, needs, (input, needed) => {
      const priced = compared({ ...input, needs: needed });
      const cost = planOf(priced);
      const { horizon, calendar } = priced.terms;
      expect(cost.lines.every(({ cells }) => cells.every(Number.isSafeInteger))).toBe(true);
      const roll = (periods: readonly Period[]) =>
        sum(periods.map((each) => totalOver(cost, cost.lines, each)));
      expect(sum(ALL.map((nature) => totalOver(cost, linesOf(cost, [nature]), horizon)))).toBe(total(priced));
      expect(roll(monthsIn(horizon).map((each) => monthsFrom(each, 1)))).toBe(total(priced));
      const years = fiscalYearsIn(calendar, horizon);
      const cut = ({ start, end }: Period): Period => ({
        start: Math.max(start, horizon.start) as Month,
        end: Math.min(end, horizon.end) as Month,
      });
      expect(roll(years.map(({ period }) => cut(period)))).toBe(total(priced));
    }),
    runs,
  );
});

it("a fiscal year inside a comparison equals that year priced alone", () => {
  fc.assert(
    fc.property(ONE_PLAN, needs, fc.integer({ min: 0, max: 2 }), (input, needed, which) => {
      const priced = compared({ ...input, needs: needed });
      const wholeYears = fiscalYearsIn(priced.terms.calendar, priced.terms.horizon).filter(
        ({ monthsCovered }) => monthsCovered === 12,
      );
      const period = wholeYears[which % wholeYears.length]?.period ?? priced.terms.horizon;
      const alone = compared({ ...input, needs: needed, start: period.start, months: 12 });
      expect(cellsShown(alone)).toEqual(cellsIn(planOf(priced), period));
    }),
    runs,
  );
});

it("where the query starts and ends changes no figure", () => {
  const window = fc.tuple(fc.integer({ min: -6, max: 39 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(ONE_PLAN, window, (input, [offset, months]) => {
      const wide = compared({ ...input, start: addMonths(START, -6), months: 106 });
      const narrow = compared({ ...input, start: addMonths(START, offset), months });
      expect(cellsShown(narrow)).toEqual(cellsIn(planOf(wide), narrow.terms.horizon));
    }),
    runs,
  );
});

it("a plan costs the same whatever it is compared with", () => {
  fc.assert(
    fc.property(TWO_PLANS, needs, (input, needed) => {
      const both = compared({ ...input, needs: needed });
      for (const each of input.plans) {
        const alone = compared({ ...input, needs: needed, plans: [each] });
        expect(cellsShown(both, each.name)).toEqual(cellsShown(alone));
      }
    }),
    runs,
  );
});

describe("raising a price never lowers the total:", () => {
  // Parts begin within the comparison, so that no rounding of earlier months moves into it.
  const inside = comparisonOf(fc.tuple(plan("A", 0)));
  const raised = (price: Decimal | null | undefined, more: Decimal) => more.plus(price ?? 0);

  it.each<[string, (plan: PlanInput, more: Decimal) => PlanInput]>([
    [
      "salary",
      ({ positions, ...rest }, more) => ({
        ...rest,
        positions: positions?.map((each) => ({ ...each, salary: raised(each.salary, more) })),
      }),
    ],
    [
      "retainer",
      ({ engagements, ...rest }, more) => ({
        ...rest,
        engagements: engagements?.map((each) => ({
          ...each,
          monthlyRetainer: raised(each.monthlyRetainer, more),
        })),
      }),
    ],
    [
      "fee per user",
      ({ engagements, ...rest }, more) => ({
        ...rest,
        engagements: engagements?.map((each) => ({
          ...each,
          unitFees: each.unitFees?.map((fee) =>
            fee.tiers == null ? { ...fee, monthlyPrice: raised(fee.monthlyPrice, more) } : fee,
          ),
        })),
      }),
    ],
  ])("%s", (_, change) => {
    fc.assert(
      fc.property(inside, money(0, 5000), (input, more) => {
        const dearer = input.plans.map((each) => change(each, more));
        expect(total(compared({ ...input, plans: dearer }))).toBeGreaterThanOrEqual(total(compared(input)));
      }),
      runs,
    );
  });
});

it("the order of plans, positions and engagements changes nothing", () => {
  const backwards = <T>(items: readonly T[] | null | undefined) => [...(items ?? [])].reverse();
  fc.assert(
    fc.property(TWO_PLANS, needs, (input, needed) => {
      const turned: ComparisonInput = {
        ...input,
        plans: backwards(input.plans).map(({ name, positions, engagements }) => ({
          name,
          positions: backwards(positions),
          engagements: backwards(engagements),
        })),
      };
      const [one, other] = [input, turned].map((each) => compared({ ...each, needs: needed }));
      if (one === undefined || other === undefined) throw new Error("Nothing was priced.");
      for (const name of ["A", "B"]) {
        expect(cellsShown(other, name)).toEqual(cellsShown(one, name));
        expect(hoursOf(other, name)).toEqual(hoursOf(one, name));
      }
    }),
    runs,
  );
});

/** Hours by role and month, to the millionth. */
const hoursOf = (priced: Comparison, name: string) =>
  planOf(priced, name).roles.map(({ role, needed, provided, unserved }) => [
    role,
    ...[needed, provided, unserved].map((hours) => [...hours].map((each) => (each / 1e6).toFixed(4))),
  ]);

it("the same input gives the same bytes", () => {
  const bytes = (input: ComparisonInput) =>
    JSON.stringify(
      compared(input).plans.map(({ lines, roles }) => [
        lines.map((line) => [line.code, line.part, [...line.cells], line.explain()]),
        roles.map((hours) => [...hours.provided]),
      ]),
    );
  fc.assert(
    fc.property(TWO_PLANS, (input) => {
      expect(bytes(input)).toBe(bytes(input));
    }),
    { numRuns: 15 },
  );
});

it("a bridge adds up to the difference, to the cent, in both directions", () => {
  fc.assert(
    fc.property(TWO_PLANS, fc.subarray(ALL, { minLength: 1 }), (input, natures) => {
      const priced = compared(input);
      const bridge = (from: string, to: string) =>
        bridgeBetween(priced, planOf(priced, from), planOf(priced, to), natures);
      const stepsOf = ({ steps }: ReturnType<typeof bridge>) =>
        sum(steps.map((step) => step.toAmount - step.fromAmount));
      const there = bridge("A", "B");
      expect(stepsOf(there)).toBe(there.toTotal - there.fromTotal);
      expect(stepsOf(bridge("B", "A"))).toBe(there.fromTotal - there.toTotal);
      expect(there.fromTotal).toBe(
        totalOver(planOf(priced, "A"), linesOf(planOf(priced, "A"), natures), priced.terms.horizon),
      );
    }),
    runs,
  );
});

it("two plans that share out the parts of a third add up to it", () => {
  fc.assert(
    fc.property(ONE_PLAN, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (input, seats, services) => {
      const { positions, engagements } = input.plans[0] ?? {};
      const left = {
        name: "Left",
        positions: positions?.slice(0, seats),
        engagements: engagements?.slice(services),
      };
      const right = {
        name: "Right",
        positions: positions?.slice(seats),
        engagements: engagements?.slice(0, services),
      };
      const priced = compared({ ...input, plans: [...input.plans, left, right] });
      const shared = { ...cellsShown(priced, "Left"), ...cellsShown(priced, "Right") };
      expect(shared).toEqual(cellsShown(priced, "A"));
      expect(total(priced, "Left") + total(priced, "Right")).toBe(total(priced, "A"));
    }),
    runs,
  );
});
