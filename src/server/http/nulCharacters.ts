import { Refusal } from "./Refusal";

/** `\u0000` as JSON writes it; a backslash before it, itself not escaped, would make it harmless text. */
const IN_JSON = /(?<!\\)(?:\\\\)*\\u0000/;

/** The two ways in which GraphQL writes it inside a string. */
const IN_DOCUMENT = /\\u(?:0000|\{0+\})/;

/**
 * PostgreSQL can store no NUL character, and would say so only in the middle of the work.
 * @param json the body, or the variables in an address
 * @throws Refusal 400
 */
export function refuseNulInJson(json: string): void {
  if (json.includes("\0") || IN_JSON.test(json)) throw holdsNul();
}

/** @throws Refusal 400 */
export function refuseNulInDocument(document: string): void {
  if (document.includes("\0") || IN_DOCUMENT.test(document)) throw holdsNul();
}

function holdsNul(): Refusal {
  return new Refusal(400, "BAD_REQUEST", "A text in the request holds a NUL character (\\u0000). Remove it.");
}
