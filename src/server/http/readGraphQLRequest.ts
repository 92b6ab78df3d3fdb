import { type IncomingMessage } from "node:http";
import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { nestsDeeperThan } from "../graphql/nesting";
import { type TrustedDocuments } from "../graphql/TrustedDocuments";
import { type Limits } from "../limitSettings";
import { carriesJson } from "./contentType";
import { refuseNulInDocument, refuseNulInJson } from "./nulCharacters";
import { parseJson } from "./parseJson";
import { searchOf } from "./pathOf";
import { readBody } from "./readBody";
import { Refusal } from "./Refusal";

/** What a request is checked against before Apollo Server sees it. */
export interface Admission {
  readonly limits: Limits;
  /** Undefined when every document is answered. */
  readonly trusted: TrustedDocuments | undefined;
}

/**
 * The request as Apollo Server wants it, which then decides about its method, its origin and its operation.
 * @throws Refusal when it is too large, too deep, not trusted, or in a form that cannot be read
 */
export async function readGraphQLRequest(
  request: IncomingMessage,
  { limits, trusted }: Admission,
): Promise<HTTPGraphQLRequest> {
  const method = request.method ?? "GET";
  const body =
    method === "POST" && carriesJson(request)
      ? parseJson(await readBody(request, limits.bodyBytes))
      : undefined;
  const inAddress = new URLSearchParams(searchOf(request));
  refuseNulInJson(inAddress.get("variables") ?? "");
  for (const document of [documentIn(body), inAddress.get("query")]) {
    if (typeof document === "string") checkDocument(document, limits.nesting);
  }
  const headers = headerMapOf(request);
  if (trusted === undefined) return { method, headers, search: searchOf(request), body };
  return { method, headers, ...withTrustedText(trusted, inAddress, body) };
}

function checkDocument(document: string, nesting: number): void {
  refuseNulInDocument(document);
  if (!nestsDeeperThan(document, nesting)) return;
  const message = `The document nests brackets deeper than ${nesting}. Send what is inside as a variable.`;
  throw new Refusal(400, "GRAPHQL_VALIDATION_FAILED", message);
}

/** Puts the trusted text where Apollo Server looks for it; a body that is no object is left to it. */
function withTrustedText(
  trusted: TrustedDocuments,
  inAddress: URLSearchParams,
  body: unknown,
): Pick<HTTPGraphQLRequest, "search" | "body"> {
  if (body === undefined) {
    const extensions = inAddress.get("extensions");
    const id = inAddress.get("documentId") ?? hashIn(extensions === null ? undefined : readJson(extensions));
    inAddress.set("query", trusted.textOf(inAddress.get("query"), id));
    inAddress.delete("extensions");
    return { search: `?${inAddress.toString()}`, body };
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) return { search: "", body };
  const { documentId, extensions, ...sent } = body as Readonly<Record<string, unknown>>;
  const query = trusted.textOf(sent.query, documentId ?? hashIn(extensions));
  return { search: "", body: { ...sent, query } };
}

/** The hash of Apollo's way to name a document: `extensions.persistedQuery.sha256Hash`. */
function hashIn(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  return (persistedQuery as { readonly sha256Hash?: unknown } | null | undefined)?.sha256Hash;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function documentIn(body: unknown): unknown {
  return typeof body === "object" && body !== null && "query" in body ? body.query : undefined;
}

function headerMapOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
