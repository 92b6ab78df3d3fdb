import type { Path } from "../../kernel/Problem";
import { comparisonLevers } from "./comparisonLevers";
import { engagementLevers } from "./engagementLevers";
import type { LeverRow } from "../../kernel/levers/LeverRow";
import { organizationLevers } from "./organizationLevers";
import { isIndex } from "../../kernel/place";
import { positionLevers } from "./positionLevers";

/** Every lever there is; a new one is a row of one of these tables. */
export const leverTable: readonly LeverRow[] = [
  ...comparisonLevers,
  ...organizationLevers,
  ...positionLevers,
  ...engagementLevers,
];

const BY_PATH = new Map(leverTable.map((row) => [row.path, row]));

/** The row of the number at a place of the input; none for what is no lever. */
export const rowAt = (place: Path): LeverRow | undefined => BY_PATH.get(templateOf(place));

/** A place without its indices: "plans[].positions[].salary". */
function templateOf(place: Path): string {
  let template = "";
  for (const step of place) {
    template += isIndex(step) ? "[]" : template === "" ? String(step) : `.${step}`;
  }
  return template;
}
