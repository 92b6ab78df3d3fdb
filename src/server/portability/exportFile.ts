import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, access } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { StartFailure } from "../StartFailure";

/**
 * Writes lines into a new compressed file, which only its owner may read and which is there once it is whole.
 * @throws StartFailure when there is a file of this name
 */
export async function writeExportFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (await isThere(file)) throw new StartFailure(`${file} is there already. Give another name.`);
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(
      Readable.from(piecesOf(lines)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Reads the lines of a compressed file, without line feeds.
 * @throws StartFailure when there is no such file, or it cannot be decompressed; what the work throws
 */
export async function readExportFile<Result>(
  file: string,
  work: (lines: AsyncIterable<string>) => Promise<Result>,
): Promise<Result> {
  if (!(await isThere(file))) throw new StartFailure(`There is no file ${file}.`);
  try {
    return await pipeline(createReadStream(file), createGunzip(), (bytes: AsyncIterable<Buffer>) =>
      work(linesIn(bytes)),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_") !== true) throw error;
    throw new StartFailure(
      `${file} cannot be decompressed: it is no export, or was damaged. Nothing was stored. Copy it again, or export again.`,
    );
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Characters that are compressed at once: line by line takes several times as long. */
const PIECE = 64_000;

/** Lines with line feeds, many at once. */
async function* piecesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const LINE_FEED = 0x0a;

/** Cut in bytes, because a piece may end inside a character. */
async function* linesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]).toString("utf8");
      begun = [];
      start = end + 1;
    }
    begun.push(piece.subarray(start));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield last.toString("utf8");
}
