import { randomUUID } from "node:crypto";
import { dataSourceFor } from "../../src/models/createDataSource";
import { arrangeFirm, arrangeOrganization } from "../support/arrange";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";

let database: TestDatabase;
let firm: string;
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await openTestDatabase();
  firm = await arrangeFirm(database);
  ours = await arrangeOrganization(database, firm, "Ours");
  theirs = await arrangeOrganization(database, firm, "Theirs");
});

afterAll(async () => {
  await database.close();
});

/** Runs one statement in a transaction that may see the given organizations; undefined sets nothing at all. */
async function seeing(
  organizations: readonly string[] | undefined,
  sql: string,
  parameters: unknown[] = [],
  url = database.appUrl,
): Promise<unknown> {
  const dataSource = await dataSourceFor(url, 1).initialize();
  try {
    return await dataSource.transaction(async (manager) => {
      if (organizations !== undefined) {
        await manager.query("SELECT set_config('app.organizations', $1, true)", [
          `{${organizations.join(",")}}`,
        ]);
      }
      return manager.query<unknown>(sql, parameters);
    });
  } finally {
    await dataSource.destroy();
  }
}

const NAMES = "SELECT name FROM organizations ORDER BY name";

describe("row-level security on organizations", () => {
  it("shows the listed organizations and no other", async () => {
    expect(await seeing([ours], NAMES)).toEqual([{ name: "Ours" }]);
    expect(await seeing([], NAMES)).toEqual([]);
  });

  it("makes a forgotten setting an error, never an empty answer", async () => {
    await expect(seeing(undefined, NAMES)).rejects.toThrow("app.organizations");
  });

  it("still makes it an error on a connection that an earlier transaction used", async () => {
    const onlyConnection = await dataSourceFor(database.appUrl, 1).initialize();
    await onlyConnection.query("SELECT set_config('app.organizations', $1, true)", [`{${ours}}`]);
    const second = onlyConnection.query(NAMES);
    await expect(second).rejects.toThrow("malformed array literal");
    await onlyConnection.destroy();
  });

  it("neither changes nor removes another organization", async () => {
    expect(await seeing([ours], "UPDATE organizations SET name = 'X' WHERE id = $1", [theirs])).toEqual([
      [],
      0,
    ]);
    expect(await seeing([ours], "DELETE FROM organizations WHERE id = $1", [theirs])).toEqual([[], 0]);
  });

  it("adds only an organization that was listed before", async () => {
    const sql = "INSERT INTO organizations (id, firm_id, name) VALUES ($1, $2, 'New')";
    await expect(seeing([ours], sql, [randomUUID(), firm])).rejects.toThrow(
      "violates row-level security policy",
    );
    const id = randomUUID();
    await expect(seeing([id], sql, [id, firm])).resolves.toEqual([]);
  });

  it("holds for the owner of the tables as well", async () => {
    expect(await seeing([theirs], NAMES, [], database.ownerUrl)).toEqual([{ name: "Theirs" }]);
  });
});
