import { mkdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mendLibraryLinks } from "../../src/server/database/embedded/mendLibraryLinks";
import { makeTemporaryFolder, type TemporaryFolder } from "../support/temporaryFolder";

let folder: TemporaryFolder;
let library: string;

beforeEach(() => {
  folder = makeTemporaryFolder();
  library = join(folder.path, "native", "lib");
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, "libpq.so.5.18"), "");
  writeFileSync(
    join(folder.path, "native", "pg-symlinks.json"),
    JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]),
  );
});

afterEach(() => {
  folder.remove();
});

describe("the links between PostgreSQL's libraries", () => {
  it("are made where npm was told to run no scripts", () => {
    mendLibraryLinks(folder.path);
    expect(readlinkSync(join(library, "libpq.so.5"))).toBe("libpq.so.5.18");
  });

  it("are made again where they lead nowhere", () => {
    symlinkSync("libpq.so.5.17", join(library, "libpq.so.5"));
    mendLibraryLinks(folder.path);
    expect(readlinkSync(join(library, "libpq.so.5"))).toBe("libpq.so.5.18");
  });

  it("stay as they are where they are right", () => {
    symlinkSync("./libpq.so.5.18", join(library, "libpq.so.5"));
    mendLibraryLinks(folder.path);
    expect(readlinkSync(join(library, "libpq.so.5"))).toBe("./libpq.so.5.18");
  });
});
