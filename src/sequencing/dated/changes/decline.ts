import type { Apply, SaidOf } from "./Change";
import { withProject } from "./withProject";

/** A project that will not be done, and what depends on it no longer waits for it. */
export const decline: Apply<SaidOf<"decline">> = (terms, { projectId }, _facts, note) =>
  withProject(terms, projectId, note, (project) => ({ ...project, status: "DECLINED" }));
