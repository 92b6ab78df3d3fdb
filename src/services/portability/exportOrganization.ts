import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { ENGINE_VERSION } from "../../costing/engineVersion";
import { ruleDataVersion } from "../../costing/statutory/jurisdictions";
import { SEQUENCING_VERSION } from "../../sequencing/engineVersion";
import { findOrganization } from "./findOrganization";
import { lastMigration } from "./lastMigration";
import { type Manifest, manifestOf, type TableSum } from "./Manifest";
import { organizationRows } from "./organizationRows";
import { type OrganizationTable, organizationTables } from "./organizationTables";
import { partiesOf } from "./Parties";
import { rowLine } from "./rowLine";
import { wholeOrganization } from "./wholeOrganization";

/**
 * Exports everything of an organization as lines of JSON: a manifest, then every row of every table, as of one moment.
 * Each row is read twice, because the manifest has the sums of what follows, and none is kept.
 * @param dataSource of the application or of the owner of the tables
 * @param write takes the lines one after the other, without line feeds
 * @returns what was exported
 * @throws NotPortable when there is no such organization
 */
export const exportOrganization = (
  dataSource: DataSource,
  organizationId: string,
  exportedAt: Date,
  write: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<Manifest> =>
  dataSource.transaction("REPEATABLE READ", async (manager) => {
    await manager.query("SET TRANSACTION READ ONLY");
    await manager.query(wholeOrganization(organizationId));
    const organization = await findOrganization(manager, organizationId);
    const tables = await organizationTables(manager);
    const sums: TableSum[] = [];
    for (const table of tables) sums.push(await sumOf(manager, table, organizationId));
    const manifest = manifestOf({
      schema: await lastMigration(manager),
      engines: { costing: ENGINE_VERSION, sequencing: SEQUENCING_VERSION, ruleData: ruleDataVersion },
      organization,
      exportedAt: exportedAt.toISOString(),
      ...(await partiesOf(manager, tables, organizationId)),
      tables: sums,
    });
    await write(linesOf(manager, manifest, tables));
    return manifest;
  });

async function sumOf(
  manager: EntityManager,
  table: OrganizationTable,
  organizationId: string,
): Promise<TableSum> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const row of organizationRows(manager, table, organizationId)) {
    hash.update(row).update("\n");
    rows += 1;
  }
  return { name: table.name, rows, sha256: hash.digest("hex") };
}

async function* linesOf(
  manager: EntityManager,
  manifest: Manifest,
  tables: readonly OrganizationTable[],
): AsyncGenerator<string> {
  yield JSON.stringify(manifest);
  for (const table of tables)
    for await (const row of organizationRows(manager, table, manifest.organization.id))
      yield rowLine(table.name, row);
}
