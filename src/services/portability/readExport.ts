import { createHash } from "node:crypto";
import { EXPORT_AGAIN, type Manifest, readManifest, type TableSum } from "./Manifest";
import { NotPortable } from "./NotPortable";
import { rowIn } from "./rowLine";

/** Takes the rows of one table, as JSON. Reads all of them, because the sum is checked after the last. */
type TakeRows = (table: TableSum, rows: AsyncIterable<string>) => Promise<void>;

/**
 * Reads the lines of an export once, table by table, and checks them against its manifest: that every row is there, none
 * more, and each as it was written.
 * @throws NotPortable for the first thing that is otherwise; what `take` throws
 */
export async function readExport(lines: AsyncIterable<string>, take: TakeRows): Promise<Manifest> {
  const iterator: AsyncIterator<string, unknown> = lines[Symbol.asyncIterator]();
  const next = async () => {
    const read = await iterator.next();
    return read.done === true ? undefined : read.value;
  };
  const manifest = readManifest((await next()) ?? "");
  for (const table of manifest.tables) {
    await take(table, rowsOf(table, next));
  }
  if ((await next()) !== undefined)
    throw new NotPortable("DAMAGED", `The file has more rows than its manifest says. ${EXPORT_AGAIN}`);
  return manifest;
}

/** For `readExport`, where the rows are only checked. */
export const checkOnly: TakeRows = async (_, rows) => {
  const iterator: AsyncIterator<string, unknown> = rows[Symbol.asyncIterator]();
  let read = await iterator.next();
  while (read.done !== true) read = await iterator.next();
};

async function* rowsOf(
  { name, rows, sha256 }: TableSum,
  next: () => Promise<string | undefined>,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for (let count = 1; count <= rows; count += 1) {
    const row = rowIn((await next()) ?? "", name);
    if (row === undefined)
      throw new NotPortable("DAMAGED", `The file has no row ${count} of ${rows} of ${name}. ${EXPORT_AGAIN}`);
    hash.update(row).update("\n");
    yield row;
  }
  if (hash.digest("hex") !== sha256)
    throw new NotPortable("DAMAGED", `The rows of ${name} are not as they were written. ${EXPORT_AGAIN}`);
}
