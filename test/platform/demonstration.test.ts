import { existsSync } from "node:fs";
import { join } from "node:path";
import { demonstrate } from "../../src/server/firstStart/demonstrate";
import { firstStart } from "../../src/server/firstStart/firstStart";
import { DEMONSTRATION_ID, removeDemonstration } from "../../src/services/demonstration/demonstration";
import { arrangeFirm, arrangeMembership, arrangeOrganization, arrangePerson } from "../support/arrange";
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

const start = ({ dataSource } = database) => firstStart(dataSource, folder.path, true);

const remove = () => database.dataSource.transaction(removeDemonstration);

async function names(): Promise<string[]> {
  const { rows } = await database.owner.query<{ name: string }>("SELECT name FROM organizations");
  return rows.map(({ name }) => name);
}

/** An organization of another firm, with somebody in it. */
async function arrangeOther(): Promise<string> {
  const firmId = await arrangeFirm(database);
  const organizationId = await arrangeOrganization(database, firmId);
  await arrangeMembership(database, await arrangePerson(database, firmId), organizationId, "VCIO");
  return organizationId;
}

/** Every table that holds what belongs to an organization, with its rows of one organization as JSON. */
/** The audit trail is not part of the client: it outlives it. test/api/access/audit.test.ts shows what it keeps. */
async function rowsOf(organizationId: string, { owner } = database): Promise<Map<string, object[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'organization_id' AND table_name <> 'audit_entries'
      ORDER BY table_name`,
  );
  const found = new Map<string, object[]>();
  for (const [name, column] of [
    ["organizations", "id"],
    ...tables.map((table) => [table.name, "organization_id"]),
  ]) {
    const { rows } = await owner.query<{ row: object }>(
      `SELECT to_jsonb(item) AS row FROM ${name ?? ""} item WHERE ${column ?? ""} = $1 ORDER BY to_jsonb(item)::text`,
      [organizationId],
    );
    found.set(
      name ?? "",
      rows.map(({ row }) => row),
    );
  }
  return found;
}

/** Who made it and when are of the database in which it is made. */
const OF_THE_DATABASE = [
  ...[
    "created_at",
    "updated_at",
    "made_at",
    "decided_at",
    "created_by",
    "updated_by",
    "made_by",
    "decided_by",
  ],
  ...["person_id", "firm_id"],
  "published_at",
  "published_by",
];

const withoutMaker = (rows: Map<string, object[]>): string[] =>
  [...rows].map(([name, list]) =>
    JSON.stringify([name, list], (key, value: unknown) =>
      OF_THE_DATABASE.includes(key) ? undefined : value,
    ),
  );

describe("the demonstration client", () => {
  it("is made by the first start, for the owner", async () => {
    expect(await start()).toMatchObject({ madeDemonstration: true, token: { origin: "FIRST" } });
    const { rows } = await database.owner.query(
      `SELECT person.name, memberships.role, token.name AS token FROM memberships
         JOIN people person ON person.id = person_id JOIN tokens token USING (person_id)
        WHERE organization_id = $1`,
      [DEMONSTRATION_ID],
    );
    expect(rows).toEqual([{ name: "Owner", role: "OWNER", token: "owner token" }]);
  });

  it("is the same wherever it is made, ids and all", async () => {
    await start();
    const other = await openTestDatabase();
    const otherFolder = makeTemporaryFolder();
    await firstStart(other.dataSource, otherFolder.path, true);
    const theirs = withoutMaker(await rowsOf(DEMONSTRATION_ID, other));
    await other.close();
    otherFolder.remove();
    expect(withoutMaker(await rowsOf(DEMONSTRATION_ID))).toEqual(theirs);
  });

  it("is made once when two servers start at the same moment", async () => {
    const other = makeTemporaryFolder();
    const both = await Promise.all([start(), firstStart(database.dataSource, other.path, true)]);
    other.remove();
    expect(both.filter(({ madeDemonstration }) => madeDemonstration)).toHaveLength(1);
    expect(await names()).toHaveLength(1);
  });

  it("is not made when the setting says no, nor by a later start that says yes", async () => {
    expect(await firstStart(database.dataSource, folder.path, false)).toMatchObject({
      madeDemonstration: false,
    });
    expect(await start()).toMatchObject({ madeDemonstration: false });
    expect(await names()).toEqual([]);
  });

  it("is not made beside an organization, although the role that starts cannot see it", async () => {
    await arrangeOther();
    expect(await start()).toMatchObject({ madeDemonstration: false, token: { origin: "FIRST" } });
    expect(await names()).toEqual(["Valley Produce"]);
  });

  it("leaves nothing behind of a start that fails, and comes with the next one", async () => {
    const nowhere = join(folder.path, "nowhere");
    await expect(firstStart(database.dataSource, nowhere, true)).rejects.toThrow("ENOENT");
    for (const table of ["firms", "people", "tokens", "organizations"]) {
      const { rowCount } = await database.owner.query(`SELECT FROM ${table}`);
      expect({ table, rowCount }).toEqual({ table, rowCount: 0 });
    }
    expect(await start()).toMatchObject({ madeDemonstration: true, token: { origin: "FIRST" } });
  });

  it("is removed with its rows in every table, and nothing of anybody else", async () => {
    await start();
    const other = await arrangeOther();
    const [before, ofOther] = [await rowsOf(DEMONSTRATION_ID), await rowsOf(other)];
    const filled = [...before].filter(([, rows]) => rows.length > 0).map(([name]) => name);
    expect(filled).toEqual(
      expect.arrayContaining([
        ...["organizations", "organization_figures", "locations", "memberships", "plans", "plan_parts"],
        ...["budgets", "budget_lines", "budget_amounts", "roadmaps", "projects", "project_phases"],
        ...["project_costs", "project_efforts", "dependencies", "freeze_windows", "idempotent_requests"],
        ...["roadmap_departments", "roadmap_capacities"],
      ]),
    );

    expect(await remove()).toBe(true);
    const left = [...(await rowsOf(DEMONSTRATION_ID))].filter(([, rows]) => rows.length > 0);
    expect(left).toEqual([]);
    expect(await rowsOf(other)).toEqual(ofOther);
  });

  it("does not come back by itself after it was removed, and does on request", async () => {
    await start();
    expect(await remove()).toBe(true);
    expect(await remove()).toBe(false);
    expect(await start()).toMatchObject({ madeDemonstration: false, token: { origin: "REUSED" } });
    expect(await names()).toEqual([]);
    await demonstrate(database.dataSource, folder.path);
    expect(await names()).toHaveLength(1);
  });

  it("is made on request where no server ever started, with the owner whom the first start then finds", async () => {
    await demonstrate(database.dataSource, folder.path);
    expect(existsSync(join(folder.path, "owner.token"))).toBe(true);
    expect(await start()).toMatchObject({ madeDemonstration: false, token: { origin: "REUSED" } });
    const { rowCount } = await database.owner.query("SELECT FROM firms");
    expect(rowCount).toBe(1);
  });

  it.each(["itself", "another organization"])("is not made on request beside %s", async (which) => {
    if (which === "itself") await start();
    else await arrangeOther();
    const before = await names();
    await expect(demonstrate(database.dataSource, folder.path)).rejects.toThrow(
      "This database has organizations already, and the demonstration client is never made beside others. " +
        "Make it in an empty database: set FAIRLEAD_DATA to another folder, or DATABASE_URL to another database.",
    );
    expect(await names()).toEqual(before);
  });
});
