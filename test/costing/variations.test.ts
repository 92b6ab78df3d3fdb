import fc from "fast-check";
import { priceComparison, variationsOf } from "../../src/costing/comparison/compareCosts";
import type { Comparison } from "../../src/costing/comparison/Comparison";
import type { ComparisonTerms } from "../../src/costing/comparison/ComparisonTerms";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import { readComparison } from "../../src/costing/input/readComparison";
import { BASES, type Basis } from "../../src/costing/vocabulary";
import { comparisonOf, needs, plan } from "./support/arbitrary";

// A variation takes over what it shares with the base. It must come to what pricing it alone comes to, whichever of a
// part's numbers are the base's and whichever are not: so each number is drawn from one of two comparisons.

const termsOf = (input: ComparisonInput): ComparisonTerms => {
  const reading = readComparison(input);
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  return reading.terms;
};

/** Everything that a plan comes to, in both views. */
const figuresOf = (comparison: Comparison) =>
  (Object.keys(BASES) as Basis[]).map((basis) =>
    comparison.inBasis(basis).map(({ name, lines, roles, positions }) => ({
      name,
      lines: lines.map(({ code, part, precision, cells }) => ({ code, part, precision, cells: [...cells] })),
      roles: roles.map(({ role, provided, unserved }) => ({ role, all: [...provided, ...unserved] })),
      staying: positions.map(({ staying }) => staying().lines.map(({ cells }) => [...cells])),
      loaded: positions.map(({ steady }) => [...steady.loaded().annual]),
    })),
  );

/** A part with each of its numbers taken from one of two; the same object where all are the first's. */
function mixed<Part extends object>(base: Part, other: Part | undefined, takes: () => boolean): Part {
  if (other === undefined || !takes()) return base;
  const spanToo = takes();
  const taken = Object.entries(other).filter(([name]) => (SPAN.has(name) ? spanToo : takes()));
  return taken.length === 0 ? base : { ...base, ...Object.fromEntries(taken) };
}

/** When a part begins and ends is drawn together, because a beginning after the end is no part. */
const SPAN: ReadonlySet<string> = new Set(["start", "end", "seat", "fixedTerm", "term"]);

const mixedTerms = (
  base: ComparisonTerms,
  other: ComparisonTerms,
  takes: () => boolean,
): ComparisonTerms => ({
  ...base,
  needs: takes() ? other.needs : base.needs,
  plans: base.plans.map((ofBase, p) => {
    const ofOther = other.plans[p];
    if (!takes()) return ofBase;
    return {
      ...ofBase,
      positions: ofBase.positions.map((each, i) => mixed(each, ofOther?.positions[i], takes)),
      engagements: ofBase.engagements.map((each, i) => mixed(each, ofOther?.engagements[i], takes)),
    };
  }),
});

const input = fc
  .tuple(comparisonOf(fc.tuple(plan("A"), plan("B"))), fc.option(needs, { nil: undefined }))
  .map(([comparison, needed]) => ({ ...comparison, fiscalYearStartMonth: 4, needs: needed }));

describe("a variation of a comparison", () => {
  it("comes to what pricing it alone comes to, one after the other and back again", () => {
    fc.assert(
      fc.property(input, input, fc.infiniteStream(fc.boolean()), (first, second, draws) => {
        const takes = () => draws.next().value === true;
        const [base, other] = [termsOf(first), termsOf(second)];
        const vary = variationsOf(priceComparison(base));
        const variations = [0, 1, 2].map(() => mixedTerms(base, other, takes));
        for (const terms of [...variations, base, ...variations]) {
          expect(figuresOf(vary(terms))).toEqual(figuresOf(priceComparison(terms)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("over other months is priced by itself", () => {
    fc.assert(
      fc.property(input, (first) => {
        const base = termsOf(first);
        const longer = termsOf({ ...first, months: 52 });
        expect(figuresOf(variationsOf(priceComparison(base))(longer))).toEqual(
          figuresOf(priceComparison(longer)),
        );
      }),
      { numRuns: 10 },
    );
  });

  it("that changes nothing is the base's own plans", () => {
    fc.assert(
      fc.property(input, (first) => {
        const base = priceComparison(termsOf(first));
        expect(variationsOf(base)({ ...base.terms }).plans).toEqual(base.plans);
      }),
      { numRuns: 10 },
    );
  });
});
