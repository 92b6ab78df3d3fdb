import { type IncomingMessage, type ServerResponse } from "node:http";
import { type ApolloServer } from "@apollo/server";
import { type Logger } from "pino";
import { type DataSource } from "typeorm";
import { openContext } from "../../services/openContext";
import { type Viewer } from "../../services/Viewer";
import { type NotedOperation, type RequestContext } from "../graphql/RequestContext";
import { type Admission, readGraphQLRequest } from "./readGraphQLRequest";
import { sendJson } from "./sendJson";

/** Works on one GraphQL operation; what it read is closed before the answer leaves. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  parts: {
    readonly apollo: ApolloServer<RequestContext>;
    readonly dataSource: DataSource;
    readonly viewer: Viewer;
    readonly leastPositions: number | undefined;
    readonly log: Logger;
    readonly noted: NotedOperation;
    readonly admission: Admission;
    /** Aborted when nobody waits for the answer any more. */
    readonly signal: AbortSignal;
    readonly charge: RequestContext["charge"];
  },
): Promise<void> {
  const { apollo, dataSource, viewer, leastPositions, log, noted, admission, signal, charge } = parts;
  await charge(1);
  const httpGraphQLRequest = await readGraphQLRequest(request, admission);
  const { context, close } = openContext(dataSource, viewer, {
    signal,
    statementMs: admission.limits.statementMs,
    leastPositions,
  });
  const answer = await apollo
    .executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => Promise.resolve({ ...context, log, noted, charge }),
    })
    .finally(close);
  // graphql 16 answers in one piece; @defer and @stream, which answer in several, came with 17.
  if (answer.body.kind !== "complete") throw new Error("An answer in several pieces is not supported.");
  sendJson(response, answer.status ?? 200, answer.body.string, answer.headers);
}
