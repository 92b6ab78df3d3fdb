import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { SchedulePublished, type PublishScheduleInput } from "../../schema/sequencing/ScheduleIntentions";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { scheduleById } from "./scheduleLookUps";
import { scheduleOf } from "./schedules";

/** Makes a draft the schedule that counts; the one before is superseded. */
export async function publishSchedule(
  ctx: Context,
  input: PublishScheduleInput,
): Promise<SchedulePublished | Refusal | VersionConflict> {
  const thing = changeableThing(ctx, "Schedule", input, "publishSchedule");
  if ("refusal" in thing) return thing.refusal;
  const { organizationId } = thing;
  const intention = intentionOf("publishSchedule", organizationId, input);
  const { dryRun } = intention;
  const { personId } = ctx.viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    notePublication(manager, { ...thing, personId, input }),
  );
  if (done.kind === "refused") return done.answer;
  const schedule = await scheduleOf(ctx, done.id);
  return schedule === undefined ? new NotFound(input.id) : new SchedulePublished(schedule, dryRun);
}

interface Publication extends ChangeableThing {
  readonly personId: string;
  readonly input: PublishScheduleInput;
}

async function notePublication(
  manager: EntityManager,
  { organizationId, id, personId, input }: Publication,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const stored = (await scheduleById.batch(manager, [id], [organizationId])).get(id);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  if (stored.status !== "DRAFT") {
    const message = `The schedule is ${stored.status} already.`;
    const advice = "Make a new one with scheduleRoadmap, and publish that.";
    return {
      kind: "refused",
      answer: new InvalidInput([problemAt(["id"], "CONTRADICTION", message, advice, input.id)]),
    };
  }
  await manager.query(
    `UPDATE roadmap_schedules SET status = 'SUPERSEDED', superseded_at = now(), version = version + 1,
            updated_at = now(), updated_by = $2
      WHERE organization_id = $1 AND status = 'PUBLISHED'`,
    [organizationId, personId],
  );
  await manager.query(
    `UPDATE roadmap_schedules SET status = 'PUBLISHED', published_at = now(), published_by = $3, version = version + 1,
            updated_at = now(), updated_by = $3
      WHERE organization_id = $1 AND id = $2`,
    [organizationId, id, personId],
  );
  return { kind: "done", id };
}
