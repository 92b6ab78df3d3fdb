import { ReadNumber } from "./ReadNumber";

/**
 * What was read before, wherever what is read now says the same: whoever compares objects then finds the same ones.
 * For what readers make: numbers, lists, maps, sets and plain objects.
 */
export function keptAlike<T>(before: T, now: T): T {
  // What comes back is put together from the two, key by key, and so is of their type.
  return kept(before, now) as T;
}

function kept(before: unknown, now: unknown): unknown {
  if (before === now || before === null || now === null) return now;
  if (typeof before !== "object" || typeof now !== "object") return now;
  // Plain objects come first, because most are.
  if (isPlain(now)) return isPlain(before) ? keptRecord(before, now) : now;
  if (before instanceof ReadNumber) return now instanceof ReadNumber && before.isLike(now) ? before : now;
  if (Array.isArray(before)) return Array.isArray(now) ? keptList(before, now) : now;
  if (before instanceof Map) return now instanceof Map && isSameMap(before, now) ? before : now;
  if (before instanceof Set) return now instanceof Set && isSameSet(before, now) ? before : now;
  return now;
}

const isPlain = (value: object): value is Record<string, unknown> =>
  Object.getPrototypeOf(value) === Object.prototype;

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let isSame = now.length === before.length;
  for (let i = 0; i < now.length && isSame; i++) isSame = kept(before[i], now[i]) === before[i];
  return isSame ? before : now.map((item, index) => kept(before[index], item));
}

/** In one pass, and nothing is made before something differs, because most records are the same. */
function keptRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  let made: Record<string, unknown> | undefined;
  for (const name in now) {
    const value = kept(before[name], now[name]);
    if (made === undefined && value !== before[name]) made = beginningOf(now, before, name);
    if (made !== undefined) made[name] = value;
  }
  if (made !== undefined) return made;
  for (const name in before) if (!(name in now)) return beginningOf(now, before);
  return before;
}

/** What stood before under the names of a record that come before another one; under all where none is given. */
function beginningOf(
  names: Record<string, unknown>,
  before: Record<string, unknown>,
  end?: string,
): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (const name in names) {
    if (name === end) break;
    items[name] = before[name];
  }
  return items;
}

const isSameMap = (before: ReadonlyMap<unknown, unknown>, now: ReadonlyMap<unknown, unknown>): boolean =>
  before.size === now.size &&
  [...now].every(([key, value]) => before.has(key) && kept(before.get(key), value) === before.get(key));

const isSameSet = (before: ReadonlySet<unknown>, now: ReadonlySet<unknown>): boolean =>
  before.size === now.size && [...now].every((item) => before.has(item));
