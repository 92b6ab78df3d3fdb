import type { KeptResultRow } from "../../schema/scenarios/KeptResult";
import type { ScenarioRow, ScenarioVersionRow } from "../../schema/scenarios/Scenario";
import type { ScenarioBaselineInput } from "../../schema/scenarios/ScenarioBaseline";
import type { ScenarioOrder } from "../../schema/scenarios/scenarioEnums";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { readInput, type StoredTerms } from "../plans/storedTerms";

const COLUMNS = `
  item.id, item.organization_id AS "organizationId", item.name, item.notes, item.stands_on AS "standsOn", item.baseline,
  item.patches, item.promoted_at AS "promotedAt",
  (SELECT name FROM people WHERE id = item.promoted_by) AS "promotedBy", ${STAMPS}`;

/** A row whose baseline is as it is stored. */
type Written<Row> = Omit<Row, "baseline"> & { readonly baseline: StoredTerms | null };

/** The row with its baseline as the API takes it. */
const asRead = <Row extends { readonly baseline: unknown }>(row: Written<Row>) => ({
  ...row,
  baseline: row.baseline === null ? undefined : (readInput(row.baseline) as ScenarioBaselineInput),
});

/** A scenario by its id. */
export const scenarioById: LookUp<ScenarioRow> = {
  name: "scenarioById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<Written<ScenarioRow>[]>(
      `SELECT ${COLUMNS} FROM scenarios item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows.map(asRead<ScenarioRow>), ({ id }) => id);
  },
};

/** A scenario with those that it stands on, the lowest first; further down than any may stand it is cut off. */
export const chainOfScenario: LookUp<ScenarioRow[]> = {
  name: "chainOfScenario",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<(Written<ScenarioRow> & { readonly top: string })[]>(
      `WITH RECURSIVE chain AS (
         SELECT organization_id, id AS top, id, stands_on, 0 AS depth FROM scenarios
          WHERE organization_id = ANY ($1::uuid[]) AND id = ANY ($2::uuid[])
         UNION ALL
         SELECT chain.organization_id, chain.top, below.id, below.stands_on, chain.depth + 1
           FROM chain JOIN scenarios below
             ON below.organization_id = chain.organization_id AND below.id = chain.stands_on
          WHERE chain.depth < ${MOST_ON_TOP + 1})
       SELECT chain.top, ${COLUMNS}
         FROM chain JOIN scenarios item ON item.organization_id = chain.organization_id AND item.id = chain.id
              ${STAMP_NAMES}
        ORDER BY chain.top, chain.depth DESC`,
      [organizationIds, ids],
    );
    const lists = listsBy(rows, ({ top }) => top);
    return new Map([...lists].map(([top, list]) => [top, list.map(asRead<ScenarioRow>)]));
  },
};

/** So many scenarios stand on top of each other at most. */
export const MOST_ON_TOP = 10;

/** The scenarios of an organization. */
export const scenariosOfOrganization: ListOf<ScenarioOrder> = {
  name: "scenariosOfOrganization",
  table: "scenarios",
  columns: COLUMNS,
  joins: STAMP_NAMES,
  belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { NAME: "name", CREATED: "created_at" },
};

/** The versions of a scenario, the first one first. */
export const versionsOfScenario: LookUp<ScenarioVersionRow[]> = {
  name: "versionsOfScenario",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<(Written<ScenarioVersionRow> & { readonly scenarioId: string })[]>(
      `SELECT scenario_id AS "scenarioId", version, name, notes, stood_on AS "stoodOn", baseline, patches,
              made_at AS "madeAt", (SELECT people.name FROM people WHERE people.id = made_by) AS "madeBy"
         FROM scenario_versions
        WHERE organization_id = ANY ($1::uuid[]) AND scenario_id = ANY ($2::uuid[])
        ORDER BY scenario_id, version`,
      [organizationIds, ids],
    );
    const lists = listsBy(rows, ({ scenarioId }) => scenarioId);
    return new Map([...lists].map(([id, list]) => [id, list.map(asRead<ScenarioVersionRow>)]));
  },
};

const RESULT_COLUMNS = `
  item.id, item.organization_id AS "organizationId", item.scenario_id AS "scenarioId",
  item.scenario_version AS "scenarioVersion", item.note, item.engine_version AS "engineVersion",
  item.sequencing_version AS "sequencingVersion", item.rule_data_version AS "ruleDataVersion",
  item.input_hash AS "inputHash", item.inputs, item.numbers, item.created_at AS "createdAt",
  (SELECT name FROM people WHERE id = item.created_by) AS "createdBy"`;

/** A kept result by its id. */
export const resultById: LookUp<KeptResultRow> = {
  name: "scenarioResultById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<KeptResultRow[]>(
      `SELECT ${RESULT_COLUMNS} FROM scenario_results item
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** The kept results of a scenario, the oldest first. */
export const resultsOfScenario: ListOf<"CREATED"> = {
  name: "resultsOfScenario",
  table: "scenario_results",
  columns: RESULT_COLUMNS,
  joins: "",
  belongs: "item.scenario_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { CREATED: "created_at" },
};
