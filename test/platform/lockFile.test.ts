import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeTemporaryFolder, type TemporaryFolder } from "../support/temporaryFolder";

const SCRIPT = join(__dirname, "..", "..", "scripts", "lockFile.cjs");

let folder: TemporaryFolder;
let lock: string;
let notes: string;

beforeEach(() => {
  folder = makeTemporaryFolder();
  lock = join(folder.path, ".lock");
  notes = join(folder.path, "notes");
});

afterEach(() => {
  folder.remove();
});

/** A process that does some work under the lock, noting when it begins and ends. */
async function worker(): Promise<string> {
  const program = `
    const { appendFileSync } = require("node:fs");
    const { setTimeout: pause } = require("node:timers/promises");
    require(${JSON.stringify(SCRIPT)}).underLock(${JSON.stringify(lock)}, "works", async () => {
      appendFileSync(${JSON.stringify(notes)}, "begin ");
      await pause(100);
      appendFileSync(${JSON.stringify(notes)}, "end ");
    });`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", program]);
  return stdout;
}

describe("the lock file of the scripts", () => {
  it("lets one process work at a time, and is gone afterwards", async () => {
    await Promise.all([worker(), worker(), worker()]);
    expect(readFileSync(notes, "utf8")).toBe("begin end begin end begin end ");
    expect(existsSync(lock)).toBe(false);
  });

  it("is taken over from a process that was killed", async () => {
    writeFileSync(lock, String(spawnSync("true").pid));
    await worker();
    expect(readFileSync(notes, "utf8")).toBe("begin end ");
  });
});
