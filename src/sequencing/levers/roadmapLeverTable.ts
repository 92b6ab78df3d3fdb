import { projectRows } from "./projectRows";
import type { RoadmapLeverRow, RoadmapRows } from "./RoadmapLeverRow";
import { settingRows } from "./settingRows";
import { sharedRows } from "./sharedRows";

const ROWS: RoadmapRows = { ...projectRows, ...sharedRows, ...settingRows };

/** Every lever of a schedule. */
export const roadmapLeverTable: readonly RoadmapLeverRow[] = Object.entries(ROWS).map(([code, row]) => ({
  code,
  ...row,
}));

/** The row of a code of this table. */
export function roadmapRow(code: string): RoadmapLeverRow {
  const row = ROWS[code];
  if (row === undefined) throw new RangeError(`There is no lever ${code}.`);
  return { code, ...row };
}
