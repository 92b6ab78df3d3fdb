import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildServer, FairleadProcess, postmasterPid } from "../../support/FairleadProcess";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const folder = makeTemporaryFolder();

/** As root, file modes hold nobody back. In a user namespace root is an ordinary user that still owns its files. */
const asOrdinaryUser = process.getuid?.() === 0 ? ["unshare", "--user"] : [];

beforeAll(buildServer, 120_000);

afterAll(() => {
  folder.remove();
});

describe("the server for an ordinary user", () => {
  it("starts and stops the embedded database, in a deep folder, with another locale's variables set", async () => {
    // Longer than the path of a Unix socket may be.
    const FAIRLEAD_DATA = join(folder.path, ...Array<string>(12).fill("a-deep-folder"));
    const server = FairleadProcess.spawn({ FAIRLEAD_DATA, LC_ALL: "tr_TR.ISO-8859-9" }, asOrdinaryUser);
    const { token } = await server.ready();
    await server.stop();
    expect((await server.end()).code).toBe(0);
    expect(token).toMatch(/^fl_[\w-]{43}$/);
    expect(postmasterPid(FAIRLEAD_DATA)).toBeUndefined();
  });

  it("says in one line that the data folder cannot be written", async () => {
    const FAIRLEAD_DATA = join(folder.path, "read-only");
    mkdirSync(FAIRLEAD_DATA, { mode: 0o555 });
    expect(await FairleadProcess.spawn({ FAIRLEAD_DATA }, asOrdinaryUser).end()).toEqual({
      code: 1,
      output: `The data folder ${FAIRLEAD_DATA} cannot be written (EACCES). Set FAIRLEAD_DATA to a folder that this user may write.\n`,
    });
  });

  it("says in one line that a file is in the place of the data folder", async () => {
    const FAIRLEAD_DATA = join(folder.path, "a-file");
    writeFileSync(FAIRLEAD_DATA, "");
    const { code, output } = await FairleadProcess.spawn({ FAIRLEAD_DATA }).end();
    expect({ code, lines: output.split("\n").length - 1 }).toEqual({ code: 1, lines: 1 });
    expect(output).toContain(`The data folder ${FAIRLEAD_DATA} cannot be written (EEXIST).`);
  });

  it("lists every wrong setting at once", async () => {
    const env = { FAIRLEAD_DATA: folder.path, PORT: "http", DATABASE_POOL: "0" };
    expect(await FairleadProcess.spawn(env).end()).toEqual({
      code: 1,
      output:
        'Settings that need a change:\n  PORT is "http". Set it to a whole number from 0 to 65535.\n' +
        '  DATABASE_POOL is "0". Set it to a whole number from 1 to 500.\n',
    });
  });
});

describe("npm start and npm test", () => {
  it.each(["start.cjs", "test.cjs"])("say in one line that Node is too old (%s)", (script) => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });";
    const path = join(__dirname, "..", "..", "..", "scripts", script);
    const ended = spawnSync(process.execPath, ["-e", `${pretend} require(${JSON.stringify(path)});`], {
      encoding: "utf8",
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toBe("Fairlead needs Node 20.19 or newer, and this is Node 18.20.4.\n");
  });
});
