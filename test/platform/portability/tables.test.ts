import type { DataSource } from "typeorm";
import { dataSourceFor } from "../../../src/models/createDataSource";
import {
  NOT_OF_AN_ORGANIZATION,
  organizationTables,
} from "../../../src/services/portability/organizationTables";
import { openTestDatabase, type TestDatabase } from "../../support/openTestDatabase";

let database: TestDatabase;
let owner: DataSource;
beforeEach(async () => {
  database = await openTestDatabase();
  owner = await dataSourceFor(database.ownerUrl, 1).initialize();
});
afterEach(async () => {
  await owner.destroy();
  await database.close();
});

const names = async (): Promise<string[]> =>
  (await organizationTables(owner.manager)).map(({ name }) => name);

it("are all the tables that there are, but for those of which it is said why not", async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const accounted = [...(await names()), ...Object.keys(NOT_OF_AN_ORGANIZATION)];
  expect(accounted.sort()).toEqual(rows.map(({ name }) => name).sort());
});

it("stand after those that they refer to, and the trail at the end", async () => {
  const order = await names();
  expect([order[0], order.at(-1)]).toEqual(["organizations", "audit_entries"]);
  const { rows } = await database.owner.query<{ name: string; other: string }>(
    `SELECT conrelid::regclass::text AS name, confrelid::regclass::text AS other
       FROM pg_constraint WHERE contype = 'f' AND NOT condeferrable`,
  );
  const wrong = rows.filter(
    ({ name, other }) => order.includes(name) && order.indexOf(name) <= order.indexOf(other),
  );
  expect(wrong).toEqual([]);
});

it("know the columns that name people", async () => {
  const tables = await organizationTables(owner.manager);
  expect(
    tables.filter(({ members }) => members.length > 0).map(({ name, members }) => [name, members]),
  ).toEqual([["memberships", ["person_id"]]]);
  expect(tables.find(({ name }) => name === "roadmap_schedules")?.authors).toEqual([
    "published_by",
    "created_by",
    "updated_by",
  ]);
});

it("take in a table that is added later", async () => {
  await owner.query(`CREATE TABLE assets (
    organization_id uuid REFERENCES organizations (id), code text, half integer GENERATED ALWAYS AS (1) STORED,
    PRIMARY KEY (organization_id, code))`);
  expect((await organizationTables(owner.manager)).find(({ name }) => name === "assets")).toEqual({
    name: "assets",
    owner: "organization_id",
    columns: "organization_id, code",
    order: 'organization_id, code COLLATE "C"',
    members: [],
    authors: [],
  });
});

it("refuse to be put in order when each waits for the other", async () => {
  await owner.query(`
    CREATE TABLE left_half (organization_id uuid PRIMARY KEY);
    CREATE TABLE right_half (organization_id uuid PRIMARY KEY REFERENCES left_half);
    ALTER TABLE left_half ADD FOREIGN KEY (organization_id) REFERENCES right_half`);
  await expect(names()).rejects.toThrow(
    "These tables refer to each other: left_half, right_half. Make one of their foreign keys DEFERRABLE.",
  );
});
