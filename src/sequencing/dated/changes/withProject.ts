import type { Note } from "../../readCalendar";
import type { ProjectRecord } from "../../roadmap/RoadmapRecord";
import { shown } from "../../roadmap/fieldChecks";
import type { SchedulingTerms } from "../SchedulingTerms";

/** Terms with one project changed; notes an id that is none of a project that is still to be finished. */
export function withProject(
  terms: SchedulingTerms,
  id: string,
  note: Note,
  changed: (project: ProjectRecord) => ProjectRecord,
): SchedulingTerms {
  const project = terms.roadmap.projects.find((each) => each.id === id);
  if (project === undefined || project.status === "DONE" || project.status === "DECLINED") {
    const message = `There is no project "${shown(id)}" in the schedule.`;
    note(["projectId"], "UNKNOWN", message, "Take the id from the schedule.", shown(id));
    return terms;
  }
  const projects = terms.roadmap.projects.map((each) => (each === project ? changed(each) : each));
  return { ...terms, roadmap: { ...terms.roadmap, projects } };
}
