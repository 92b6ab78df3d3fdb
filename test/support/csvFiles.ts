import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, PROBLEMS } from "./asking";
import type { StartedTestServer } from "./startTestServer";

export interface Imported {
  readonly __typename: string;
  readonly rows?: number;
  readonly records?: number;
  readonly problemCount?: number;
  readonly problems?: readonly {
    readonly code: string;
    readonly message: string;
    readonly advice: string;
    readonly row?: number;
    readonly column?: string | null;
    readonly value: string | null;
  }[];
}

interface Exported {
  readonly text: string;
  readonly rows: number;
}

/** What the members of a client do with CSV files; a file is of invoices and plainly written where nothing else is said. */
export function csvFiles(server: () => StartedTestServer, client: () => ArrangedClient) {
  return {
    importCsv: (text: string, more: object = {}, { id, token } = client()) =>
      ask<Imported>(
        server(),
        `mutation Import($input: ImportCsvInput!) { importCsv(input: $input) { __typename
           ... on ImportedCsv { kind rows records dryRun }
           ... on InvalidCsv { problemCount problems { code message advice row column value } }
           ... on NotFound { id } ... on NotAllowed { message } ${PROBLEMS.replace("problems", "refused: problems")} } }`,
        {
          input: {
            ...{ organizationId: id, idempotencyKey: randomUUID(), kind: "INVOICES", text },
            ...{ delimiter: "COMMA", decimals: "POINT", dates: "YEAR_MONTH_DAY", ...more },
          },
        },
        token,
      ),
    exportCsv: async (args: string, { id, token } = client()): Promise<Exported> => {
      const { exportCsv: file } = await ask<{ exportCsv: Exported }>(
        server(),
        `query Export($id: ID!) { organization(id: $id) { exportCsv(${args}) { text rows } } }`,
        { id },
        token,
      );
      return file;
    },
  };
}

export const placesIn = ({ problems }: Imported): string[] | undefined =>
  problems?.map(({ code, row, column }) => `${code} ${row} ${column}`);
