import type { DataSource } from "typeorm";
import { eraseOrganization } from "../../services/portability/eraseOrganization";
import { exportOrganization } from "../../services/portability/exportOrganization";
import { importOrganization } from "../../services/portability/importOrganization";
import { NotPortable } from "../../services/portability/NotPortable";
import type { RowCount } from "../../services/portability/organizationRows";
import { StartFailure } from "../StartFailure";
import { readExportFile, writeExportFile } from "./exportFile";
import type { EraseArguments, ExportArguments, ImportArguments } from "./portabilityArguments";

/** Exports an organization into a file. @returns what to tell @throws StartFailure when it cannot */
export const exportInto = (
  dataSource: DataSource,
  { organizationId, file }: ExportArguments,
): Promise<string> =>
  told(async () => {
    const { organization, tables, people, sha256 } = await exportOrganization(
      dataSource,
      organizationId,
      new Date(),
      (lines) => writeExportFile(file, lines),
    );
    return (
      `${organization.name} was exported to ${file}: ${rowsIn(tables)}, and ${people.length} people by name.\n` +
      `SHA-256 of its manifest: ${sha256}\nThe file holds pay and names, and is not encrypted.`
    );
  });

/** Imports an organization from a file. @returns what to tell @throws StartFailure when it cannot */
export const importFrom = (owner: DataSource, { file, firm, by }: ImportArguments): Promise<string> =>
  told(async () => {
    const { manifest, found, made } = await importOrganization(owner, (work) => readExportFile(file, work), {
      firm,
      by,
    });
    const { organization, exportedAt, tables, sha256 } = manifest;
    return (
      `${organization.name}, exported ${exportedAt}, was imported: ${rowsIn(tables)}.\n` +
      `Of its people ${found} were here already and ${made} were made, who have no token yet: npm run token makes one.\n` +
      `SHA-256 of its manifest: ${sha256}`
    );
  });

/** Erases an organization, or counts what it would erase. @returns what to tell @throws StartFailure when it cannot */
export const erase = (owner: DataSource, asked: EraseArguments): Promise<string> =>
  told(async () => {
    const { name, tables, people } = await eraseOrganization(owner, asked);
    const [be, people_] = [asked.confirm === undefined ? "would be" : "was", `${people} people of its own`];
    const counts = tables.filter(({ rows }) => rows > 0).map((table) => `  ${table.name}: ${table.rows}`);
    return [`${name} ${be} erased: ${rowsIn(tables)}, and ${people_}.`, ...counts].join("\n");
  });

async function told(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NotPortable ? new StartFailure(error.message) : error;
  }
}

function rowsIn(tables: readonly RowCount[]): string {
  const filled = tables.filter(({ rows }) => rows > 0);
  return `${filled.reduce((sum, { rows }) => sum + rows, 0)} rows of ${filled.length} tables`;
}
