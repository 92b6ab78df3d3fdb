import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { ensureEmbeddedDatabase } from "../../src/server/database/embedded/embeddedDatabase";
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from "../../src/server/database/embedded/startEmbeddedServer";
import { makeTemporaryFolder } from "../support/temporaryFolder";

const folder = makeTemporaryFolder();
let server: EmbeddedServer | undefined;

async function start(): Promise<EmbeddedServer> {
  server = await startEmbeddedServer(folder.path, "scratch");
  return server;
}

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => {
  folder.remove();
});

async function rowOf(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows[0];
}

const pidFile = join(folder.path, "postgres", "cluster", "postmaster.pid");

describe("the embedded server", () => {
  it("stores UTF-8 whatever the locale of the terminal is", async () => {
    const { url } = await ensureEmbeddedDatabase(await start(), "fairlead");
    expect(
      await rowOf(url, "SELECT current_setting('server_encoding') AS encoding, 'Zoë ≠ Zoe' AS text"),
    ).toEqual({
      encoding: "UTF8",
      text: "Zoë ≠ Zoe",
    });
  });

  it("listens on this machine only, and keeps its passwords to itself", async () => {
    const { url } = await ensureEmbeddedDatabase(await start(), "fairlead");
    expect(await rowOf(url, "SELECT current_setting('listen_addresses') AS addresses")).toEqual({
      addresses: "127.0.0.1",
    });
    expect(statSync(join(folder.path, "postgres", "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("has an owner without special powers and an application that owns nothing", async () => {
    const { url } = await ensureEmbeddedDatabase(await start(), "fairlead");
    expect(
      await rowOf(
        url,
        `SELECT count(*) FILTER (WHERE rolsuper OR rolbypassrls OR rolcreaterole)::int AS powerful,
                count(*)::int AS roles, count(*) FILTER (WHERE rolcanlogin)::int AS logins
         FROM pg_roles WHERE rolname LIKE 'fairlead%'`,
      ),
    ).toEqual({ powerful: 0, roles: 3, logins: 2 });
  });

  it("starts although a process id noted by a killed server belongs to another program now", async () => {
    await (await start()).stop();
    writeFileSync(pidFile, `${process.pid}\n${join(folder.path, "elsewhere")}\n0\n5432\n`);
    await expect(start()).resolves.toBeDefined();
  });

  it("refuses data of another major version of PostgreSQL", async () => {
    const other = makeTemporaryFolder();
    mkdirSync(join(other.path, "postgres", "cluster"), { recursive: true });
    writeFileSync(join(other.path, "postgres", "cluster", "PG_VERSION"), "14\n");
    await expect(startEmbeddedServer(other.path, "scratch")).rejects.toThrow(
      `The data in ${join(other.path, "postgres")} was written by PostgreSQL 14, and this Fairlead brings PostgreSQL 18.`,
    );
    other.remove();
  });

  it("leaves a folder alone that holds something else", async () => {
    const other = makeTemporaryFolder();
    mkdirSync(join(other.path, "postgres", "notes"), { recursive: true });
    await expect(startEmbeddedServer(other.path, "scratch")).rejects.toThrow(
      "exists, but holds no database of Fairlead",
    );
    expect(existsSync(join(other.path, "postgres", "notes"))).toBe(true);
    other.remove();
  });

  it("clears away what a start left that was killed while it made the database", async () => {
    const gone = spawnSync("true").pid;
    const unfinished = join(folder.path, `postgres.new-${gone}`);
    mkdirSync(unfinished);
    const fresh = makeTemporaryFolder();
    mkdirSync(join(fresh.path, `postgres.new-${gone}`));
    const other = await startEmbeddedServer(fresh.path, "scratch");
    await other.stop();
    expect(existsSync(join(fresh.path, `postgres.new-${gone}`))).toBe(false);
    fresh.remove();
  });
});
