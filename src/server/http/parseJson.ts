import { Refusal } from "./Refusal";
import { refuseNulInJson } from "./nulCharacters";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The value a JSON body stands for.
 * @throws Refusal 400 when the bytes are not UTF-8, the text is not JSON or a text in it holds a NUL character
 */
export function parseJson(body: Buffer): unknown {
  const text = decode(body);
  refuseNulInJson(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function decode(body: Buffer): string {
  try {
    return UTF8.decode(body);
  } catch {
    throw invalid("it is not UTF-8");
  }
}

function invalid(why: string): Refusal {
  return new Refusal(400, "BAD_REQUEST", `The request body is not valid JSON (${why}).`);
}
