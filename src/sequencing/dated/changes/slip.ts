import { printDay } from "../../../kernel/Day";
import { readWhole } from "../../schedule/readNumber";
import { MOST_DAYS } from "../../readNetwork";
import { isUnderWay } from "../standingOf";
import type { Apply, SaidOf } from "./Change";
import { withProject } from "./withProject";

/** A project that starts later than it does in the schedule; one whose start is fixed is fixed later. */
export const slip: Apply<SaidOf<"slip">> = (terms, { projectId, workingDays }, { found, clock }, note) => {
  const days = readWhole(["workingDays"], "The slip", workingDays, 1, MOST_DAYS, note);
  const start = found.starts.get(projectId);
  return withProject(terms, projectId, note, (project) => {
    const day = start === undefined ? undefined : clock.startDay(start + days);
    if (day === undefined || isUnderWay(project)) {
      const message = `${project.name} has no start in the schedule that could be later.`;
      note(
        ["projectId"],
        "CONTRADICTION",
        message,
        "Stretch it instead, or name another project.",
        projectId,
      );
      return project;
    }
    const later = printDay(day);
    return project.fixedStart === null
      ? { ...project, earliestStart: later }
      : { ...project, fixedStart: later, earliestStart: null };
  });
};
