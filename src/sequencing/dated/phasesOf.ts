import type { PhaseRecord } from "../roadmap/RoadmapRecord";
import type { DisruptivePhase } from "../schedule/Instance";

/** Phases follow each other and the last one ends with the project. */
export function phasesOf(phases: readonly PhaseRecord[], duration: number): DisruptivePhase[] {
  const ordered = [...phases].sort((a, b) => a.ordinal - b.ordinal);
  let end = duration - ordered.reduce((sum, phase) => sum + phase.duration, 0);
  return ordered.flatMap(({ name, departments, duration: lasts }) => {
    const from = Math.max(0, end);
    end += lasts;
    return departments.length === 0 || from >= end ? [] : [{ name, from, to: end, departments }];
  });
}
