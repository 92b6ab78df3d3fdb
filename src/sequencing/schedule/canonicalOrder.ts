import type { Instance, PlannedProject } from "./Instance";

/**
 * The projects in an order that depends on what they are and not on how they were listed, so that a shuffled list gets the
 * same schedule; ids only decide between projects that are alike.
 */
export function canonicalOrder({ projects, relations }: Instance): PlannedProject[] {
  const degrees = new Map<string, number[]>(projects.map(({ id }) => [id, [0, 0]]));
  for (const { from, to, lag } of relations) {
    count(degrees.get(from), 0, lag);
    count(degrees.get(to), 1, lag);
  }
  const keyed = projects.map((project) => ({
    project,
    key: contentOf(project, degrees.get(project.id) ?? []),
  }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.project.id, b.project.id));
  return keyed.map(({ project }) => project);
}

function count(degree: number[] | undefined, place: number, lag: number): void {
  if (degree !== undefined) degree[place] = (degree[place] ?? 0) + 1_000 + lag;
}

/** What is asked of the rest, without the names of the project. */
const contentOf = (project: PlannedProject, degree: readonly number[]): string =>
  JSON.stringify([project.duration, degree, { ...project, id: "", name: "" }]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
