import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Logger } from "pino";
import { type NotedOperation } from "../graphql/RequestContext";
import { pathOf } from "./pathOf";

/**
 * Writes one line when the request is over. Only the path of its address: what follows may hold variables.
 * @param noted is read at the end, when the operation is known
 */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
  noted: NotedOperation,
): void {
  const begun = performance.now();
  const path = pathOf(request);
  response.on("close", () => {
    const line = {
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - begun),
      ...noted,
      ...(!response.writableFinished && { clientGone: true }),
    };
    if (path === "/healthz" || path === "/readyz") log.debug(line, "request");
    else log.info(line, "request");
  });
}
