import {
  PublishScheduleInput,
  RoadmapScheduled,
  ScheduleRoadmapInput,
} from "../../schema/sequencing/ScheduleIntentions";
import type { Schedule } from "../../schema/sequencing/Schedule";
import type { Context } from "../Context";
import { publishSchedule } from "../sequencing/publishSchedule";
import { scheduleRoadmap } from "../sequencing/scheduleRoadmap";
import type { Making } from "./Making";
import { day, decimal } from "./written";

/** The day as of which the roadmap is scheduled: its first. */
const settings = { months: 24, asOf: day("2027-01-04") };

/**
 * Puts the roadmap in order twice: the schedule in force, and a draft in which avoided losses count half.
 * @returns the id of the one in force
 */
export async function makeSchedules(ctx: Context, making: Making): Promise<string> {
  const { organizationId, inputOf, mustBeSaved } = making;
  const { id, version } = await made(ctx, making, "Agreed with the partners", {});
  const publication = { organizationId, id, version };
  mustBeSaved(await publishSchedule(ctx, inputOf(PublishScheduleInput, "publish", publication)));
  const weights = { expectedLoss: decimal("0.5") };
  await made(ctx, making, "If avoided losses counted half", { settings: { ...settings, weights } });
  return id;
}

async function made(
  ctx: Context,
  { organizationId, inputOf, mustBeSaved }: Making,
  note: string,
  more: object,
): Promise<Schedule> {
  const sources = { capacity: "STATED", budget: "NONE" } as const;
  const content = { organizationId, roadmapVersion: 1, note, settings, ...sources, ...more };
  const answer = await scheduleRoadmap(ctx, inputOf(ScheduleRoadmapInput, note, content));
  mustBeSaved(answer);
  if (answer instanceof RoadmapScheduled) return answer.schedule;
  throw new Error("The roadmap of the demonstration has no order.");
}
