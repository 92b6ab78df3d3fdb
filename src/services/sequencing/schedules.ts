import type { Page } from "../../schema/relay/connection";
import type { PageRequest } from "../../schema/relay/pageRequest";
import { Schedule } from "../../schema/sequencing/Schedule";
import type { ScheduleOrder } from "../../schema/sequencing/scheduleEnums";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import { publishedSchedule, scheduleById, schedulesOfOrganization } from "./scheduleLookUps";

/** The schedule of a uuid, if the viewer may see it. */
export async function scheduleOf(ctx: Context, uuid: string): Promise<Schedule | undefined> {
  const row = await ctx.find(scheduleById, uuid);
  return row && new Schedule(row);
}

/** The published schedule of an organization, whose uuid is given. */
export async function publishedScheduleOf(
  ctx: Context,
  organizationId: string,
): Promise<Schedule | undefined> {
  const row = await ctx.find(publishedSchedule, organizationId);
  return row && new Schedule(row);
}

/** A page of the schedules of an organization, whose uuid is given. */
export const schedulesOf = (
  ctx: Context,
  organizationId: string,
  request: PageRequest<ScheduleOrder>,
): Promise<Page<Schedule>> => pageOf(ctx, schedulesOfOrganization, request, organizationId, Schedule);
