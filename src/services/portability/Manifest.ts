import { createHash } from "node:crypto";
import { NotPortable } from "./NotPortable";
import type { RowCount } from "./organizationRows";
import type { Parties } from "./Parties";

const FORMAT = "fairlead organization";
const FORMAT_VERSION = 1;

/** What an export holds, and what it must hash to. */
export interface ManifestContent extends Parties {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** The last migration that the database had run. */
  readonly schema: string;
  /** What figures were worked out with; another server may have other versions. */
  readonly engines: { readonly costing: string; readonly sequencing: string; readonly ruleData: string };
  readonly organization: { readonly id: string; readonly name: string; readonly firmId: string };
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** In the order in which their rows follow. */
  readonly tables: readonly TableSum[];
}

/** A table of an export: the SHA-256 is that of its rows, each with a line feed. */
export interface TableSum extends RowCount {
  readonly sha256: string;
}

/** The first line of an export. Its SHA-256 covers the rest of the line, and by that every row. */
export interface Manifest extends ManifestContent {
  readonly sha256: string;
}

/** Seals what an export holds. */
export function manifestOf(content: Omit<ManifestContent, "format" | "formatVersion">): Manifest {
  const whole: ManifestContent = { format: FORMAT, formatVersion: FORMAT_VERSION, ...content };
  return { ...whole, sha256: sha256(JSON.stringify(whole)) };
}

/**
 * Reads the first line of an export.
 * @throws NotPortable for anything else, and for one that was changed
 */
export function readManifest(line: string): Manifest {
  const read = parsed(line);
  if (!isExport(read)) throw new NotPortable("NOT_AN_EXPORT", NO_EXPORT);
  if (read.formatVersion !== FORMAT_VERSION)
    throw new NotPortable(
      "NOT_AN_EXPORT",
      `The export has version ${read.formatVersion} of the format, and this Fairlead reads version ${FORMAT_VERSION}. ` +
        "Import it with the Fairlead that wrote it.",
    );
  const { sha256: sum, ...content } = read;
  if (JSON.stringify(read) !== line || sum !== sha256(JSON.stringify(content)))
    throw new NotPortable("DAMAGED", `The manifest is not as it was written. ${EXPORT_AGAIN}`);
  return read;
}

/** The way out of a damaged file. */
export const EXPORT_AGAIN = "Nothing was stored. Copy the file again, or export again.";

const NO_EXPORT = "The file is not an export of an organization: its first line is not a manifest of one.";

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What is sealed was written by `manifestOf`, so that the seal stands for the rest of its shape. */
const isExport = (read: unknown): read is Manifest =>
  typeof read === "object" && read !== null && "format" in read && read.format === FORMAT;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
