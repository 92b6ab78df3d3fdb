import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { lastMigration } from "./lastMigration";
import type { Manifest, TableSum } from "./Manifest";
import { noteInTrail } from "./noteInTrail";
import { NotPortable } from "./NotPortable";
import { type OrganizationTable, organizationTables } from "./organizationTables";
import { type IdsHere, placeParties, withIdsHere } from "./placeParties";
import { checkOnly, readExport } from "./readExport";
import { storeRows } from "./storeRows";
import { wholeOrganization } from "./wholeOrganization";

/** Opens the lines of an export from the start, as often as it is asked. */
export type ReadLines = <Result>(work: (lines: AsyncIterable<string>) => Promise<Result>) => Promise<Result>;

interface ImportTerms {
  /** The id or the name of the firm that it comes to; undefined for the one it was exported from. */
  readonly firm: string | undefined;
  /** Who imports it, for the audit trail. */
  readonly by: string;
}

interface Imported {
  readonly manifest: Manifest;
  /** People of the export who were here already, and who were made. */
  readonly found: number;
  readonly made: number;
}

/**
 * Imports an organization with its ids, in one transaction, after the whole export was checked.
 * @param owner signed in as the owner of the tables, because the audit trail comes along
 * @throws NotPortable for a damaged export, one of other tables, an organization that is here, and a row that is refused
 */
export async function importOrganization(
  owner: DataSource,
  read: ReadLines,
  { firm, by }: ImportTerms,
): Promise<Imported> {
  const manifest = await read((lines) => readExport(lines, checkOnly));
  return owner.transaction(async (manager) => {
    const { id } = manifest.organization;
    await manager.query(wholeOrganization(id));
    const tables = await tablesFor(manager, manifest);
    await refuseExisting(manager, manifest);
    const { ids, found, made } = await placeParties(manager, manifest, firm);
    await manager.query("SET CONSTRAINTS ALL DEFERRED");
    const { sha256 } = await read((lines) =>
      readExport(lines, (table, rows) =>
        storeRows(manager, tableCalled(tables, table), placedRows(rows, ids)),
      ),
    );
    await checkReferences(manager);
    const after = { exportedAt: manifest.exportedAt, sha256 };
    await noteInTrail(manager, { organizationId: id, action: "IMPORTED", by, after });
    return { manifest, found, made };
  });
}

/** The tables of the export, as they are here. */
async function tablesFor(
  manager: EntityManager,
  { schema, tables }: Manifest,
): Promise<readonly OrganizationTable[]> {
  const here = await lastMigration(manager);
  if (here !== schema)
    throw new NotPortable(
      "OTHER_SCHEMA",
      `The export has the tables of ${schema}, and this database those of ${here}. ` +
        "Import into a Fairlead of the same version, or bring the older of the two up to date and export again. Nothing was stored.",
    );
  const known = await organizationTables(manager);
  for (const table of tables) tableCalled(known, table);
  return known;
}

function tableCalled(tables: readonly OrganizationTable[], { name }: TableSum): OrganizationTable {
  const table = tables.find((each) => each.name === name);
  if (table !== undefined) return table;
  throw new NotPortable("OTHER_SCHEMA", `This database has no table ${name}. Nothing was stored.`);
}

async function refuseExisting(manager: EntityManager, { organization }: Manifest): Promise<void> {
  const [here] = await manager.query<{ name: string }[]>("SELECT name FROM organizations WHERE id = $1", [
    organization.id,
  ]);
  if (here !== undefined)
    throw new NotPortable(
      "ORGANIZATION_EXISTS",
      `The organization ${organization.id} is in this database already, as "${here.name}". ` +
        "Erase it first if the export is to take its place. Nothing was stored.",
    );
}

async function* placedRows(rows: AsyncIterable<string>, ids: IdsHere): AsyncGenerator<string> {
  for await (const row of rows) yield withIdsHere(row, ids);
}

/** What was deferred: references to rows that did not come. */
async function checkReferences(manager: EntityManager): Promise<void> {
  try {
    await manager.query("SET CONSTRAINTS ALL IMMEDIATE");
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    const { table, constraint } = error.driverError as {
      readonly table?: string;
      readonly constraint?: string;
    };
    throw new NotPortable(
      "ROW_REFUSED",
      `A row of ${table ?? "a table"} refers to one that is not in the export (${constraint ?? error.message}). Nothing was stored.`,
    );
  }
}
