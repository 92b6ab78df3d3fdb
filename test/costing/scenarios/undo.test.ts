import fc from "fast-check";
import type { Comparison } from "../../../src/costing/comparison/Comparison";
import { explore } from "../../../src/costing/scenarios/Exploration";
import { figuresOf } from "../../../src/costing/scenarios/figuresOf";
import { moved } from "../../../src/costing/scenarios/moved";
import { comparisonOf, plan } from "../support/arbitrary";
import { explored } from "./support/exploring";
import { TWO_PLANS } from "./support/twoPlans";

/** Every cell of every line, as text. */
const written = ({ plans }: Comparison): string =>
  JSON.stringify(
    plans.map(({ name, lines }) => [name, lines.map(({ code, label, cells }) => [code, label, [...cells]])]),
  );

describe("a patch", () => {
  it("and its undo are the baseline, byte for byte", () => {
    const inputs = comparisonOf(fc.tuple(plan("A"), plan("B")));
    fc.assert(
      fc.property(inputs, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (input, pick, share) => {
        const { levers, baseline } = explored(input);
        const given = levers.filter(({ current, origin }) => current !== undefined && origin === "INPUT");
        fc.pre(given.length > 0);
        const lever = given[pick % given.length];
        if (lever?.current === undefined) return;
        const span = Math.min(lever.max, lever.current + 1000 * lever.step) - lever.min;
        const value = lever.min + Math.floor((share * span) / lever.step) * lever.step;
        const there = moved(input, [{ lever, value }]);
        // Another value may contradict the rest of the input; undoing it must not.
        explore(there);
        const back = moved(there, [{ lever, value: lever.current }]);
        expect(written(explored(back).baseline)).toBe(written(baseline));
        expect(figuresOf(explored(back))).toEqual(figuresOf(explored(input)));
      }),
      { numRuns: 60 },
    );
  });

  it("of a default, taken out again, leaves the input as it was", () => {
    const input = { ...TWO_PLANS, assumptions: "STANDARD" as const };
    for (const lever of explored(input).levers.filter(({ origin }) => origin === "DEFAULT")) {
      if (lever.current === undefined || lever.needsValue === true) continue;
      const there = moved(input, [{ lever, value: lever.current }]);
      const back = moved(there, [{ lever, value: undefined }]);
      expect(written(explored(back).baseline)).toBe(written(explored(input).baseline));
    }
  });
});

it("the figures of a plan are its total, and its fiscal years add up to them", () => {
  // 8,000.00 and 5,000.00 in each of 12 months of one calendar year.
  expect(figuresOf(explored(TWO_PLANS))).toEqual([
    { plan: "Hire", cents: 96_000_00, years: [{ label: "FY2027", cents: 96_000_00 }] },
    { plan: "vCIO team", cents: 60_000_00, years: [{ label: "FY2027", cents: 60_000_00 }] },
  ]);
});
