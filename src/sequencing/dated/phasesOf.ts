import type { PhaseRecord } from "../roadmap/RoadmapRecord";
import type { Severity } from "../roadmap/vocabulary";
import type { DisruptivePhase } from "../schedule/Instance";

/** How much of the price of a disrupted day counts: all of it where work stops. */
const QUARTERS: Readonly<Record<Severity, number>> = { LOW: 1, MEDIUM: 2, HIGH: 4 };

/** Phases follow each other and the last one ends with the project. */
export function phasesOf(phases: readonly PhaseRecord[], duration: number): DisruptivePhase[] {
  const ordered = [...phases].sort((a, b) => a.ordinal - b.ordinal);
  let end = duration - ordered.reduce((sum, phase) => sum + phase.duration, 0);
  return ordered.flatMap(({ name, departments, duration: lasts, severity }) => {
    const from = Math.max(0, end);
    end += lasts;
    return departments.length === 0 || from >= end
      ? []
      : [{ name, from, to: end, departments, quarters: QUARTERS[severity] }];
  });
}
