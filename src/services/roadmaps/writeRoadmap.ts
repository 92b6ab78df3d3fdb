import type { EntityManager } from "typeorm";
import type { RoadmapCalendar, RoadmapLists, RoadmapRecord } from "../../sequencing/roadmap/RoadmapRecord";
import { columnsOf, LIST_TABLES } from "./listTables";

/** What is replaced as a whole: nothing outside of the roadmap refers to it. Projects keep their ids. */
const REPLACED = [
  "phases",
  "costs",
  "efforts",
  "dependencies",
  "freezeWindows",
  "departments",
  "capacities",
] as const;

/**
 * Stores a whole roadmap in place of the one before: as many statements, however long its lists.
 * @param personId who changes it
 */
export async function writeRoadmap(
  manager: EntityManager,
  organizationId: string,
  record: RoadmapRecord,
  personId: string,
): Promise<void> {
  await writeCalendar(manager, organizationId, record.calendar, personId);
  for (const list of REPLACED)
    await manager.query(`DELETE FROM ${LIST_TABLES[list].table} WHERE organization_id = $1`, [
      organizationId,
    ]);
  await manager.query("DELETE FROM projects WHERE organization_id = $1 AND NOT (id = ANY ($2))", [
    organizationId,
    record.projects.map(({ id }) => id),
  ]);
  await insert(manager, organizationId, "projects", record, KEEPING_IDS);
  for (const list of REPLACED) await insert(manager, organizationId, list, record);
}

const KEEPING_IDS = `ON CONFLICT (organization_id, id) DO UPDATE SET ${columnsOf("projects")
  .map(([, [column]]) => `${column} = EXCLUDED.${column}`)
  .join(", ")}`;

function writeCalendar(
  manager: EntityManager,
  organizationId: string,
  { startDay, weekdays, holidays }: RoadmapCalendar,
  personId: string,
): Promise<unknown> {
  return manager.query(
    `INSERT INTO roadmaps (organization_id, start_day, weekdays, holidays, created_by, updated_by)
     VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (organization_id) DO UPDATE
       SET start_day = EXCLUDED.start_day, weekdays = EXCLUDED.weekdays, holidays = EXCLUDED.holidays,
           version = roadmaps.version + 1, updated_at = now(), updated_by = EXCLUDED.updated_by`,
    [organizationId, startDay, weekdays, holidays, personId],
  );
}

/** Sends a list as one parameter, because thousands of rows have more values than a statement takes parameters. */
async function insert(
  manager: EntityManager,
  organizationId: string,
  list: keyof RoadmapLists,
  lists: RoadmapLists,
  onConflict = "",
): Promise<void> {
  if (lists[list].length === 0) return;
  const columns = columnsOf(list);
  const names = columns.map(([, [column]]) => column);
  const fields = columns.map(([field, [, type]]) => `"${field}" ${type}`).join(", ");
  // Where the records do not say their place, their order does.
  const places = LIST_TABLES[list].order === "ordinal" && !names.includes("ordinal") ? ["ordinal"] : [];
  const values = [...columns.map(([field]) => `"${field}"`), ...places.map(() => "place - 1")].join(", ");
  await manager.query(
    `INSERT INTO ${LIST_TABLES[list].table} (organization_id, ${[...names, ...places].join(", ")})
     SELECT $1, ${values}
       FROM ROWS FROM (json_to_recordset($2::json) AS (${fields})) WITH ORDINALITY AS record (${[...columns.map(([field]) => `"${field}"`), "place"].join(", ")})
     ${onConflict}`,
    [organizationId, JSON.stringify(lists[list])],
  );
}
