import type { Path } from "../../kernel/Problem";
import { comparisonLevers } from "./comparisonLevers";
import { engagementLevers } from "./engagementLevers";
import type { LeverRow } from "./LeverRow";
import { organizationLevers } from "./organizationLevers";
import { isIndex } from "./place";
import { positionLevers } from "./positionLevers";

/** Every lever there is; a new one is a row of one of these tables. */
export const leverTable: readonly LeverRow[] = [
  ...comparisonLevers,
  ...organizationLevers,
  ...positionLevers,
  ...engagementLevers,
];

const BY_PATH = new Map(leverTable.map((row) => [row.path, row]));
const BY_CODE = new Map(leverTable.map((row) => [row.code, row]));

/** The row of the number at a place of the input; none for what is no lever. */
export const rowAt = (place: Path): LeverRow | undefined => BY_PATH.get(templateOf(place));

/** The row of a code. */
export const rowOf = (code: string): LeverRow | undefined => BY_CODE.get(code);

/** A place without its indices: "plans[].positions[].salary". */
function templateOf(place: Path): string {
  let template = "";
  for (const step of place) {
    template += isIndex(step) ? "[]" : template === "" ? String(step) : `.${step}`;
  }
  return template;
}
