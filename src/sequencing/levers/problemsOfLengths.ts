import type { SchedulingTerms } from "../dated/SchedulingTerms";
import type { Note } from "../readCalendar";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import { inWorkingDays } from "./inWorkingDays";
import { lastOf, writtenValue } from "./movesOf";
import type { RoadmapMove } from "./RoadmapMove";

/** Notes phases, milestones and bounds that do not fit the duration of their project once everything is moved. */
export function problemsOfLengths(moved: SchedulingTerms, moves: readonly RoadmapMove[], note: Note): void {
  const { projects, calendar } = moved.roadmap;
  for (const project of projects) {
    const own = moves.filter(({ lever }) => lever.of === project.id);
    if (own.length === 0) continue;
    const inDays = inWorkingDays(project, calendar.weekdays.length);
    notePhases(moved, inDays, own, note);
    noteMilestones(moved, inDays, own, note);
    noteBounds(inDays, own, note);
  }
}

function notePhases(
  { roadmap }: SchedulingTerms,
  { id, name, duration }: ProjectRecord,
  own: readonly RoadmapMove[],
  note: Note,
): void {
  const phases = roadmap.phases.filter(({ projectId }) => projectId === id);
  const days = phases.reduce((sum, phase) => sum + phase.duration, 0);
  if (days <= duration) return;
  const message = `The phases of ${name} take ${days} working days together, the project ${duration}.`;
  noteMisfit(own, "PHASE_DURATION", `Give at least ${days}`, "Shorten a phase", message, note);
}

function noteMilestones(
  { roadmap }: SchedulingTerms,
  { id, name, duration }: ProjectRecord,
  own: readonly RoadmapMove[],
  note: Note,
): void {
  for (const [index, { projectId, name: cost, workingDay }] of roadmap.costs.entries()) {
    if (projectId !== id || workingDay === null || workingDay <= duration) continue;
    const code = "PROJECT_COST_WORKING_DAY";
    const moves = own.filter(({ lever }) => lever.row.code !== code || lever.place[2] === index);
    const message = `${cost} falls due on working day ${workingDay} of ${name}, which takes ${duration}.`;
    noteMisfit(moves, code, `Give at least ${workingDay}`, `Give at most ${duration}`, message, note);
  }
}

/** The shortest and the longest duration are both known or neither, with the expected one between them. */
function noteBounds(
  { name, duration, optimisticDuration: shortest, pessimisticDuration: longest }: ProjectRecord,
  own: readonly RoadmapMove[],
  note: Note,
): void {
  const [OPTIMISTIC, PESSIMISTIC] = ["PROJECT_OPTIMISTIC_DURATION", "PROJECT_PESSIMISTIC_DURATION"];
  if (shortest !== null && longest === null) noteUnknown(own, OPTIMISTIC, PESSIMISTIC, name, note);
  if (longest !== null && shortest === null) noteUnknown(own, PESSIMISTIC, OPTIMISTIC, name, note);
  if (shortest !== null && shortest > duration) {
    const message = `${name} takes ${shortest} working days at the shortest, ${duration} as expected.`;
    noteMisfit(own, OPTIMISTIC, `Give at least ${shortest}`, `Give at most ${duration}`, message, note);
  }
  if (longest !== null && longest < duration) {
    const message = `${name} takes ${longest} working days at the longest, ${duration} as expected.`;
    noteMisfit(own, PESSIMISTIC, `Give at most ${longest}`, `Give at least ${duration}`, message, note);
  }
}

function noteUnknown(
  own: readonly RoadmapMove[],
  given: string,
  unknown: string,
  name: string,
  note: Note,
): void {
  const move = lastOf(own, given);
  if (move === undefined) return;
  const message = `${name} takes another time, and only one of its shortest and longest duration is said for it.`;
  note(
    [...move.at, "value"],
    "CONTRADICTION",
    message,
    `Move ${unknown} too, or neither.`,
    writtenValue(move),
  );
}

/** Something that does not fit the duration: said of the duration where that is moved, with the way out on either side. */
function noteMisfit(
  own: readonly RoadmapMove[],
  code: string,
  ofDuration: string,
  ofPart: string,
  message: string,
  note: Note,
): void {
  const move = lastOf(own, "PROJECT_DURATION", code);
  if (move === undefined) return;
  const isDuration = move.lever.row.code === "PROJECT_DURATION";
  const [advice, other] = isDuration ? [ofDuration, code] : [ofPart, "PROJECT_DURATION"];
  const way = lastOf(own, other) === undefined ? `, or move ${other} too` : "";
  note([...move.at, "value"], "CONTRADICTION", message, `${advice}${way}.`, writtenValue(move));
}
