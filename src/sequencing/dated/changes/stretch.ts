import { MOST_DAYS } from "../../readNetwork";
import { durationOf } from "../../roadmap/durationOf";
import { readWhole } from "../../schedule/readNumber";
import { workingDaysOf } from "../../workingDaysOf";
import type { Apply, SaidOf } from "./Change";
import { withProject } from "./withProject";

/** A project that takes longer or shorter than planned; between what it would take at the shortest and at the longest nobody knows then. */
export const stretch: Apply<SaidOf<"stretch">> = (terms, { projectId, workingDays }, _facts, note) => {
  const days = readWhole(["workingDays"], "The stretch", workingDays, -MOST_DAYS, MOST_DAYS, note);
  const weekdays = terms.roadmap.calendar.weekdays.length;
  return withProject(terms, projectId, note, (project) => {
    const duration = workingDaysOf(project.duration, project.durationUnit, weekdays) + days;
    if (duration < 0 || duration > MOST_DAYS) {
      const message = `${project.name} would take ${duration} working days.`;
      note(["workingDays"], "OUT_OF_RANGE", message, `Let it take 0 to ${MOST_DAYS}.`, String(workingDays));
      return project;
    }
    const unknown = { optimisticDuration: null, pessimisticDuration: null };
    return { ...project, ...unknown, ...durationOf(duration, project.durationUnit, weekdays) };
  });
};
