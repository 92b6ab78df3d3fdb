import type { EntityManager } from "typeorm";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { RoadmapHeader } from "../../schema/roadmap/Roadmap";
import type { RoadmapCalendar, RoadmapLists } from "../../sequencing/roadmap/RoadmapRecord";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { LIST_TABLES, LISTS, selected } from "./listTables";

type HeaderRow = Omit<RoadmapHeader, "calendar" | "fiscalCalendar"> & RoadmapCalendar & FiscalCalendar;

/** The roadmaps of organizations, without their lists. */
export const ROADMAPS: LookUp<RoadmapHeader> = {
  name: "roadmaps",
  batch: async (manager, keys, organizationIds) => {
    const rows = await manager.query<HeaderRow[]>(
      `SELECT item.organization_id AS "organizationId", item.start_day::text AS "startDay", item.weekdays,
              item.holidays::text[] AS holidays, ${STAMPS},
              organization.fiscal_year_start_month AS "firstMonth", organization.fiscal_year_label AS label
         FROM roadmaps item
         JOIN organizations organization ON organization.id = item.organization_id ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1)`,
      [visible(keys, organizationIds)],
    );
    return eachBy(rows.map(headerOf), ({ organizationId }) => organizationId);
  },
};

/** The organization of each project. */
export const ORGANIZATIONS_OF_PROJECTS: LookUp<{ readonly id: string; readonly organizationId: string }> = {
  name: "organizationsOfProjects",
  batch: async (manager, keys, organizationIds) => {
    const rows = await manager.query<{ id: string; organizationId: string }[]>(
      `SELECT id, organization_id AS "organizationId" FROM projects
        WHERE organization_id = ANY ($1) AND id = ANY ($2)`,
      [organizationIds, keys],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** For each list, the rows of the roadmaps of organizations. */
export const ROADMAP_LISTS = Object.fromEntries(LISTS.map((list) => [list, lookUpOf(list)])) as {
  readonly [List in keyof RoadmapLists]: LookUp<RoadmapLists[List]>;
};

function lookUpOf(list: keyof RoadmapLists): LookUp<readonly unknown[]> {
  const { table, order } = LIST_TABLES[list];
  return {
    name: `roadmaps.${list}`,
    batch: async (manager, keys, organizationIds) => {
      const [first, ...others] = visible(keys, organizationIds);
      if (first === undefined) return new Map();
      // Nearly always there is one, and then no row need say whose it is.
      if (others.length === 0) return new Map([[first, await rowsOf(manager, list, first)]]);
      const rows = await manager.query<{ organizationId: string }[]>(
        `SELECT organization_id AS "organizationId", ${selected(list)} FROM ${table}
          WHERE organization_id = ANY ($1) ORDER BY organization_id, ${order}`,
        [[first, ...others]],
      );
      return listsBy(rows, ({ organizationId }) => organizationId);
    },
  };
}

/**
 * One list of the roadmap of one organization. It comes as one value, because thousands of rows cost more to take in one by one
 * than to parse together.
 */
export async function rowsOf<List extends keyof RoadmapLists>(
  manager: EntityManager,
  list: List,
  organizationId: string,
): Promise<RoadmapLists[List]> {
  const { table, order } = LIST_TABLES[list];
  const [answer] = await manager.query<{ rows: RoadmapLists[List] }[]>(
    `SELECT coalesce(json_agg(listed), '[]') AS rows
       FROM (SELECT ${selected(list)} FROM ${table} WHERE organization_id = $1 ORDER BY ${order}) listed`,
    [organizationId],
  );
  if (answer === undefined) throw new Error("An aggregate answers one row.");
  return answer.rows;
}

const visible = (keys: readonly string[], organizationIds: readonly string[]): string[] =>
  keys.filter((key) => organizationIds.includes(key));

const headerOf = ({
  startDay,
  weekdays,
  holidays,
  firstMonth,
  label,
  ...header
}: HeaderRow): RoadmapHeader => ({
  ...header,
  calendar: { startDay, weekdays, holidays },
  fiscalCalendar: { firstMonth, label },
});
