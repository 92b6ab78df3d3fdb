import { printDay } from "../../kernel/Day";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { readMoney } from "./fieldChecks";
import { hasBegun } from "./hasBegun";
import type { DeadlineInput, ProjectInput } from "./RoadmapInput";
import type { ProjectRecord } from "./RoadmapRecord";
import type { Surroundings } from "./Surroundings";

type Deadline = Pick<ProjectRecord, "finishBy" | "deadlineKind" | "deadlineReason" | "monthlyPenalty">;

const NONE: Deadline = { finishBy: null, deadlineKind: null, deadlineReason: null, monthlyPenalty: null };

/** Reads by when a project has to be finished, and what each month later costs, if it is allowed at all. */
export function readDeadline(
  { deadline, status }: ProjectInput,
  within: Path,
  { start }: Surroundings,
  note: Note,
): Deadline {
  if (deadline == null) return NONE;
  const path = [...within, "deadline"];
  const finishBy = printDay(deadline.finishBy);
  if (deadline.finishBy < start && !hasBegun(status)) {
    const first = printDay(start);
    const message = `The project has to be finished by ${finishBy}, before the roadmap starts on ${first}.`;
    const advice = `Give ${first} or a later day, or say that the project is IN_PROGRESS or DONE.`;
    note([...path, "finishBy"], "CONTRADICTION", message, advice, finishBy);
  }
  return {
    finishBy,
    deadlineKind: deadline.kind,
    deadlineReason: deadline.reason,
    monthlyPenalty: readPenalty(deadline, [...path, "monthlyPenalty"], note),
  };
}

function readPenalty({ kind, monthlyPenalty }: DeadlineInput, path: Path, note: Note): string | null {
  if (kind === "SOFT" && monthlyPenalty == null) {
    const message = "The deadline is SOFT, and nobody says what a month later costs.";
    note(path, "REQUIRED", message, "Give the penalty of a month, or make the deadline HARD.");
  }
  if (monthlyPenalty == null) return null;
  if (kind === "HARD") {
    const written = monthlyPenalty.toFixed();
    const message = `The deadline is HARD, so that no month later can cost ${written}.`;
    note(path, "CONTRADICTION", message, "Take the penalty out, or make the deadline SOFT.", written);
    return null;
  }
  return readMoney(path, "The penalty of a month", monthlyPenalty, note);
}
