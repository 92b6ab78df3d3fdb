import fc from "fast-check";
import { delayOf } from "../../../src/sequencing/answers/delayOf";
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import type { Level } from "../../../src/sequencing/schedule/PriceLevel";
import { USUAL_EFFORT, type ScheduleOutcome } from "../../../src/sequencing/schedule/schedule";
import { scheduleByLevels } from "../../../src/sequencing/schedule/scheduleByLevels";
import { anyInstance, withQuietTimes } from "./support/anyInstance";
import { cents, instance, project, role } from "./support/instance";

/**
 * One engineer, each project takes 2 periods. The audit is due at 3, each period late costs 5; a period without the shop costs 100. The
 * audit first: on time, and the shop waits 2 periods, 200. The shop first: no delay, and the audit finishes at 4, one late, 5.
 */
const shop: Instance = {
  ...instance(
    12,
    [
      project("Audit", {
        duration: 2,
        demands: [{ role: "Engineer", units: 1, from: 0, to: 2 }],
        deadline: { kind: "SOFT", finish: 3, weight: cents(5) },
      }),
      project("Shop", {
        duration: 2,
        demands: [{ role: "Engineer", units: 1, from: 0, to: 2 }],
        delay: { cash: cents(100), productivity: cents(0), expectedLoss: cents(0) },
      }),
    ],
    { roles: [role("Engineer", 1, 12)] },
  ),
};

const wish = (level: Level, tolerance = 0) => ({ level, tolerance: cents(tolerance) });
const startsOf = (outcome: ScheduleOutcome) =>
  outcome.kind === "scheduled" ? Object.fromEntries(outcome.starts) : outcome;

it("a level that comes first is kept whatever the next one costs", () => {
  const outcome = scheduleByLevels(shop, [wish("DEADLINES"), wish("DELAY")], USUAL_EFFORT);
  expect(startsOf(outcome)).toEqual({ Audit: 0, Shop: 2 });
  expect(outcome).toMatchObject({
    price: 200,
    levels: [
      { level: "DEADLINES", least: 0, price: 0, proved: true },
      { level: "DELAY", least: 200, price: 200 },
    ],
  });
});

it("unless its tolerance allows more", () => {
  const outcome = scheduleByLevels(shop, [wish("DEADLINES", 5), wish("DELAY")], USUAL_EFFORT);
  expect(startsOf(outcome)).toEqual({ Audit: 2, Shop: 0 });
  expect(outcome).toMatchObject({
    price: 5,
    levels: [
      { level: "DEADLINES", least: 0, price: 5 },
      { level: "DELAY", least: 0, price: 0, proved: true },
    ],
  });
});

it("the other way round it is the other way round", () => {
  const outcome = scheduleByLevels(shop, [wish("DELAY"), wish("DEADLINES")], USUAL_EFFORT);
  expect(startsOf(outcome)).toEqual({ Audit: 2, Shop: 0 });
});

it("every level stays within its least and its tolerance, and no constraint is broken", () => {
  const levels = fc.shuffledSubarray<Level>(["DEADLINES", "DELAY", "DISRUPTION", "FINISH"], { minLength: 2 });
  let found = 0;
  fc.assert(
    fc.property(
      withQuietTimes(anyInstance(8)),
      levels,
      fc.integer({ min: 0, max: 40 }),
      (given, order, tolerance) => {
        const effort = { schedules: 400, nodes: 500, seed: 3 };
        const outcome = scheduleByLevels(
          given,
          order.map((level) => wish(level, tolerance)),
          effort,
        );
        if (outcome.kind === "none") return;
        found++;
        expect(brokenConstraints(given, outcome.starts)).toEqual([]);
        const parts = delayOf(given, outcome.starts);
        const priceOf: Record<string, number> = {
          DEADLINES: parts.lateness,
          DELAY: parts.delay.cash + parts.delay.productivity + parts.delay.expectedLoss,
          DISRUPTION: parts.disruption,
          FINISH: parts.finish,
        };
        for (const { level, least, price } of outcome.levels ?? []) {
          expect(price).toBe(priceOf[level]);
          expect(price).toBeLessThanOrEqual(least + tolerance);
        }
        expect(outcome.price).toBe(parts.price);
        expect(outcome.lowerBound).toBeLessThanOrEqual(outcome.price);
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(20);
});
