import { problemAt } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import type { DecidedMove } from "../../sequencing/levers/DecidedMove";
import { promoteMoves, rebaseMoves } from "../../sequencing/levers/promoteMoves";
import type { ScheduledTerms } from "../../sequencing/levers/ScheduledTerms";
import { noting } from "../../sequencing/noting";
import { readRoadmap } from "../../sequencing/roadmap/readRoadmap";
import { roadmapInputOf } from "../../sequencing/roadmap/roadmapInputOf";
import type { Context } from "../Context";
import { roadmapRecord, type VersionedRoadmap } from "../roadmaps/roadmapRecord";

/** Moves of a schedule beside the stored roadmap, whose levers they are now. */
export interface RebasedMoves {
  readonly scheduled: ScheduledTerms;
  readonly stored: VersionedRoadmap;
  readonly moves: readonly DecidedMove[];
}

/** Moves of the levers of a schedule as moves of the levers that the stored roadmap has now. */
export async function rebasedMoves(
  ctx: Context,
  organizationId: string,
  scheduled: ScheduledTerms,
  moves: readonly DecidedMove[],
): Promise<RebasedMoves | InvalidInput> {
  const stored = await roadmapRecord(ctx, organizationId);
  if (stored === undefined) {
    const message = "The organization has no roadmap any more whose numbers could be changed.";
    const advice = "Store one with saveRoadmap, or take the moves of projects out of the scenario.";
    return new InvalidInput([problemAt(["id"], "CONTRADICTION", message, advice)]);
  }
  const { problems, note } = noting();
  const rebased = rebaseMoves(scheduled, stored.record, moves, note);
  return problems.length > 0 ? new InvalidInput(problems) : { scheduled, stored, moves: rebased };
}

/** The stored roadmap with the moves made, read and checked like one that is sent; projects go by their uuids again. */
export function promotedRoadmap({ scheduled, stored, moves }: RebasedMoves): VersionedRoadmap | InvalidInput {
  const { problems, note } = noting();
  const moved = promoteMoves(scheduled, stored.record, moves, note);
  if (problems.length > 0) return new InvalidInput(problems);
  const reading = readRoadmap(
    roadmapInputOf(moved),
    moved.projects.map(({ id }) => readGlobalId(id)?.uuid),
  );
  if (reading.kind === "invalid")
    return new InvalidInput(
      reading.problems.map((problem) => ({ ...problem, path: ["roadmap", ...problem.path] })),
    );
  // No lever changes what waits for what.
  if (reading.kind === "cyclic") throw new Error("The stored roadmap has a cycle.");
  return { version: stored.version, record: reading.record };
}
