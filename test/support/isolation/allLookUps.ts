import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Loaders } from "../../../src/services/Loaders";
import type { LookUp } from "../../../src/services/LookUp";

const SERVICES = join(__dirname, "../../../src/services");

/** Every look-up that a module of the services exports, on its own or in a table. */
export async function exportedLookUps(): Promise<LookUp<unknown>[]> {
  const files = readdirSync(SERVICES, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const modules = await Promise.all(files.map((file) => import(join(SERVICES, file)) as Promise<object>));
  const exported = modules.flatMap((each): unknown[] => Object.values(each));
  return [...exported, ...exported.flatMap(valuesOf)].filter(isLookUp);
}

/** Every look-up that is used until the mocks of jest are restored: also those that are made when they are needed. */
export function recordLookUps(): LookUp<unknown>[] {
  const used: LookUp<unknown>[] = [];
  const original: unknown = Reflect.get(Loaders.prototype, "find");
  const find = original as (this: Loaders, lookUp: LookUp<unknown>, key: string) => Promise<undefined>;
  jest.spyOn(Loaders.prototype, "find").mockImplementation(function (this: Loaders, lookUp, key) {
    used.push(lookUp);
    return find.call(this, lookUp, key);
  });
  return used;
}

const valuesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

const isLookUp = (value: unknown): value is LookUp<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "batch" in value &&
  typeof value.batch === "function";
