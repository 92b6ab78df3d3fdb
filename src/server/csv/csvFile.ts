import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { StartFailure } from "../StartFailure";

/** A hash of the bytes of a file, which tells it from every other. @throws StartFailure when there is no file */
export async function hashOfFile(path: string): Promise<string> {
  if (!existsSync(path)) throw new StartFailure(`There is no file ${path}.`);
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest("hex");
}

/**
 * The text of a UTF-8 file in pieces; the byte order mark is left in.
 * @throws StartFailure for another encoding, with the way out
 */
export async function* textOfFile(path: string): AsyncGenerator<string> {
  await refuseUtf16(path);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of createReadStream(path)) yield decoder.decode(bytes as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new StartFailure(`${path} is not UTF-8. ${SAVE_AS_UTF8}`);
  }
}

const SAVE_AS_UTF8 = 'Save it as UTF-8: "CSV UTF-8" in Excel, "Unicode (UTF-8)" in LibreOffice.';

async function refuseUtf16(path: string): Promise<void> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  const mark = buffer.toString("hex");
  if (mark === "fffe" || mark === "feff")
    throw new StartFailure(`${path} is UTF-16: it begins with its byte order mark. ${SAVE_AS_UTF8}`);
}
