import fc from "fast-check";
import { delayOf } from "../../../src/sequencing/answers/delayOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { driversOf } from "../../../src/sequencing/schedule/driversOf";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { anyInstance, withQuietTimes } from "./support/anyInstance";
import { cheapestOfAll, priceByHand } from "./support/everySchedule";
import { cents, instance, project } from "./support/instance";

/** Two periods of which the second disrupts Finance; each period of waiting costs 10. Finance wants quiet in 1, 2 and 3. */
const payroll = (price: number, quarters = 4): Instance => ({
  ...instance(12, [
    project("Payroll", {
      duration: 2,
      phases: [{ name: "Cutover", from: 1, to: 2, departments: ["Finance", "Sales"], quarters }],
      delay: { cash: cents(10), productivity: cents(0), expectedLoss: cents(0) },
    }),
  ]),
  quietTimes: [{ name: "Tax season", from: 1, to: 4, departments: ["Finance"], price: cents(price) }],
});

const scheduled = (given: Instance) => {
  const outcome = schedule(given, USUAL_EFFORT);
  if (outcome.kind === "none") throw new Error("There is no schedule.");
  return outcome;
};

it("a quiet time is broken where waiting would cost more", () => {
  // At 0 the cutover is in period 1: 25. At 3 it is in period 4, behind the quiet time, after 3 periods of waiting: 30.
  const outcome = scheduled(payroll(25));
  expect([outcome.starts.get("Payroll"), outcome.price]).toEqual([0, 25]);
  expect(delayOf(payroll(25), outcome.starts)).toMatchObject({ disruption: 25, price: 25 });
});

it("and kept where it would cost less, with the reason", () => {
  const outcome = scheduled(payroll(35));
  expect([outcome.starts.get("Payroll"), outcome.price]).toEqual([3, 30]);
  expect(driversOf(payroll(35), outcome.starts).get("Payroll")).toEqual([
    { kind: "QUIET_TIME", quietTimes: ["Tax season"], more: 35 },
  ]);
});

it("counts work that is only slower half, rounded up", () => {
  // Half of 35 is 17.5.
  const outcome = scheduled(payroll(35, 2));
  expect([outcome.starts.get("Payroll"), outcome.price]).toEqual([0, 18]);
});

it("every schedule costs what it says, no less than its bound, and nearly always the least that there is", () => {
  let [found, cheapest] = [0, 0];
  fc.assert(
    fc.property(withQuietTimes(anyInstance(3)), (given) => {
      const outcome = schedule(given, USUAL_EFFORT);
      const least = cheapestOfAll(given);
      if (outcome.kind === "none" || least === undefined) {
        expect([outcome.kind, least]).toEqual(["none", undefined]);
        return;
      }
      found++;
      if (outcome.price === least) cheapest++;
      expect(brokenConstraints(given, outcome.starts)).toEqual([]);
      expect(outcome.price).toBe(priceByHand(given, outcome.starts));
      expect(outcome.lowerBound).toBeLessThanOrEqual(least);
      if (outcome.proved) expect(outcome.price).toBe(least);
    }),
    { numRuns: 60, seed: 11, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(20);
  expect(cheapest / found).toBeGreaterThan(0.9);
});
