import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { ensureOwnerToken } from "../../src/server/firstStart/ownerToken";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";
import { makeTemporaryFolder, type TemporaryFolder } from "../support/temporaryFolder";

let database: TestDatabase;
let folder: TemporaryFolder;

beforeEach(async () => {
  database = await openTestDatabase();
  folder = makeTemporaryFolder();
});

afterEach(async () => {
  await database.close();
  folder.remove();
});

const rowsOf = async (sql: string): Promise<unknown[]> => (await database.owner.query(sql)).rows as unknown[];

describe("the owner token", () => {
  it("is in a file that only its owner may read; the database has its SHA-256 alone", async () => {
    const { secret, file, origin } = await ensureOwnerToken(database.dataSource, folder.path);
    expect({ origin, mode: statSync(file).mode & 0o777 }).toEqual({ origin: "FIRST", mode: 0o600 });
    expect(readFileSync(file, "utf8")).toBe(`${secret}\n`);
    expect(secret).toMatch(/^fl_[\w-]{43}$/);
    expect(await rowsOf("SELECT hash FROM tokens")).toEqual([
      { hash: createHash("sha256").update(secret).digest("hex") },
    ]);
  });

  it("belongs to the owner of the firm made with it", async () => {
    await ensureOwnerToken(database.dataSource, folder.path);
    expect(
      await rowsOf(
        `SELECT person.name AS person, firm.name AS firm
         FROM tokens JOIN people person ON person.id = person_id JOIN firms firm ON firm.id = firm_id`,
      ),
    ).toEqual([{ person: "Owner", firm: "My firm" }]);
  });

  it("is used again by later starts", async () => {
    const first = await ensureOwnerToken(database.dataSource, folder.path);
    const second = await ensureOwnerToken(database.dataSource, folder.path);
    expect(second).toEqual({ ...first, origin: "REUSED" });
  });

  it("is made anew for the same owner when the file is gone", async () => {
    const first = await ensureOwnerToken(database.dataSource, folder.path);
    unlinkSync(first.file);
    const second = await ensureOwnerToken(database.dataSource, folder.path);
    expect(second.origin).toBe("REPLACED");
    expect(second.secret).not.toBe(first.secret);
    expect(await rowsOf("SELECT count(DISTINCT person_id)::int AS owners FROM tokens")).toEqual([
      { owners: 1 },
    ]);
  });

  it.each(["revoked_at = now()", "expires_at = now() - interval '1 day'"])(
    "is made anew when the one in the file has %s",
    async (change) => {
      await ensureOwnerToken(database.dataSource, folder.path);
      await database.owner.query(`UPDATE tokens SET ${change}`);
      expect((await ensureOwnerToken(database.dataSource, folder.path)).origin).toBe("REPLACED");
    },
  );

  it("comes with one firm when two servers start at the same moment on an empty database", async () => {
    const other = makeTemporaryFolder();
    await Promise.all([
      ensureOwnerToken(database.dataSource, folder.path),
      ensureOwnerToken(database.dataSource, other.path),
    ]);
    other.remove();
    expect(await rowsOf("SELECT count(*)::int AS firms FROM firms")).toEqual([{ firms: 1 }]);
  });

  it("leaves no half-written file behind", async () => {
    await ensureOwnerToken(database.dataSource, folder.path);
    expect(existsSync(join(folder.path, `owner.token.${process.pid}`))).toBe(false);
  });
});
