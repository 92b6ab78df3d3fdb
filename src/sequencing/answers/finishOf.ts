import type { PlannedProject } from "../schedule/Instance";
import type { Starts } from "../schedule/Starts";

/** The boundary by which every placed project has finished; 0 when none is placed. */
export const finishOf = (projects: readonly PlannedProject[], starts: Starts): number =>
  projects.reduce((last, { id, duration }) => Math.max(last, (starts.get(id) ?? -duration) + duration), 0);
