import type { PlannedProject } from "../../schedule/Instance";

/**
 * A project whose work takes another time with the same people, so that each of its parts becomes longer or shorter in
 * proportion. With a planned duration d and another one e, offsets after the start become:
 *
 * - beginnings and ends of demands and of disruptive phases: o x e / d, rounded to the nearest period, half upwards. Parts that
 *   follow each other still do; one that comes out shorter than half a period may fall away.
 * - costs due before the finish, o < d: o x e / d, rounded down, so that they stay before the finish.
 * - costs due at or after the finish: o - d + e, as long after it as planned.
 *
 * Units and amounts stay: people who work longer are used longer, money is the same and falls due later. A milestone, which
 * has no parts, only finishes later.
 */
export function stretchedTo(project: PlannedProject, duration: number): PlannedProject {
  const planned = project.duration;
  if (duration === planned) return project;
  const boundary = (offset: number): number =>
    planned === 0 ? 0 : Math.round((offset * duration) / planned);
  const due = (offset: number): number =>
    offset < planned ? Math.floor((offset * duration) / planned) : offset - planned + duration;
  return {
    ...project,
    duration,
    demands: project.demands.map((one) => ({ ...one, from: boundary(one.from), to: boundary(one.to) })),
    phases: project.phases.map((one) => ({ ...one, from: boundary(one.from), to: boundary(one.to) })),
    costs: project.costs.map((one) => ({ ...one, offset: due(one.offset) })),
  };
}
