import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { type Encoding } from "./negotiateEncoding";
import { IMMUTABLE, type PageFile, REVALIDATE, pageFile } from "./PageFile";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

const COMPRESSED: readonly (readonly [Encoding, string])[] = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

/** Reads a file and the compressed copies the build put beside it. */
function readFile(path: string, cacheControl: string): PageFile {
  const bodies = new Map<Encoding, Buffer>([["identity", readFileSync(path)]]);
  for (const [encoding, ending] of COMPRESSED) {
    if (existsSync(path + ending)) bodies.set(encoding, readFileSync(path + ending));
  }
  return pageFile(CONTENT_TYPES[extname(path)] ?? "application/octet-stream", cacheControl, bodies);
}

/**
 * Reads the built page into memory: a request can then only name a file that was there at the start, and a rebuild
 * while the server runs cannot mix two versions.
 * @returns files by request path, or undefined when the folder holds no built page
 */
export function readPageFolder(folder: string): ReadonlyMap<string, PageFile> | undefined {
  const index = join(folder, "index.html");
  if (!existsSync(index)) return undefined;
  const files = new Map([["/", readFile(index, REVALIDATE)]]);
  const assets = join(folder, "assets");
  if (!existsSync(assets)) return files;
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || [".br", ".gz"].includes(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).map(encodeURIComponent).join("/");
    files.set(`/${name}`, readFile(path, IMMUTABLE));
  }
  return files;
}
