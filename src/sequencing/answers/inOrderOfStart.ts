import type { PlannedProject } from "../schedule/Instance";
import type { Starts } from "../schedule/Starts";

/** Placed projects as they follow each other: by start, then by finish, then by id. */
export function inOrderOfStart(projects: readonly PlannedProject[], starts: Starts): PlannedProject[] {
  const startOf = ({ id }: PlannedProject): number => starts.get(id) ?? 0;
  return projects
    .filter(({ id }) => starts.has(id))
    .sort((a, b) => startOf(a) - startOf(b) || a.duration - b.duration || (a.id < b.id ? -1 : 1));
}
