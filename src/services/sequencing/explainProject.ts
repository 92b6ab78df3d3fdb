import { NotFound } from "../../schema/intentions/answers";
import { readGlobalId } from "../../schema/relay/globalId";
import { ProjectExplanation } from "../../schema/sequencing/ProjectExplanation";
import type { Context } from "../Context";
import { scheduleOf } from "./schedules";

/** Why a project starts when it does in a stored schedule. */
export async function explainProject(
  ctx: Context,
  scheduleId: string,
  projectId: string,
): Promise<ProjectExplanation | NotFound> {
  const key = readGlobalId(scheduleId);
  const schedule = key?.type === "Schedule" ? await scheduleOf(ctx, key.uuid) : undefined;
  if (schedule === undefined) return new NotFound(scheduleId);
  const { view } = schedule.sequence;
  return view.facts.found.starts.has(projectId)
    ? new ProjectExplanation(view, projectId)
    : new NotFound(projectId);
}
