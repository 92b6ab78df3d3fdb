import pino from "pino";
import { type HttpServerParts, startHttpServer } from "../../src/server/http/startHttpServer";
import { DEFAULT_LIMITS } from "../../src/server/limitSettings";
import type { PageHandler } from "../../src/server/page/createPage";
import { arrangeFirm, arrangeMembership, arrangeOrganization, arrangePerson, arrangeToken } from "./arrange";
import { openTestDatabase, type TestDatabase } from "./openTestDatabase";

/** What a client gets for one operation. */
interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLAnswerError[] | undefined;
}

interface GraphQLAnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly reference?: string };
}

export interface StartedTestServer {
  readonly url: string;
  /** Signs in Ada Okafor of Northwind vCIO, who is VCIO of Valley Produce. */
  readonly token: string;
  readonly database: TestDatabase;
  /** The lines of the log so far, each parsed. */
  readonly log: readonly Record<string, unknown>[];
  /** Sends one operation; signed in with `token` unless another is given. */
  post(query: string, variables?: object, token?: string): Promise<GraphQLAnswer>;
  /** Stops the server alone, so that a test can look at the database afterwards. */
  closeServer(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The real server over HTTP on a free port, before a real database of its own.
 * @param page what answers at "/"; without it nothing does
 * @param poolSize connections that all its requests share
 * @param more settings other than the usual ones
 */
export async function startTestServer(
  page: PageHandler = () => false,
  poolSize?: number,
  more: Pick<HttpServerParts, "limits" | "rateStore" | "trustedDocuments" | "openId"> = {},
): Promise<StartedTestServer> {
  const database = await openTestDatabase(poolSize);
  const firmId = await arrangeFirm(database);
  const personId = await arrangePerson(database, firmId);
  const organizationId = await arrangeOrganization(database, firmId);
  await arrangeMembership(database, personId, organizationId, "VCIO");
  const token = await arrangeToken(database, personId);

  const log: Record<string, unknown>[] = [];
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    dataSource: database.dataSource,
    logger: pino(
      { level: "debug" },
      { write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    page,
    isReady: async () => {
      await database.dataSource.query("SELECT 1");
      return true;
    },
    // Tests ask as often as they like, unless it is the rate that they are about.
    limits: { ...DEFAULT_LIMITS, pointsPerMinute: 0 },
    ...more,
  });
  let closed: Promise<void> | undefined;
  const closeServer = () => (closed ??= server.close());
  return {
    url: server.url,
    token,
    database,
    log,
    post: (query, variables, as = token) => post(server.url, query, variables, as),
    closeServer,
    async close() {
      await closeServer();
      await database.close();
    },
  };
}

async function post(
  url: string,
  query: string,
  variables: object | undefined,
  token: string,
): Promise<GraphQLAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Pick<GraphQLAnswer, "data" | "errors">;
  return { status: response.status, headers: response.headers, data, errors };
}
