import type { ScheduleRow } from "../../schema/sequencing/Schedule";
import type { ScheduleOrder } from "../../schema/sequencing/scheduleEnums";
import { eachBy, type LookUp } from "../LookUp";
import type { ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";

const COLUMNS = `
  item.id, item.organization_id AS "organizationId", item.status, item.note, item.roadmap_version AS "roadmapVersion",
  item.engine_version AS "engineVersion", item.terms, item.found, item.shows_pay AS "showsPay", item.published_at AS "publishedAt",
  (SELECT name FROM people WHERE id = item.published_by) AS "publishedBy", item.superseded_at AS "supersededAt", ${STAMPS}`;

/** A schedule by its id. */
export const scheduleById: LookUp<ScheduleRow> = {
  name: "scheduleById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<ScheduleRow[]>(
      `SELECT ${COLUMNS} FROM roadmap_schedules item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** The published schedule of an organization. */
export const publishedSchedule: LookUp<ScheduleRow> = {
  name: "publishedSchedule",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<ScheduleRow[]>(
      `SELECT ${COLUMNS} FROM roadmap_schedules item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.organization_id = ANY ($2::uuid[])
          AND item.status = 'PUBLISHED'`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ organizationId }) => organizationId);
  },
};

/** The schedules of an organization. */
export const schedulesOfOrganization: ListOf<ScheduleOrder> = {
  name: "schedulesOfOrganization",
  table: "roadmap_schedules",
  columns: COLUMNS,
  joins: STAMP_NAMES,
  belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { CREATED: "created_at" },
};
