import type { Comparison } from "../../../src/costing/comparison/Comparison";
import type { Basis } from "../../../src/costing/vocabulary";

/** The same comparison with its plans priced in a view, so that whatever reads plans reads that view. */
export const inView = (comparison: Comparison, basis: Basis): Comparison => ({
  terms: comparison.terms,
  axis: comparison.axis,
  plans: comparison.inBasis(basis),
  inBasis: (other) => comparison.inBasis(other),
  get warnings() {
    return comparison.warnings;
  },
});
