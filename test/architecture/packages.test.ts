import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", name), "utf8"));
const lock = read("package-lock.json") as Lock;
const manifest = read("package.json") as Manifest;

it("installs one copy of graphql, because two do not recognize each other's schemas", () => {
  expect(Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path))).toEqual([
    "node_modules/graphql",
  ]);
});

it.each`
  name                 | version
  ${"graphql"}         | ${/^16\.15\./}
  ${"type-graphql"}    | ${/^2\.0\.0-rc\.4$/}
  ${"graphql-scalars"} | ${/^1\.26\./}
  ${"@apollo/server"}  | ${/^5\.5\./}
  ${"typeorm"}         | ${/^1\.1\./}
`(
  "pins $name to a version that works with the others",
  ({ name, version }: { name: string; version: RegExp }) => {
    expect(manifest.dependencies[name]).toMatch(version);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(manifest.dependencies[name]);
  },
);

it("names every dependency by an exact version", () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
