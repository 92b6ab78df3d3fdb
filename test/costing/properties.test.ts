import fc from "fast-check";
import { bridgeBetween } from "../../src/costing/comparison/bridge";
import { linesOf, totalOver } from "../../src/costing/comparison/cuts";
import type { Comparison } from "../../src/costing/comparison/Comparison";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PlanCost } from "../../src/costing/plan/PlanCost";
import { BASES, NATURES, type Basis, type Nature } from "../../src/costing/vocabulary";
import { fiscalYearsIn } from "../../src/kernel/FiscalCalendar";
import { addMonths } from "../../src/kernel/Month";
import { monthsFrom, monthsIn, overlapOf, type Period } from "../../src/kernel/Period";
import { comparisonOf, needs, plan } from "./support/arbitrary";
import { START } from "./support/arbitraryValues";
import { inView } from "./support/inView";
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

/** Hours by role and month, to the millionth. */
const hoursOf = (priced: Comparison, name: string) =>
  planOf(priced, name).roles.map(({ role, needed, provided, unserved }) => [
    role,
    ...[needed, provided, unserved].map((hours) => [...hours].map((each) => (each / 1e6).toFixed(4))),
  ]);

/** The same input with every list the other way round whose order says nothing. */
function backwards(input: ComparisonInput): ComparisonInput {
  const reversed = <T>(items: readonly T[] | null | undefined) => [...(items ?? [])].reverse();
  return {
    ...input,
    plans: reversed(input.plans).map(({ name, positions, engagements }) => ({
      name,
      positions: reversed(positions).map((each) => ({
        ...each,
        recurringCosts: reversed(each.recurringCosts),
        equipment: reversed(each.equipment),
        otherEmployerCharges: reversed(each.otherEmployerCharges),
      })),
      engagements: reversed(engagements).map((each) => ({
        ...each,
        unitFees: reversed(each.unitFees),
        projectWork: reversed(each.projectWork),
        passThrough: reversed(each.passThrough),
        rateCard: reversed(each.rateCard),
      })),
    })),
  };
}

describe.each(Object.keys(BASES) as Basis[])("in the %s view", (basis) => {
  const priced = (input: ComparisonInput) => inView(compared(input), basis);

  it("every roll-up foots to the cent: natures, fiscal years and months", () => {
    fc.assert(
      fc.property(ONE_PLAN, needs, (input, needed) => {
        const comparison = priced({ ...input, needs: needed });
        const cost = planOf(comparison);
        const { horizon, calendar } = comparison.terms;
        const whole = total(comparison);
        expect(cost.lines.every(({ cells }) => cells.every(Number.isSafeInteger))).toBe(true);
        const roll = (periods: readonly Period[]) =>
          sum(periods.map((each) => totalOver(cost, cost.lines, each)));
        expect(sum(ALL.map((nature) => totalOver(cost, linesOf(cost, [nature]), horizon)))).toBe(whole);
        expect(roll(monthsIn(horizon).map((each) => monthsFrom(each, 1)))).toBe(whole);
        expect(roll(fiscalYearsIn(calendar, horizon).map(({ period }) => overlapOf(period, horizon)))).toBe(
          whole,
        );
      }),
      runs,
    );
  });

  it("a fiscal year inside a comparison equals that year priced alone", () => {
    fc.assert(
      fc.property(ONE_PLAN, needs, fc.integer({ min: 0, max: 2 }), (input, needed, which) => {
        const comparison = priced({ ...input, needs: needed });
        const wholeYears = fiscalYearsIn(comparison.terms.calendar, comparison.terms.horizon).filter(
          ({ monthsCovered }) => monthsCovered === 12,
        );
        const period = wholeYears[which % wholeYears.length]?.period ?? comparison.terms.horizon;
        const alone = priced({ ...input, needs: needed, start: period.start, months: 12 });
        expect(cellsShown(alone)).toEqual(cellsIn(planOf(comparison), period));
      }),
      runs,
    );
  });

  it("where the query starts and ends changes no figure", () => {
    const window = fc.tuple(fc.integer({ min: -6, max: 39 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(ONE_PLAN, window, (input, [offset, months]) => {
        const wide = priced({ ...input, start: addMonths(START, -6), months: 106 });
        const narrow = priced({ ...input, start: addMonths(START, offset), months });
        expect(cellsShown(narrow)).toEqual(cellsIn(planOf(wide), narrow.terms.horizon));
      }),
      runs,
    );
  });

  it("a plan costs the same whatever it is compared with", () => {
    fc.assert(
      fc.property(TWO_PLANS, needs, (input, needed) => {
        const both = priced({ ...input, needs: needed });
        for (const each of input.plans) {
          const alone = priced({ ...input, needs: needed, plans: [each] });
          expect(cellsShown(both, each.name)).toEqual(cellsShown(alone));
        }
      }),
      runs,
    );
  });

  it("the order of plans and of what they hold changes nothing", () => {
    fc.assert(
      fc.property(TWO_PLANS, needs, (input, needed) => {
        const one = priced({ ...input, needs: needed });
        const other = priced({ ...backwards(input), needs: needed });
        for (const name of ["A", "B"]) {
          expect(cellsShown(other, name)).toEqual(cellsShown(one, name));
          expect(hoursOf(other, name)).toEqual(hoursOf(one, name));
        }
      }),
      runs,
    );
  });

  it("the same input gives the same bytes", () => {
    const bytes = (input: ComparisonInput) =>
      JSON.stringify(
        priced(input).plans.map(({ lines, roles }) => [
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
        const comparison = priced(input);
        const bridge = (from: string, to: string) =>
          bridgeBetween(comparison, planOf(comparison, from), planOf(comparison, to), natures, basis);
        const stepsOf = ({ steps }: ReturnType<typeof bridge>) =>
          sum(steps.map((step) => step.toAmount - step.fromAmount));
        const there = bridge("A", "B");
        expect(stepsOf(there)).toBe(there.toTotal - there.fromTotal);
        expect(stepsOf(bridge("B", "A"))).toBe(there.fromTotal - there.toTotal);
        const from = planOf(comparison, "A");
        expect(there.fromTotal).toBe(totalOver(from, linesOf(from, natures), comparison.terms.horizon));
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
        const comparison = priced({ ...input, plans: [...input.plans, left, right] });
        const shared = { ...cellsShown(comparison, "Left"), ...cellsShown(comparison, "Right") };
        expect(shared).toEqual(cellsShown(comparison, "A"));
        expect(total(comparison, "Left") + total(comparison, "Right")).toBe(total(comparison, "A"));
      }),
      runs,
    );
  });
});
