import { type IncomingMessage } from "node:http";
import { Refusal } from "./Refusal";

/** What a web page of another site can send without asking first; Apollo Server's CSRF prevention answers these. */
const SENT_BY_ANY_PAGE: ReadonlySet<string> = new Set([
  "",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
]);

/**
 * Whether the body is JSON that we can read; false leaves the answer to Apollo Server.
 * @throws Refusal 415 when it is something else, compressed, or not in UTF-8
 */
export function carriesJson({ headers }: IncomingMessage): boolean {
  const [essence = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (SENT_BY_ANY_PAGE.has(essence.trim())) return false;
  if (essence.trim() !== "application/json") {
    throw unsupported(`The content type "${essence.trim()}" is not understood. Send application/json.`);
  }
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    throw unsupported(`The content encoding "${encoding}" is not understood. Send the body uncompressed.`);
  }
  const charset = parameters
    .map((parameter) => CHARSET.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  if (charset !== undefined && charset !== "utf-8" && charset !== "utf8") {
    throw unsupported(`The character set "${charset}" is not understood. Send UTF-8.`);
  }
  return true;
}

const CHARSET = /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/;

const unsupported = (message: string): Refusal => new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", message);
