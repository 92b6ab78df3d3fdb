import { NotFound } from "../../schema/intentions/answers";
import { readGlobalId } from "../../schema/relay/globalId";
import { ProjectExplanation } from "../../schema/sequencing/ProjectExplanation";
import type { Withheld } from "../../schema/pay/Withheld";
import type { Context } from "../Context";
import { scheduleOf } from "./schedules";
import { withheldOf } from "./shownSequence";

/** Why a project starts when it does in a stored schedule. */
export async function explainProject(
  ctx: Context,
  scheduleId: string,
  projectId: string,
): Promise<ProjectExplanation | Withheld | NotFound> {
  const key = readGlobalId(scheduleId);
  const schedule = key?.type === "Schedule" ? await scheduleOf(ctx, key.uuid) : undefined;
  if (schedule === undefined) return new NotFound(scheduleId);
  const withheld = withheldOf(ctx, schedule);
  if (withheld !== undefined) return withheld;
  const { view } = schedule.sequence;
  return view.facts.found.starts.has(projectId)
    ? new ProjectExplanation(view, projectId)
    : new NotFound(projectId);
}
