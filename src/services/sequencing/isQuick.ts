import type { Instance } from "../../sequencing/schedule/Instance";

/** Projects times periods up to which the usual effort takes some milliseconds, less than starting a thread does. */
const QUICK_CELLS = 250;

/** Whether work on an instance is done before anybody notices, so that no thread is worth its start. */
export const isQuick = ({ projects, horizon }: Pick<Instance, "projects" | "horizon">): boolean =>
  projects.length * horizon <= QUICK_CELLS;
