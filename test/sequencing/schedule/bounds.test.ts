import fc from "fast-check";
import { compile } from "../../../src/sequencing/schedule/compile";
import { finishBound } from "../../../src/sequencing/schedule/finishBound";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { shadowBound } from "../../../src/sequencing/schedule/shadowBound";
import { ShadowPrices } from "../../../src/sequencing/schedule/ShadowPrices";
import { anyInstance } from "./support/anyInstance";
import { cheapestOfAll } from "./support/everySchedule";
import { cents, instance, people, project, role, waiting } from "./support/instance";

/** The same with published starts for some projects, and what moving costs. */
const withPublished = (any: fc.Arbitrary<Instance>): fc.Arbitrary<Instance> =>
  fc
    .tuple(any, fc.array(fc.tuple(fc.nat(12), fc.nat(90), fc.boolean()), { minLength: 12, maxLength: 12 }))
    .map(([one, moves]) => ({
      ...one,
      projects: one.projects.map((planned, index) => {
        const [start = 0, price = 0, isPublished = false] = moves[index] ?? [];
        return isPublished ? { ...planned, published: { start, movePrice: cents(price) } } : planned;
      }),
    }));

it("whatever the shadow prices are, no schedule undercuts what they come to", () => {
  let found = 0;
  const prices = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 5, maxLength: 20 });
  fc.assert(
    fc.property(withPublished(anyInstance(3)), prices, (any, drawn) => {
      const least = cheapestOfAll(any);
      if (least === undefined) return;
      found++;
      const compiled = compile(any);
      const shadow = new ShadowPrices(compiled);
      shadow.all.forEach((_, place) => (shadow.all[place] = drawn[(7 * place) % drawn.length] ?? 0));
      // Only what the bound is defined for: waiting between projects that must be placed, and finishes that share one price.
      for (let from = 0; from < compiled.count; from++) {
        const isPlaced = compiled.mandatory[from] === 1;
        shadow.finishes[from] = isPlaced ? compiled.prices.finish / compiled.count : 0;
        for (let i = compiled.after.first[from] ?? 0; i < (compiled.after.first[from + 1] ?? 0); i++)
          if (!isPlaced || compiled.mandatory[compiled.after.node[i] ?? 0] === 0) shadow.waits[i] = 0;
      }
      expect(shadow.relax(finishBound(compiled)).bound).toBeLessThanOrEqual(least);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(8);
});

it("no bound of the search exceeds the price that the exact search proves", () => {
  let found = 0;
  fc.assert(
    fc.property(anyInstance(9, 3), (any) => {
      const exact = schedule(any, USUAL_EFFORT);
      if (exact.kind === "none" || !exact.proved) return;
      found++;
      const quick = schedule(any, { schedules: 5, nodes: 0, seed: 1 });
      if (quick.kind === "scheduled") expect(quick.lowerBound).toBeLessThanOrEqual(exact.price);
      const compiled = compile(any);
      expect(shadowBound(compiled, exact.price)).toBeLessThanOrEqual(exact.price);
      expect(shadowBound(compiled, 3 * exact.price + 100)).toBeLessThanOrEqual(exact.price);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(20);
});

it("with published starts no bound exceeds the cheapest schedule, moves included", () => {
  fc.assert(
    fc.property(withPublished(anyInstance(3)), (any) => {
      const least = cheapestOfAll(any);
      const outcome = schedule(any, USUAL_EFFORT);
      if (least === undefined || outcome.kind === "none") return;
      expect(outcome.lowerBound).toBeLessThanOrEqual(least);
      if (outcome.proved) expect(outcome.price).toBe(least);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

/**
 * One engineer; A and B take 2 periods each and wait at 3 and 1 a period, so one of them waits for the other: B, 2 x 1. C has
 * no work of its own but follows A, which is published for 4 and costs 50 to move: moving it is dearer than 4 x 3 + 4 x 1 for
 * A and C. In all A in 4, B in 0, C in 6: 16.
 */
it("what waits behind a published start counts in the bound", () => {
  const work = { duration: 2, demands: people("Engineer", 1, 2) };
  const three = instance(
    12,
    [
      project("A", { ...work, delay: waiting(3), published: { start: 4, movePrice: cents(50) } }),
      project("B", { ...work, delay: waiting(1) }),
      project("C", { earliestStart: 2, delay: waiting(1) }),
    ],
    {
      roles: [role("Engineer", 1, 12)],
      relations: [{ from: "A", to: "C", relation: "FINISH_TO_START", lag: 0 }],
    },
  );
  expect(schedule(three, { ...USUAL_EFFORT, nodes: 0 })).toMatchObject({
    price: 16,
    lowerBound: 16,
    proved: true,
    starts: new Map([
      ["A", 4],
      ["B", 0],
      ["C", 6],
    ]),
  });
});
