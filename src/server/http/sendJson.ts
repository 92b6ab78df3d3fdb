import { type ServerResponse } from "node:http";

/** An answer of the API is data for one signed-in person: not kept, not framed, not run, not guessed at. */
const SECURITY_HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;

/**
 * Sends an answer of the API, unless the client has gone.
 * @param text JSON
 * @param headers besides the security headers; a content type replaces `application/json`
 */
export function sendJson(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Iterable<readonly [string, string]> = [],
): void {
  if (response.destroyed || response.headersSent) return;
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  for (const [name, value] of headers) response.setHeader(name, value);
  // Encoded once: counting the bytes of a text and sending the text would go through it twice.
  const body = Buffer.from(text);
  response.setHeader("Content-Length", body.length);
  response.writeHead(status).end(body);
}
