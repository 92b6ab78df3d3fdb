import fc from "fast-check";
import type { Instance } from "../../../../src/sequencing/schedule/Instance";
import { schedule } from "../../../../src/sequencing/schedule/schedule";
import type { Starts } from "../../../../src/sequencing/schedule/Starts";
import { anyInstance } from "../../schedule/support/anyInstance";

/** Checks something for many roadmaps of up to `most` projects that have a schedule, good and poor schedules alike. */
export function everyScheduled(
  most: number,
  check: (instance: Instance, starts: Starts, seed: number) => void,
  runs = 150,
): void {
  let found = 0;
  fc.assert(
    fc.property(anyInstance(most, 2), fc.integer({ min: 1, max: 99 }), (instance, seed) => {
      const outcome = schedule(instance, { schedules: 1 + (seed % 3) * 20, nodes: 0, seed });
      if (outcome.kind === "none") return;
      found++;
      check(instance, outcome.starts, seed);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(runs / 4);
}
