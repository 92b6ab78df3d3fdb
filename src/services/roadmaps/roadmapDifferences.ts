import type { Difference } from "../../schema/intentions/answers";
import { globalId } from "../../schema/relay/globalId";
import type { ProjectRecord, RoadmapRecord } from "../../sequencing/roadmap/RoadmapRecord";
import { differencesOf } from "../access/differences";

/**
 * Where a roadmap that was sent and the stored one differ. Projects are compared by id and dependencies by what they
 * connect, so that one more project at the top is one difference; new projects go by their place.
 */
export function roadmapDifferences(
  yours: RoadmapRecord,
  stored: RoadmapRecord,
  isNew: (index: number) => boolean,
): Difference[] {
  const names = new Map(yours.projects.flatMap(({ id }, i) => (isNew(i) ? [[id, String(i)] as const] : [])));
  const nameOf = (id: string) => names.get(id) ?? globalId("Project", id);
  return differencesOf(comparable(yours, nameOf), comparable(stored, nameOf));
}

/** A roadmap as nested values, whose paths read as in the input. */
function comparable(
  {
    calendar,
    projects,
    phases,
    costs,
    efforts,
    dependencies,
    freezeWindows,
    departments,
    capacities,
  }: RoadmapRecord,
  nameOf: (id: string) => string,
): object {
  const { startDay, ...days } = calendar;
  const of = <Part extends { readonly projectId: string }>(parts: readonly Part[], id: string) =>
    parts.flatMap(({ projectId, ...part }) => (projectId === id ? [{ ...part, ordinal: undefined }] : []));
  return {
    start: startDay,
    calendar: days,
    projects: Object.fromEntries(
      projects.map(({ id, ordinal, ...project }) => [
        nameOf(id),
        {
          ...withDeadline(project),
          place: ordinal,
          phases: of(phases, id),
          costs: of(costs, id),
          efforts: Object.fromEntries(
            efforts.filter(({ projectId }) => projectId === id).map(({ role, hours }) => [role, hours]),
          ),
        },
      ]),
    ),
    dependencies: Object.fromEntries(
      dependencies.map(({ fromId, toId, relation, lag, lagUnit }) => [
        `${nameOf(fromId)} ${relation} ${nameOf(toId)}`,
        { lag, lagUnit },
      ]),
    ),
    freezeWindows,
    departments: Object.fromEntries(departments.map(({ name, limit }) => [name, { limit }])),
    capacities: Object.fromEntries(
      capacities.map(({ role, from, fte }) => [`${role} ${from.slice(0, MONTH_LENGTH)}`, { fte }]),
    ),
  };
}

/** "2027-01" of "2027-01-01". */
const MONTH_LENGTH = 7;

/** What is stored of a project, with its deadline as one thing. */
const withDeadline = ({
  finishBy,
  deadlineKind: kind,
  deadlineReason: reason,
  monthlyPenalty,
  ...project
}: Omit<ProjectRecord, "id" | "ordinal">): object => ({
  ...project,
  deadline: { finishBy, kind, reason, monthlyPenalty },
});
