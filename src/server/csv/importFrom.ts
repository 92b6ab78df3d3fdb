import type { DataSource } from "typeorm";
import { InvalidCsv, ImportedCsv } from "../../schema/csv/Csv";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import { importFile } from "../../services/csv/importCsv";
import { openContext } from "../../services/openContext";
import type { Viewer } from "../../services/Viewer";
import { viewerOfToken } from "../../services/viewerOfToken";
import { StartFailure } from "../StartFailure";
import type { CsvArguments } from "./csvArguments";
import { hashOfFile, textOfFile } from "./csvFile";

/**
 * Imports a file of any length as the person whom a token belongs to, with the checks of the API.
 * @returns what to tell
 * @throws StartFailure with what is wrong and where
 */
export async function importFrom(
  dataSource: DataSource,
  token: string,
  asked: CsvArguments,
): Promise<string> {
  const signedIn = await viewerOfToken(dataSource, token);
  if (signedIn === undefined)
    throw new StartFailure("The token is unknown, revoked or expired. Set FAIRLEAD_TOKEN to a valid one.");
  const { context, close } = openContext(dataSource, signedIn.viewer);
  const hash = await hashOfFile(asked.file);
  try {
    const answer = await importFile(context, {
      organizationId: organizationOf(signedIn.viewer, asked),
      idempotencyKey: asked.key ?? `csv ${asked.kind} ${hash}`,
      dryRun: asked.dryRun,
      kind: asked.kind,
      delimiter: asked.delimiter,
      decimals: asked.decimals,
      dates: asked.dates,
      allowOverContract: asked.allowOverContract,
      contentKey: hash,
      pieces: () => textOfFile(asked.file),
    });
    if (!(answer instanceof ImportedCsv)) throw new StartFailure(refusalOf(answer));
    const made = `${answer.records} ${asked.kind.toLowerCase().replace("_", " ")} of ${answer.rows} rows`;
    return answer.dryRun ? `${made} would be imported; nothing is stored.` : `${made} are imported.`;
  } finally {
    await close();
  }
}

function organizationOf({ memberships }: Viewer, { organization }: CsvArguments): string {
  const [only, ...others] = memberships;
  if (organization !== undefined) return organization;
  if (only !== undefined && others.length === 0) return globalId("Organization", only.organizationId);
  throw new StartFailure("Name the organization with --organization and its id.");
}

function refusalOf(answer: Exclude<Awaited<ReturnType<typeof importFile>>, ImportedCsv>): string {
  if (answer instanceof InvalidCsv) {
    const told = answer.problems.map(
      ({ row, column, message, advice }) =>
        `  row ${row}${column === undefined ? "" : `, ${column}`}: ${message} ${advice}`,
    );
    return [`Nothing was imported. ${answer.problemCount} problems:`, ...told].join("\n");
  }
  if (answer instanceof InvalidInput)
    return answer.problems.map(({ message, advice }) => `${message} ${advice}`).join("\n");
  return `${answer.message} ${answer.advice}`;
}
