import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type GraphQLSchema, parse, specifiedRules, validate, type ValidationRule } from "graphql";
import { Refusal } from "../http/Refusal";
import { StartFailure } from "../StartFailure";

/** How a client names a document instead of sending it; the hash may also stand alone. */
const PREFIX = "sha256:";

/** The documents that are answered, and no others: those of the frontends that an operator trusts. */
export class TrustedDocuments {
  private readonly byId = new Map<string, string>();
  private readonly texts = new Set<string>();

  /** @param documents by id: the SHA-256 of the text in hexadecimal, with or without "sha256:", or any name */
  constructor(documents: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(documents)) {
      this.byId.set(plain(id), text);
      this.byId.set(createHash("sha256").update(text).digest("hex"), text);
      this.texts.add(text);
    }
  }

  /** @throws StartFailure when the file cannot be read, is no JSON of texts, or holds a document that does not fit the schema */
  static read(file: string, schema: GraphQLSchema, rules: readonly ValidationRule[]): TrustedDocuments {
    const documents = textsIn(file);
    const faults = Object.entries(documents).flatMap(([id, text]) => {
      const fault = faultOf(text, schema, rules);
      return fault === undefined ? [] : [`  ${id}: ${fault}`];
    });
    if (faults.length === 0) return new TrustedDocuments(documents);
    throw new StartFailure(
      `TRUSTED_DOCUMENTS names documents that cannot be answered:\n${faults.join("\n")}`,
    );
  }

  /**
   * The trusted text that was sent or named.
   * @throws Refusal 403 when there is none
   */
  textOf(query: unknown, id: unknown): string {
    const named = typeof id === "string" ? this.byId.get(plain(id)) : undefined;
    const isSame = query === undefined || query === null || query === "" || query === named;
    if (named !== undefined && isSame) return named;
    if (id === undefined && typeof query === "string" && this.texts.has(query)) return query;
    throw new Refusal(
      403,
      "DOCUMENT_NOT_TRUSTED",
      "This server answers trusted documents only, and this is none of them. Have the operator add it (TRUSTED_DOCUMENTS).",
    );
  }
}

const plain = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);

function textsIn(file: string): Readonly<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new StartFailure(`TRUSTED_DOCUMENTS (${file}) cannot be read as JSON: ${String(error)}`);
  }
  const isOfTexts =
    typeof content === "object" &&
    content !== null &&
    Object.values(content).every((text) => typeof text === "string");
  if (isOfTexts) return content as Readonly<Record<string, string>>;
  throw new StartFailure(
    `TRUSTED_DOCUMENTS (${file}) must be one JSON object of ids and documents as texts.`,
  );
}

function faultOf(text: string, schema: GraphQLSchema, rules: readonly ValidationRule[]): string | undefined {
  try {
    return validate(schema, parse(text), [...specifiedRules, ...rules])[0]?.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
