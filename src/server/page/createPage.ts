import type { IncomingMessage, ServerResponse } from "node:http";
import { FAVICON } from "./favicon";
import { negotiateEncoding } from "./negotiateEncoding";
import { NOT_BUILT } from "./notBuilt";
import { type PageFile, textFile } from "./PageFile";
import { readPageFolder } from "./readPageFolder";

/** Answers a request for the page. Returns false, and touches nothing, when the request is for somebody else. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The page runs its own scripts only and talks to this server only. The editor sets inline styles and starts workers. */
const HEADERS = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const NO_SUCH_FILE = textFile(
  "text/plain; charset=utf-8",
  "The page has no such file. Reload the page: it may have been replaced by a newer version.\n",
  404,
);
const WRONG_METHOD = textFile(
  "text/plain; charset=utf-8",
  "Only GET and HEAD are answered here. Operations go to POST /graphql.\n",
  405,
);

/**
 * Makes the handler that serves the built page at "/", its files at "/assets/*" and its icon. The page holds no secret,
 * so it asks for no token.
 * @param folder the folder of the built page; when it holds none, "/" says how to build it
 */
export function createPage(folder: string): PageHandler {
  const html = "text/html; charset=utf-8";
  const icon = textFile("image/svg+xml; charset=utf-8", FAVICON);
  const files = new Map<string, PageFile>([
    ["/favicon.svg", icon],
    ["/favicon.ico", icon],
    ...(readPageFolder(folder) ?? new Map([["/", textFile(html, NOT_BUILT, 503)]])),
  ]);
  return (request, response) => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    const file = files.get(path) ?? (path.startsWith("/assets/") ? NO_SUCH_FILE : undefined);
    if (file === undefined) return false;
    if (request.method === "GET" || request.method === "HEAD") send(request, response, file);
    else send(request, response.setHeader("Allow", "GET, HEAD"), WRONG_METHOD);
    return true;
  };
}

function send(request: IncomingMessage, response: ServerResponse, file: PageFile): void {
  const available = new Set(file.representations.keys());
  const encoding = negotiateEncoding(header(request, "accept-encoding"), available);
  const representation = file.representations.get(encoding);
  if (representation === undefined) throw new Error(`A page file has no ${encoding} representation.`);
  const { body, etag } = representation;
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader("Cache-Control", file.cacheControl);
  response.setHeader("Vary", "Accept-Encoding");
  if (file.status === 200) {
    response.setHeader("ETag", etag);
    if (isKnown(header(request, "if-none-match"), etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.writeHead(file.status, { "Content-Type": file.contentType, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether the client already holds these bytes. A proxy may have made the tag weak, which is as good here. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
