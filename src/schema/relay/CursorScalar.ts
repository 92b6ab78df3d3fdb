import { stringScalar } from "../scalars/stringScalar";

/** The place of an item in a list: what the list is ordered by there, and the item's id, which settles ties. */
export interface Cursor {
  /** The order of the list that it was taken from. */
  readonly order: string;
  readonly key: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const CursorScalar = stringScalar<Cursor>({
  name: "Cursor",
  description: "A place in a list. Opaque: take it from pageInfo.endCursor and send it as `after`.",
  expected: "what pageInfo.endCursor of the same list answered",
  parse: parseCursor,
  print: (value) => {
    const { order, key, id } = value as Cursor;
    return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
  },
});

function parseCursor(text: string): Cursor | undefined {
  const written = partsOf(Buffer.from(text, "base64url").toString("utf8"));
  if (!Array.isArray(written) || written.length !== 3) return undefined;
  const [order, key, id] = written as unknown[];
  if (typeof order !== "string" || typeof key !== "string" || typeof id !== "string") return undefined;
  return UUID.test(id) && !key.includes("\0") ? { order, key, id } : undefined;
}

function partsOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whatever it is, it is no cursor of ours.
    return undefined;
  }
}
