import { type IncomingMessage } from "node:http";

/** The address of the request without its query. */
export function pathOf(request: IncomingMessage): string {
  const address = request.url ?? "/";
  const query = address.indexOf("?");
  return query === -1 ? address : address.slice(0, query);
}

/** The query of the address with its question mark; empty when there is none. */
export function searchOf(request: IncomingMessage): string {
  return (request.url ?? "").slice(pathOf(request).length);
}
