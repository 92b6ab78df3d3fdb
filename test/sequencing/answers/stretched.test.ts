import fc from "fast-check";
import { stretchedTo } from "../../../src/sequencing/answers/chances/stretchedTo";
import { triangular } from "../../../src/sequencing/answers/chances/triangular";
import { cents, project } from "../schedule/support/instance";

const cost = (offset: number) => ({ budget: "IT", offset, amount: cents(10) });

const planned = project("ERP", {
  duration: 10,
  demands: [
    { role: "Engineer", units: 50, from: 0, to: 5 },
    { role: "Engineer", units: 100, from: 5, to: 10 },
  ],
  costs: [cost(0), cost(5), cost(9), cost(10), cost(13)],
  phases: [{ name: "Cutover", from: 9, to: 10, departments: ["Finance"] }],
});

/** By 15 / 10: 5 becomes 7.5, rounded 8 as a boundary and 7 for money; 9 becomes 13.5, so 14 and 13; 3 after the end stays so. */
it("parts of a longer project become longer in proportion", () => {
  const { duration, demands, costs, phases } = stretchedTo(planned, 15);
  expect(duration).toBe(15);
  expect(demands).toMatchObject([
    { units: 50, from: 0, to: 8 },
    { units: 100, from: 8, to: 15 },
  ]);
  expect(costs.map(({ offset }) => offset)).toEqual([0, 7, 13, 15, 18]);
  expect(costs.every(({ amount }) => amount === 10)).toBe(true);
  expect(phases).toMatchObject([{ from: 14, to: 15 }]);
});

/** By 4 / 10: 5 becomes 2; 9 becomes 3.6, so the cutover is less than half a period and falls away, and money is due in 3. */
it("parts of a shorter project become shorter, and may fall away", () => {
  const { demands, costs, phases } = stretchedTo(planned, 4);
  expect(demands).toMatchObject([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ]);
  expect(costs.map(({ offset }) => offset)).toEqual([0, 2, 3, 4, 7]);
  expect(phases).toMatchObject([{ from: 4, to: 4 }]);
});

it("a milestone that takes longer only finishes later, and what is due with it as well", () => {
  const { duration, costs } = stretchedTo(project("Go", { duration: 0, costs: [cost(0), cost(2)] }), 3);
  expect([duration, ...costs.map(({ offset }) => offset)]).toEqual([3, 3, 5]);
});

it("no part begins before its project or ends after it, and all keep their order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 80 }),
      fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 6 }),
      (duration, longer, drawn) => {
        const cuts = drawn.map((cut) => Math.min(cut, duration)).sort((a, b) => a - b);
        const demands = cuts
          .slice(1)
          .map((to, index) => ({ role: "Engineer", units: 1, from: cuts[index] ?? 0, to }));
        const before = project("ERP", {
          duration,
          demands: [...demands, { role: "All", units: 1, from: 0, to: duration }],
          costs: drawn.map(cost),
        });
        const after = stretchedTo(before, longer);
        const all = after.demands.at(-1);
        expect([all?.from, all?.to]).toEqual([0, longer]);
        after.demands.slice(0, -1).forEach(({ from, to }, index) => {
          expect(0 <= from && from <= to && to <= longer).toBe(true);
          if (index > 0) expect(from).toBe(after.demands[index - 1]?.to);
        });
        after.costs.forEach(({ offset }, index) => {
          const old = before.costs[index]?.offset ?? 0;
          if (old < duration) expect(offset).toBeLessThan(Math.max(1, longer));
          else expect(offset - longer).toBe(old - duration);
        });
      },
    ),
  );
});

/**
 * 2, 4, 8: a third of the area lies before 4, for (4 - 2) / (8 - 2). Up to 3 it is (3 - 2)^2 / (6 x 2) = 1/12, up to 6 it is
 * 1 - (8 - 6)^2 / (6 x 4) = 5/6.
 */
it.each([
  [0, 2],
  [1 / 12, 3],
  [1 / 3, 4],
  [5 / 6, 6],
  [1, 8],
])("of durations from 2 to 8, most likely 4, a share of %f lies within %i", (share, duration) => {
  expect(triangular({ optimistic: 2, likely: 4, pessimistic: 8 }, share)).toBeCloseTo(duration, 10);
});

it("the likely duration may be the best, the worst, or the only one", () => {
  expect(triangular({ optimistic: 5, likely: 5, pessimistic: 5 }, 0.3)).toBe(5);
  // 1 - sqrt(1 - 0.75) = 0.5 and sqrt(0.25) = 0.5 of the range of 4.
  expect(triangular({ optimistic: 2, likely: 2, pessimistic: 6 }, 0.75)).toBe(4);
  expect(triangular({ optimistic: 2, likely: 6, pessimistic: 6 }, 0.25)).toBe(4);
});
