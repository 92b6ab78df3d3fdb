import { randomUUID } from "node:crypto";
import { globalId, readGlobalId } from "../../../src/schema/relay/globalId";
import type { FilledClient } from "./FilledClient";

/** An id like another one, of nothing that exists: a global id of the same type, a cursor at the same key, or a uuid. */
export function randomLike(id: string): string {
  const key = readGlobalId(id);
  if (key !== undefined) return globalId(key.type, randomUUID());
  const cursor = partsOfCursor(id);
  if (cursor === undefined) return randomUUID();
  const [order, place] = cursor;
  return Buffer.from(JSON.stringify([order, place, randomUUID()])).toString("base64url");
}

function partsOfCursor(id: string): unknown[] | undefined {
  const text = Buffer.from(id, "base64url").toString();
  return text.startsWith("[") ? (JSON.parse(text) as unknown[]) : undefined;
}

/** Every id that the client's own requests hold. */
export const allIdsOf = ({ ids, projects }: FilledClient): string[] => [
  ...new Set([...Object.values(ids), ...projects]),
];

/** What a row is stored under. */
export const uuidOf = (id: string): string => readGlobalId(id)?.uuid ?? id;

/** A text without an id, whether it is written as it was sent or as a uuid. */
export function without(id: string, text: string): string {
  return text.replaceAll(id, "(the id)").replaceAll(uuidOf(id), "(its uuid)");
}

/** Of the items of a list the first with a field, or simply the first. */
const itemWith = (list: object, field: string): unknown => {
  const items = Object.values(list) as object[];
  return items.find((item) => field in item) ?? items[0];
};

/**
 * Arguments with something else at a place such as "input.positions[].id": in a list, in its first item that has
 * the place.
 * @throws when the arguments have nothing to stand in: no list or no input on the way
 */
export function putAt(place: string, id: unknown, given: unknown): Record<string, unknown> {
  const changed = structuredClone(given) as Record<string, unknown>;
  const steps = place.replaceAll("[]", ".[]").split(".");
  const last = steps.pop() ?? "";
  let inside = changed;
  for (const [at, step] of steps.entries()) {
    const next = step === "[]" ? itemWith(inside, steps[at + 1] ?? last) : inside[step];
    if (typeof next !== "object" || next === null)
      throw new Error(`There is no ${step} for ${place} to stand in.`);
    inside = next as Record<string, unknown>;
  }
  inside[last === "[]" ? 0 : last] = id;
  return changed;
}
