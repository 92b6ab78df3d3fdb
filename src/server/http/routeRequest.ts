import { type IncomingMessage, type ServerResponse } from "node:http";
import { type ApolloServer } from "@apollo/server";
import { type Logger } from "pino";
import { type NotedOperation, type RequestContext } from "../graphql/RequestContext";
import { type PageHandler } from "../page/createPage";
import { somethingWentWrong } from "../somethingWentWrong";
import { answerGraphQL } from "./answerGraphQL";
import { authenticate, type SignInParts } from "./authenticate";
import { type Drain } from "./Drain";
import { ALIVE, readiness } from "./health";
import { logRequest } from "./logRequest";
import { pathOf } from "./pathOf";
import { type RateLimit } from "./RateLimit";
import { ClientGone } from "./readBody";
import { type Admission } from "./readGraphQLRequest";
import { Refusal } from "./Refusal";
import { RequestPatience } from "./RequestPatience";
import { requestIdOf } from "./requestId";
import { sendJson } from "./sendJson";

/** What answering any request may need. */
export interface RouteParts extends SignInParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly logger: Logger;
  readonly page: PageHandler;
  readonly isReady: () => Promise<boolean>;
  readonly drain: Drain;
  readonly admission: Admission;
  readonly rateLimit: RateLimit;
  readonly leastPositions: number | undefined;
}

/** Answers one request, whatever happens; never rejects. */
export async function routeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RouteParts,
): Promise<void> {
  const requestId = requestIdOf(request);
  const log = parts.logger.child({ requestId });
  const noted: NotedOperation = {};
  response.setHeader("X-Request-Id", requestId);
  response.on("error", () => response.destroy());
  logRequest(request, response, log, noted);
  const patience = new RequestPatience(response, parts.admission.limits.requestMs);
  const work = answer(request, response, parts, { log, noted, signal: patience.signal });
  try {
    await Promise.race([work, patience.timeIsOver]);
  } catch (error) {
    answerFailure(response, error, log);
  }
  patience.end();
  // What was given up may still be ending its transaction.
  await work.catch(() => undefined);
}

/** What the work on one request has for itself. */
interface Own {
  readonly log: Logger;
  readonly noted: NotedOperation;
  readonly signal: AbortSignal;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RouteParts,
  own: Own,
): Promise<void> {
  const path = pathOf(request);
  if (path === "/healthz" || path === "/readyz") {
    const health = path === "/healthz" ? ALIVE : await readiness(parts.drain.isDraining, parts.isReady);
    sendJson(response, health.status, health.text);
    return;
  }
  if (path !== "/graphql" && parts.page(request, response)) return;
  const { apollo, dataSource, leastPositions, admission, rateLimit } = parts;
  const { viewer, tokenId } = await authenticate(request, parts, own.log);
  if (path !== "/graphql") {
    throw new Refusal(404, "NOT_FOUND", "There is nothing at this address. Operations go to /graphql.");
  }
  await answerGraphQL(request, response, {
    ...own,
    ...{ apollo, dataSource, viewer, leastPositions, admission },
    charge: (points) => rateLimit.charge(tokenId, points),
  });
}

function answerFailure(response: ServerResponse, error: unknown, log: Logger): void {
  if (error instanceof ClientGone) return;
  if (error instanceof Refusal) {
    const { status, code, message, headers } = error;
    sendJson(response, status, errorText({ message, extensions: { code } }), Object.entries(headers));
    return;
  }
  const masked = somethingWentWrong(error, log);
  // A page that broke off in the middle can only be cut short, so that nobody takes it for the whole.
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, errorText(masked));
}

const errorText = (error: object): string => JSON.stringify({ errors: [error] });
