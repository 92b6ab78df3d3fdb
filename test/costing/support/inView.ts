import type { Comparison } from "../../../src/costing/comparison/Comparison";
import type { Basis } from "../../../src/costing/vocabulary";

/** The same comparison with its plans priced in a view, so that whatever reads plans reads that view. */
export const inView = (comparison: Comparison, basis: Basis): Comparison => ({
  ...comparison,
  plans: comparison.inBasis(basis),
});
