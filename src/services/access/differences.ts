import { Difference } from "../../schema/intentions/answers";

/** Every place in which two JSON values differ, with both values. */
export function differencesOf(yours: unknown, stored: unknown, path = ""): Difference[] {
  if (isRecord(yours) && isRecord(stored)) {
    const names = [...new Set([...Object.keys(yours), ...Object.keys(stored)])];
    return names.flatMap((name) =>
      differencesOf(yours[name], stored[name], path === "" ? name : `${path}.${name}`),
    );
  }
  const [ofYours, ofStored] = [written(yours), written(stored)];
  return ofYours === ofStored ? [] : [new Difference(path, ofYours, ofStored)];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Absent and null are the same: nothing. */
const written = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : JSON.stringify(value);
