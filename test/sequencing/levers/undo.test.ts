import fc from "fast-check";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { leversOfTerms } from "../../../src/sequencing/levers/leversOfTerms";
import type { RoadmapLever } from "../../../src/sequencing/levers/RoadmapLever";
import { moveTerms } from "../../../src/sequencing/levers/moveTerms";
import { anyTerms } from "./support/anyTerms";
import { BEFORE, FACTS } from "./support/movable";

/** Whatever the problems: another value may contradict the rest, undoing it must not. */
const moved = (terms: SchedulingTerms, lever: RoadmapLever, value: number | undefined) =>
  moveTerms(terms, [{ lever, value, at: [] }], FACTS, () => undefined);

/** Counted from the schedule or from what there is, so that in moved terms they are at 0 again: their undo is not to move them. */
const RELATIVE: ReadonlySet<string> = new Set(["PROJECT_SLIP", "ROLE_CAPACITY_ADDED"]);

const isThere =
  (place: RoadmapLever["place"], code: string) =>
  ({ row, place: other }: RoadmapLever) =>
    row.code === code && JSON.stringify(other) === JSON.stringify(place);

/** A value of a lever within the ones that a search looks at, most of them others than the one in force. */
function valueOf({ min, max, step, usual }: RoadmapLever, share: number): number {
  const { low, high } = usual ?? { low: min, high: max };
  return low + Math.floor((share * (high - low)) / step) * step;
}

it("every lever at its current value is the very same terms", () => {
  fc.assert(
    fc.property(fc.oneof(anyTerms, fc.constant(BEFORE)), (terms) => {
      const text = JSON.stringify(terms);
      for (const lever of leversOfTerms(terms)) {
        expect(moved(terms, lever, lever.current)).toBe(terms);
        expect(JSON.stringify(terms)).toBe(text);
      }
    }),
    { numRuns: 100 },
  );
});

it("a move of any lever and its undo are the same terms, byte for byte", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(anyTerms, fc.constant(BEFORE)), fc.nat(), share, (terms, pick, at) => {
      const levers = leversOfTerms(terms).filter(({ row }) => !RELATIVE.has(row.code));
      const lever = levers[pick % levers.length];
      if (lever === undefined) return;
      const { row, place, current } = lever;
      const there = moved(terms, lever, valueOf(lever, at));
      const known = leversOfTerms(there).find(isThere(place, row.code));
      if (known === undefined) {
        // Another duration makes the shortest and the longest one unknown.
        expect(row.code).toMatch(/^PROJECT_(OPTIMISTIC|PESSIMISTIC)_DURATION$/);
        return;
      }
      const back = moved(there, known, current);
      if (row.code.endsWith("_DURATION") && row.code !== "PHASE_DURATION")
        // Durations are counted in working days once they are moved.
        expect(datedInstance(back).instance).toEqual(datedInstance(terms).instance);
      else expect(JSON.stringify(back)).toBe(JSON.stringify(terms));
    }),
    { numRuns: 300 },
  );
});
