import { userInfo } from "node:os";
import { readGlobalId } from "../../schema/relay/globalId";
import { commandWords } from "../commandWords";
import { StartFailure } from "../StartFailure";

/** What `npm run export` was asked to do. */
export interface ExportArguments {
  /** A uuid. */
  readonly organizationId: string;
  readonly file: string;
}

/** What `npm run import` was asked to do. */
export interface ImportArguments {
  readonly file: string;
  readonly firm: string | undefined;
  readonly by: string;
}

/** What `npm run erase` was asked to do. */
export interface EraseArguments {
  /** A uuid. */
  readonly organizationId: string;
  /** Undefined to count only. */
  readonly confirm: string | undefined;
  readonly by: string;
}

const EXPORT = "npm run export -- --organization ID --to FILE";
const IMPORT = "npm run import -- --from FILE [--firm ID|NAME] [--by TEXT]";
const ERASE = `npm run erase -- --organization ID --confirm NAME [--by TEXT]
npm run erase -- --organization ID --dry-run`;

const TEXT = { type: "string" } as const;

/** Reads the words after `npm run export --`. @throws StartFailure with the usage */
export function exportArguments(words: readonly string[]): ExportArguments {
  const { organization, to } = commandWords(
    words,
    { options: { organization: TEXT, to: TEXT } },
    EXPORT,
  ).values;
  return { organizationId: organizationIn(organization, EXPORT), file: given(to, EXPORT) };
}

/** Reads the words after `npm run import --`. @throws StartFailure with the usage */
export function importArguments(words: readonly string[]): ImportArguments {
  const { from, firm, by } = commandWords(
    words,
    { options: { from: TEXT, firm: TEXT, by: TEXT } },
    IMPORT,
  ).values;
  return { file: given(from, IMPORT), firm, by: by ?? operator() };
}

/** Reads the words after `npm run erase --`. @throws StartFailure with the usage */
export function eraseArguments(words: readonly string[]): EraseArguments {
  const options = { organization: TEXT, confirm: TEXT, by: TEXT, "dry-run": { type: "boolean" } } as const;
  const { organization, confirm, by, "dry-run": dryRun } = commandWords(words, { options }, ERASE).values;
  if ((confirm === undefined) !== (dryRun === true)) throw new StartFailure(ERASE);
  return { organizationId: organizationIn(organization, ERASE), confirm, by: by ?? operator() };
}

function given(word: string | undefined, usage: string): string {
  if (word === undefined || word === "") throw new StartFailure(usage);
  return word;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An organization by the id that the API shows, or by its uuid. */
function organizationIn(word: string | undefined, usage: string): string {
  const id = given(word, usage);
  if (UUID.test(id)) return id.toLowerCase();
  const key = readGlobalId(id);
  if (key?.type === "Organization") return key.uuid;
  throw new StartFailure(`"${id}" is not the id of an organization.\n${usage}`);
}

/** Who is signed in to this machine; some users have no name. */
function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return "the operator of the server";
  }
}
