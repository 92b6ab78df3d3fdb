import { Client } from "pg";
import { clusterFolderIn, readSecrets } from "../../../src/server/database/embedded/ClusterFolder";
import { urlOf } from "../../../src/server/database/embedded/Cluster";
import { findLivePostmaster } from "../../../src/server/database/embedded/livePostmaster";
import { EMBEDDED_DATABASE } from "../../../src/server/database/startDatabase";

/** How many there are of each kind of thing, told apart by version and by how many parts they have. */
export type Inventory = Readonly<Record<string, number>>;

const partsOf = (table: string, condition: string) =>
  `(SELECT count(*) FROM ${table} part WHERE part.organization_id = thing.organization_id AND ${condition})`;

const EVERYTHING = `
  SELECT format('organization of %s figures, %s locations',
                ${partsOf("organization_figures", "true")}, ${partsOf("locations", "true")}) AS what
    FROM (SELECT id AS organization_id FROM organizations) thing
  UNION ALL
  SELECT format('plan v%s of %s parts', version, ${partsOf("plan_parts", "part.plan_id = thing.id")})
    FROM plans thing
  UNION ALL
  SELECT format('budget v%s of %s lines, %s amounts', version,
                ${partsOf("budget_lines", "part.budget_id = thing.id")},
                (SELECT count(*) FROM budget_lines line
                   JOIN budget_amounts USING (organization_id)
                  WHERE line.organization_id = thing.organization_id AND budget_id = thing.id AND line_id = line.id))
    FROM budgets thing
  UNION ALL
  SELECT format('roadmap v%s of %s projects, %s dependencies, %s phases, %s costs, %s efforts', version,
                ${["projects", "dependencies", "project_phases", "project_costs", "project_efforts"]
                  .map((table) => partsOf(table, "true"))
                  .join(", ")})
    FROM roadmaps thing
  UNION ALL
  SELECT CASE WHEN outcome ? 'id' THEN 'request done' ELSE 'request begun' END FROM idempotent_requests`;

/** Counts the rows of every organization, signed in as superuser of the embedded database that runs on a data folder. */
export async function inventoryOf(dataFolder: string): Promise<Inventory> {
  const folder = clusterFolderIn(dataFolder);
  const port = findLivePostmaster(folder)?.port ?? NaN;
  const url = urlOf(port, "postgres", readSecrets(folder).superuser, EMBEDDED_DATABASE);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string; count: number }>(
      `SELECT what, count(*)::int AS count FROM (${EVERYTHING}) everything GROUP BY what`,
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
  } finally {
    await client.end();
  }
}
