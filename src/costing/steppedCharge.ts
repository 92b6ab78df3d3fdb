import type { Axis } from "./Axis";
import type { Charge } from "./Charge";
import type { ExplanationStep } from "./Explanation";
import { notesOfProduct, stepsOfProduct } from "./explanationOf";
import { cellsOfProduct, type Product } from "./Product";

/**
 * A product whose amount or weight of a month has a history worth telling: tiers, hours left over from earlier months.
 *
 * @param before the steps that lead to the amount and the weight of the month at an index of the axis
 */
export function steppedCharge(
  axis: Axis,
  product: Product,
  before: (index: number) => readonly ExplanationStep[],
): Charge {
  const cells = cellsOfProduct(axis, product);
  return {
    kind: "CHARGE",
    precision: product.precision,
    cells,
    notes: () => notesOfProduct(product),
    steps: (index) => [...before(index), ...stepsOfProduct(product, axis, cells, index)],
  };
}
