import fc from "fast-check";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { anyInstance } from "./support/anyInstance";
import { cheapestOfAll, priceByHand } from "./support/everySchedule";

it("a small roadmap gets the cheapest of all schedules, proved, or the proof that there is none", () => {
  let found = 0;
  fc.assert(
    fc.property(anyInstance(3), (instance) => {
      const outcome = schedule(instance, USUAL_EFFORT);
      const least = cheapestOfAll(instance);
      if (least !== undefined) found++;
      if (outcome.kind === "none") {
        expect(least).toBeUndefined();
        expect(outcome.proved).toBe(true);
      } else {
        expect(outcome.price).toBe(least);
        expect(outcome.proved).toBe(true);
        expect(outcome.lowerBound).toBe(outcome.price);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(20);
});

it("no schedule breaks a constraint, and its price is what it says", () => {
  let found = 0;
  fc.assert(
    fc.property(anyInstance(20, 5), fc.integer({ min: 1, max: 99 }), (instance, seed) => {
      const outcome = schedule(instance, { schedules: 150, nodes: 200, seed });
      if (outcome.kind === "none") return;
      found++;
      expect(brokenConstraints(instance, outcome.starts)).toEqual([]);
      expect(outcome.price).toBe(priceByHand(instance, outcome.starts));
      expect(outcome.lowerBound).toBeLessThanOrEqual(outcome.price);
    }),
    { numRuns: 200, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(60);
});

it("the order in which everything is listed changes nothing", () => {
  const shuffled = anyInstance(10, 2).chain((instance) =>
    fc.record({
      instance: fc.constant(instance),
      projects: fc.shuffledSubarray([...instance.projects], { minLength: instance.projects.length }),
      relations: fc.shuffledSubarray([...instance.relations], { minLength: instance.relations.length }),
      budgets: fc.shuffledSubarray([...instance.budgets], { minLength: instance.budgets.length }),
      freezes: fc.shuffledSubarray([...instance.freezes], { minLength: instance.freezes.length }),
      departments: fc.shuffledSubarray([...instance.departments], { minLength: instance.departments.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ instance, ...order }) => {
      const effort = { schedules: 200, nodes: 300, seed: 7 };
      const [one, other] = [schedule(instance, effort), schedule({ ...instance, ...order }, effort)];
      expect(other).toEqual(one);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

it("the same question has the same answer", () => {
  fc.assert(
    fc.property(anyInstance(14, 8), (instance) => {
      const effort = { schedules: 100, nodes: 50, seed: 3 };
      expect(schedule(instance, effort)).toEqual(schedule(instance, effort));
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

it("a schedule that is offered is never worsened", () => {
  fc.assert(
    fc.property(anyInstance(9, 3), (instance) => {
      const before = schedule(instance, { schedules: 300, nodes: 0, seed: 1 });
      if (before.kind === "none") return;
      const more = {
        ...instance,
        roles: instance.roles.map((role) => ({ ...role, capacity: role.capacity.map((units) => units + 1) })),
      };
      const after = schedule(more, { schedules: 2, nodes: 0, seed: 2 }, before.starts);
      expect(after.kind === "scheduled" && after.price <= before.price).toBe(true);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
