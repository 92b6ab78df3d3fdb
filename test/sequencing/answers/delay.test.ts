import fc from "fast-check";
import { costOfDoingNothing } from "../../../src/sequencing/answers/costOfDoingNothing";
import { delayOf } from "../../../src/sequencing/answers/delayOf";
import { compile } from "../../../src/sequencing/schedule/compile";
import { scoreOf } from "../../../src/sequencing/schedule/score";
import { startsByPlace } from "../../../src/sequencing/schedule/Starts";
import { priceByHand } from "../schedule/support/everySchedule";
import { anyInstance } from "../schedule/support/anyInstance";
import { after, cents, instance, project } from "../schedule/support/instance";
import { everyScheduled } from "./support/everyScheduled";

const natures = (cash: number, productivity: number, expectedLoss: number) => ({
  cash: cents(cash),
  productivity: cents(productivity),
  expectedLoss: cents(expectedLoss),
});

/**
 * ERP could finish in 1 + 2 = 3 and does in 6: 3 periods at 10, 5 and 1; due softly by 4, so 2 periods late at 7; published for 2,
 * so it was moved for 20. The optional Wiki is left out until 9, which is 9 - 1 = 8 periods at 2. The whole takes 6 at 3.
 */
it("the price of a schedule comes apart by project and nature", () => {
  const two = instance(
    9,
    [
      project("ERP", {
        duration: 2,
        earliestStart: 1,
        delay: natures(10, 5, 1),
        deadline: { kind: "SOFT", finish: 4, weight: cents(7) },
        published: { start: 2, movePrice: cents(20) },
      }),
      project("Wiki", { optional: true, delay: natures(2, 0, 0) }),
    ],
    { finishPrice: cents(3) },
  );
  expect(delayOf(two, new Map([["ERP", 4]]))).toEqual({
    projects: new Map([
      [
        "ERP",
        {
          leftOut: false,
          periods: 3,
          delay: natures(30, 15, 3),
          periodsLate: 2,
          lateness: 14,
          move: 20,
          disruption: 0,
        },
      ],
      [
        "Wiki",
        {
          leftOut: true,
          periods: 8,
          delay: natures(16, 0, 0),
          periodsLate: 0,
          lateness: 0,
          move: 0,
          disruption: 0,
        },
      ],
    ]),
    delay: natures(46, 15, 3),
    lateness: 14,
    moves: 20,
    disruption: 0,
    finish: 18,
    price: 46 + 15 + 3 + 14 + 20 + 18,
  });
});

it("the parts are exactly the price by which the engine compares schedules", () => {
  everyScheduled(
    12,
    (drawn, starts, seed) => {
      const projects = drawn.projects.map((one, index) => ({
        ...one,
        delay: natures(seed, index, one.delay.cash),
        published: (index + seed) % 3 === 0 ? { start: index, movePrice: cents(seed) } : undefined,
      }));
      const any = { ...drawn, projects };
      const { price, projects: parts, finish } = delayOf(any, starts);
      const compiled = compile(any);
      expect(price).toBe(scoreOf(compiled, startsByPlace(compiled, starts)).price);
      expect(price).toBe(priceByHand(any, starts));
      const sum = [...parts.values()].reduce(
        (total, { delay, lateness, move, disruption }) =>
          total + delay.cash + delay.productivity + delay.expectedLoss + lateness + move + disruption,
        0,
      );
      expect(sum + finish).toBe(price);
    },
    200,
  );
});

/** A holds B and C, both hold D: not doing A for a period costs 1 + 2 + 4 + 8 = 15, D counted once. */
it("doing nothing costs what waits as well, each project once", () => {
  const four = instance(
    9,
    [
      project("A", { delay: natures(1, 0, 0) }),
      project("B", { delay: natures(2, 1, 0) }),
      project("C", { delay: natures(4, 0, 0) }),
      project("D", { delay: natures(8, 0, 3) }),
    ],
    { relations: [after("A", "B"), after("A", "C"), after("B", "D"), after("C", "D")] },
  );
  const costs = costOfDoingNothing(four);
  expect(costs.get("A")).toEqual({
    own: natures(1, 0, 0),
    chain: natures(15, 1, 3),
    waiting: ["B", "C", "D"],
  });
  expect(costs.get("C")).toEqual({ own: natures(4, 0, 0), chain: natures(12, 0, 3), waiting: ["D"] });
  expect(costs.get("D")).toEqual({ own: natures(8, 0, 3), chain: natures(8, 0, 3), waiting: [] });
});

it("a chain costs no less than any of those that wait in it", () => {
  fc.assert(
    fc.property(anyInstance(15, 2), (any) => {
      const costs = costOfDoingNothing(any);
      for (const [id, { own, chain, waiting }] of costs) {
        expect(waiting).not.toContain(id);
        expect(chain.cash).toBeGreaterThanOrEqual(own.cash);
        for (const other of waiting)
          expect(chain.cash).toBeGreaterThanOrEqual(costs.get(other)?.chain.cash ?? 0);
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
