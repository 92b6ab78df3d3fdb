import { createServer } from "node:net";
import { statSync } from "node:fs";
import { join } from "node:path";
import { OPERATION } from "../../../src/server/curlExample";
import { buildServer, FairleadProcess, postmasterPid } from "../../support/FairleadProcess";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const folder = makeTemporaryFolder();
const FAIRLEAD_DATA = join(folder.path, "data");
const running: FairleadProcess[] = [];

function start(env: NodeJS.ProcessEnv = {}, prefix: readonly string[] = []): FairleadProcess {
  const server = FairleadProcess.spawn({ FAIRLEAD_DATA, ...env }, prefix);
  running.push(server);
  return server;
}

interface SignIn {
  readonly address: string;
  readonly token: string;
}

async function ask({ address, token }: SignIn, operation: { readonly query: string }): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify(operation),
  });
  return response.json();
}

const nameOfViewer = (ready: SignIn) => ask(ready, { query: "{ viewer { name firmName } }" });

const OWNER = { data: { viewer: { name: "Owner", firmName: "My firm" } } };

beforeAll(buildServer, 120_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

afterAll(() => {
  folder.remove();
});

describe("the server with the embedded database", () => {
  let firstToken: string;

  it("makes the firm, its owner and a token at the first start, in a folder only we may enter", async () => {
    const ready = await start({ LANG: "C" }).ready();
    firstToken = ready.token;
    expect(await nameOfViewer(ready)).toEqual(OWNER);
    expect(statSync(join(FAIRLEAD_DATA, "owner.token")).mode & 0o777).toBe(0o600);
  });

  it("answers the operation that it offers to try", async () => {
    const answer = await ask(await start().ready(), OPERATION);
    expect(answer).toHaveProperty("data");
    expect(answer).not.toHaveProperty("errors");
  });

  it("stops PostgreSQL too on SIGTERM, and ends with exit code 0", async () => {
    const server = start();
    await server.ready();
    expect(postmasterPid(FAIRLEAD_DATA)).toBeDefined();
    server.signal("SIGTERM");
    expect((await server.end()).code).toBe(0);
    expect(postmasterPid(FAIRLEAD_DATA)).toBeUndefined();
  });

  it("takes the two signals of one Ctrl-C under npm for one", async () => {
    const server = start();
    await server.ready();
    server.signal("SIGINT");
    server.signal("SIGINT");
    expect((await server.end()).code).toBe(0);
    expect(postmasterPid(FAIRLEAD_DATA)).toBeUndefined();
  });

  it("finds its data again after it was killed, although PostgreSQL was left running", async () => {
    const killed = start();
    await killed.ready();
    killed.signal("SIGKILL");
    await killed.end();
    const leftBehind = postmasterPid(FAIRLEAD_DATA);
    expect(leftBehind).toBeDefined();
    const ready = await start().ready();
    expect(ready.token).toBe(firstToken);
    expect(await nameOfViewer(ready)).toEqual(OWNER);
    expect(postmasterPid(FAIRLEAD_DATA)).not.toBe(leftBehind);
  });

  it("leaves a data folder alone that a running Fairlead uses", async () => {
    const ready = await start().ready();
    const { code, output } = await start().end();
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The data folder \S+ is used by another running Fairlead \(process \d+\)\. .*\n$/,
    );
    expect(await nameOfViewer(ready)).toEqual(OWNER);
  });

  it("says in one line that a port is taken, and stops PostgreSQL again", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        resolve((other.address() as { port: number }).port);
      });
    });
    const { code, output } = await start({ PORT: String(port) }).end();
    other.close();
    expect({ code, output }).toEqual({
      code: 1,
      output: `Port ${port} on 127.0.0.1 is already taken. Stop the program that uses it, or set PORT to another.\n`,
    });
    expect(postmasterPid(FAIRLEAD_DATA)).toBeUndefined();
  });
});
