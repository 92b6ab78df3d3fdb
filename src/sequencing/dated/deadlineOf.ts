import { centsOf } from "../../kernel/Cents";
import { addDays } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import { dayOf } from "../roadmap/timeProjects";
import type { Deadline } from "../schedule/Instance";
import { aDay } from "./aDay";
import type { DayClock } from "./DayClock";

/** The boundary by which a project has to finish, and what each working day later costs. */
export function deadlineOf(
  { finishBy, deadlineKind, monthlyPenalty }: ProjectRecord,
  clock: DayClock,
  weekdays: number,
): Deadline | undefined {
  if (finishBy === null || deadlineKind === null) return undefined;
  const finish = clock.boundaryAt(addDays(dayOf(finishBy), 1));
  if (deadlineKind === "HARD") return { kind: "HARD", finish };
  return { kind: "SOFT", finish, weight: aDay(centsOf(new Decimal(monthlyPenalty ?? "0")), weekdays) };
}
