import { randomUUID } from "node:crypto";
import { type IncomingMessage } from "node:http";

/** Short, and of characters that can break neither a log line nor a header. */
const SANE = /^[\w.:-]{1,100}$/;

/** The id a proxy or client gave the request, so that their logs and ours can be put side by side; or a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && SANE.test(given) ? given : randomUUID();
}
