import { createHash } from "node:crypto";
import type { Encoding } from "./negotiateEncoding";

interface Representation {
  readonly body: Buffer;
  /** Differs per encoding, because it names the bytes that are sent. */
  readonly etag: string;
}

/** One file of the page, in memory, in every encoding it is kept in. */
export interface PageFile {
  readonly status: number;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly representations: ReadonlyMap<Encoding, Representation>;
}

/** Ask again each time; the ETag makes the answer short. */
export const REVALIDATE = "no-cache";
/** Never keep: what is missing now may be there after the next start. */
const NEVER_KEEP = "no-store";
/** The name holds a hash of the content, so the content behind a name never changes. */
export const IMMUTABLE = "public, max-age=31536000, immutable";

/** Makes a page file from its plain bytes and, where there are some, its compressed ones. */
export function pageFile(
  contentType: string,
  cacheControl: string,
  bodies: ReadonlyMap<Encoding, Buffer>,
  status = 200,
): PageFile {
  const representations = new Map(
    [...bodies].map(([encoding, body]): [Encoding, Representation] => {
      const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
      return [encoding, { body, etag: `"${digest}"` }];
    }),
  );
  return { status, contentType, cacheControl, representations };
}

/** Makes a page file that exists in memory only. One that tells of a fault is never kept by browsers and proxies. */
export function textFile(contentType: string, text: string, status = 200): PageFile {
  const cacheControl = status === 200 ? REVALIDATE : NEVER_KEEP;
  return pageFile(contentType, cacheControl, new Map([["identity", Buffer.from(text)]]), status);
}
