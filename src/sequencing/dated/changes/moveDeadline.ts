import { printDay } from "../../../kernel/Day";
import type { Apply, SaidOf } from "./Change";
import { withProject } from "./withProject";

/** Another day by which a project with a deadline has to be finished. */
export const moveDeadline: Apply<SaidOf<"moveDeadline">> = (terms, { projectId, finishBy }, _facts, note) =>
  withProject(terms, projectId, note, (project) => {
    if (project.finishBy !== null) return { ...project, finishBy: printDay(finishBy) };
    const advice = "Name a project that has a deadline.";
    note(["projectId"], "CONTRADICTION", `${project.name} has no deadline.`, advice, projectId);
    return project;
  });
