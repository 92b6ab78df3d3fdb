import { createHash, randomBytes } from "node:crypto";

/** A new secret: 32 random bytes after a prefix by which leaked tokens are recognised. */
export function newTokenSecret(): string {
  return `fl_${randomBytes(32).toString("base64url")}`;
}

/** What the database keeps of a secret: its SHA-256 in hexadecimal. */
export function hashOfToken(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
