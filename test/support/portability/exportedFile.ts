import { createHash, randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Manifest, manifestOf } from "../../../src/services/portability/Manifest";

/** The lines of an export, the manifest first. */
export const linesIn = (file: string): readonly string[] =>
  gunzipSync(readFileSync(file)).toString("utf8").split("\n").slice(0, -1);

export const manifestIn = (file: string): Manifest => JSON.parse(linesIn(file)[0] ?? "") as Manifest;

/** A new file of these lines in a folder. @returns its path */
export function fileOf(folder: string, lines: readonly string[]): string {
  const path = join(folder, `${randomUUID()}.jsonl.gz`);
  writeFileSync(path, gzipSync(`${lines.join("\n")}\n`));
  return path;
}

/** Lines with a manifest that is true of the rows, but for what is changed in it. */
export function sealed(
  { schema, engines, organization, exportedAt, firms, people, tables }: Manifest,
  rows: readonly string[],
  change: Partial<Manifest> = {},
): readonly string[] {
  const sums = tables.map((table) => ({ ...table, sha256: sumOf(rows, table.name) }));
  const content = { schema, engines, organization, exportedAt, firms, people, tables: sums };
  return [JSON.stringify(manifestOf({ ...content, ...change })), ...rows];
}

/** The SHA-256 of the rows of a table among lines, as docs/operations.md defines it. */
export function sumOf(lines: readonly string[], table: string): string {
  const start = `{"table":"${table}","row":`;
  const rows = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length, -1));
  return createHash("sha256")
    .update(rows.map((row) => `${row}\n`).join(""))
    .digest("hex");
}
