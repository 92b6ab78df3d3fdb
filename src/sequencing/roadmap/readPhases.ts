import type { Path } from "../../kernel/Problem";
import { few, type Note } from "../readCalendar";
import { checkDepartments, checkName, checkSystems } from "./fieldChecks";
import type { ProjectInput } from "./RoadmapInput";
import type { PhaseRecord } from "./RoadmapRecord";

const MOST_PHASES = 50;

/** Reads the phases of a project, which take at most as long as it together. */
export function readPhases(
  { phases }: ProjectInput,
  projectId: string,
  within: Path,
  workingDays: number,
  note: Note,
): PhaseRecord[] {
  const path = [...within, "phases"];
  const given = few(path, phases ?? [], MOST_PHASES, note);
  const days = given.reduce((sum, phase) => sum + phase.duration, 0);
  if (days > workingDays) {
    const message = `The phases take ${days} working days together, the project ${workingDays}.`;
    note(path, "CONTRADICTION", message, "Shorten a phase, or lengthen the project.", String(days));
  }
  return given.map(({ name, duration, departments, systems, severity }, ordinal) => {
    checkName([...path, ordinal, "name"], name, note);
    checkDepartments([...path, ordinal, "departments"], departments ?? [], note);
    checkSystems([...path, ordinal, "systems"], systems ?? [], note);
    if (duration < 0) {
      const message = `The phase takes ${duration} working days.`;
      note([...path, ordinal, "duration"], "OUT_OF_RANGE", message, "Give 0 or more.", String(duration));
    }
    return {
      projectId,
      ordinal,
      name,
      duration,
      departments: departments ?? [],
      systems: systems ?? [],
      severity: severity ?? "MEDIUM",
    };
  });
}
