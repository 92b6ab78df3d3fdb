import { printDay } from "../../kernel/Day";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import type { ProjectInput } from "./RoadmapInput";
import type { ProjectRecord } from "./RoadmapRecord";
import type { ProjectStatus } from "./vocabulary";

type Actuals = Pick<ProjectRecord, "actualStart" | "actualFinish" | "progress">;

/** Work of these may have been done. */
const WORKED_ON: readonly ProjectStatus[] = ["IN_PROGRESS", "ON_HOLD", "DONE"];

/** Reads what has happened of a project, which has to fit where it stands. */
export function readActuals(input: ProjectInput, within: Path, note: Note): Actuals {
  const { actualStart, progress } = input;
  const isWorkedOn = WORKED_ON.includes(input.status);
  if (actualStart != null && !isWorkedOn) {
    const written = printDay(actualStart);
    const message = `The project has started on ${written}, but it is ${input.status}.`;
    note([...within, "actualStart"], "CONTRADICTION", message, NOT_WORKED_ON, written);
  }
  if (progress != null) checkProgress(progress, input.status, isWorkedOn, [...within, "progress"], note);
  return {
    actualStart: actualStart == null ? null : printDay(actualStart),
    actualFinish: readActualFinish(input, within, note),
    progress: progress ?? null,
  };
}

const NOT_WORKED_ON = "Take it out, or say that the project is IN_PROGRESS, ON_HOLD or DONE.";

function readActualFinish(
  { actualStart, actualFinish, status }: ProjectInput,
  within: Path,
  note: Note,
): string | null {
  if (actualFinish == null) return null;
  const path = [...within, "actualFinish"];
  const finish = printDay(actualFinish);
  if (status !== "DONE") {
    const message = `The project has finished on ${finish}, but it is ${status}.`;
    note(path, "CONTRADICTION", message, "Take it out, or say that the project is DONE.", finish);
  }
  if (actualStart == null) {
    const message = `The project has finished on ${finish}, and nobody says when it started.`;
    note([...within, "actualStart"], "REQUIRED", message, `Give the day, ${finish} or an earlier one.`);
  } else if (actualFinish < actualStart) {
    const start = printDay(actualStart);
    const message = `The project has finished on ${finish}, before it started on ${start}.`;
    note(path, "CONTRADICTION", message, `Give ${start} or a later day.`, finish);
  }
  return finish;
}

function checkProgress(
  progress: number,
  status: ProjectStatus,
  isWorkedOn: boolean,
  path: Path,
  note: Note,
): void {
  const message = `The progress is ${progress} percent`;
  const written = String(progress);
  if (!Number.isInteger(progress) || progress < 0 || progress > 100)
    note(path, "OUT_OF_RANGE", `${message}.`, "Give a whole number from 0 to 100.", written);
  else if (!isWorkedOn)
    note(path, "CONTRADICTION", `${message}, but the project is ${status}.`, NOT_WORKED_ON, written);
  else if (status === "DONE" && progress !== 100) {
    const advice = "Give 100, or leave it out.";
    note(path, "CONTRADICTION", `${message}, but the project is DONE.`, advice, written);
  }
}
