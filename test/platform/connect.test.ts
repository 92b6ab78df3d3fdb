import { createServer, type AddressInfo } from "node:net";
import { connect, versionFault } from "../../src/server/database/connect";
import { onDatabase, testServer } from "../support/testServer";

function connecting(url: string) {
  return connect({ variable: "DATABASE_URL", url });
}

interface VersionRow {
  readonly version: string;
  readonly number: number;
  readonly fault: string | undefined;
}

describe("a database that cannot be used", () => {
  it("is told apart: the password is wrong", async () => {
    const url = new URL(testServer().applicationUrl);
    url.password = "wrong";
    await expect(connecting(url.href)).rejects.toThrow(
      `PostgreSQL at ${url.host} refuses the role "fairlead_server" of DATABASE_URL: ` +
        'password authentication failed for user "fairlead_server". Check the role and its password.',
    );
  });

  it("is told apart: there is no such database", async () => {
    const url = onDatabase(testServer().applicationUrl, "nowhere");
    await expect(connecting(url)).rejects.toThrow(
      / has no database "nowhere" \(DATABASE_URL\)\. Make it with/,
    );
  });

  it("is told apart: nothing listens there", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => probe.once("listening", resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    await expect(connecting(`postgres://a:b@127.0.0.1:${port}/c`)).rejects.toThrow(
      `PostgreSQL at 127.0.0.1:${port} (DATABASE_URL) cannot be reached: connect ECONNREFUSED`,
    );
  });

  it.each`
    version     | number    | fault
    ${"14.19"}  | ${140019} | ${"DATABASE_URL leads to PostgreSQL 14.19; Fairlead needs 15 or newer."}
    ${"9.6.24"} | ${90624}  | ${"DATABASE_URL leads to PostgreSQL 9.6.24; Fairlead needs 15 or newer."}
    ${"15.0"}   | ${150000} | ${undefined}
    ${"18.4"}   | ${180004} | ${undefined}
  `("is told apart: version $version", ({ version, number, fault }: VersionRow) => {
    expect(versionFault("DATABASE_URL", version, number)).toBe(fault);
  });

  it("never shows the password", async () => {
    const url = new URL(testServer().applicationUrl);
    url.password = "hunter2";
    await expect(connecting(url.href)).rejects.toThrow(/^(?!.*hunter2)/);
  });
});
