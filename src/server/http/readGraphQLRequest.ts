import { type IncomingMessage } from "node:http";
import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { LIMITS } from "../graphql/limits";
import { nestsDeeperThan } from "../graphql/nesting";
import { carriesJson } from "./contentType";
import { refuseNulInDocument, refuseNulInJson } from "./nulCharacters";
import { parseJson } from "./parseJson";
import { searchOf } from "./pathOf";
import { readBody } from "./readBody";
import { Refusal } from "./Refusal";

/**
 * The request as Apollo Server wants it, which then decides about its method, its origin and its operation.
 * @throws Refusal when it is too large, too deep, or in a form that cannot be read
 */
export async function readGraphQLRequest(request: IncomingMessage): Promise<HTTPGraphQLRequest> {
  const method = request.method ?? "GET";
  const body =
    method === "POST" && carriesJson(request)
      ? parseJson(await readBody(request, LIMITS.bodyBytes))
      : undefined;
  const search = searchOf(request);
  const inAddress = new URLSearchParams(search);
  refuseNulInJson(inAddress.get("variables") ?? "");
  for (const document of [documentIn(body), inAddress.get("query")]) {
    if (typeof document === "string") checkDocument(document);
  }
  return { method, headers: headerMapOf(request), search, body };
}

function checkDocument(document: string): void {
  refuseNulInDocument(document);
  if (!nestsDeeperThan(document, LIMITS.nesting)) return;
  const message = `The document nests brackets deeper than ${LIMITS.nesting}. Send what is inside as a variable.`;
  throw new Refusal(400, "GRAPHQL_VALIDATION_FAILED", message);
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
