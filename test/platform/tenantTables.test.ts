import { dataSourceFor } from "../../src/models/createDataSource";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Tables without row-level security, and why they need none. */
const EXEMPT: Readonly<Record<string, string>> = {
  migrations: "says which migrations ran",
  rate_limits: "counts the points of tokens, and is looked up by their ids",
  firms: "is looked up by the person of the token",
  people: "is looked up by the token, and joined to what is visible already",
  identities: "is looked up by what an OpenID provider says",
  tokens: "is looked up by its hash",
  memberships: "app.organizations is computed from it, so it cannot be protected by it",
};

interface Table {
  readonly name: string;
  /** Whether row-level security is on, and for the owner too. */
  readonly enabled: boolean;
  readonly forced: boolean;
  /** Of each policy its command, whether it permits, what may be seen and what may be written, without blanks. */
  readonly policies: readonly (readonly string[])[];
}

async function tables(): Promise<Table[]> {
  const { rows } = await database.owner.query<Table>(
    `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
            (SELECT coalesce(json_agg(json_build_array(cmd, permissive, regexp_replace(qual, '\\s', '', 'g'),
                                                       regexp_replace(with_check, '\\s', '', 'g'))), '[]')
               FROM pg_policies WHERE schemaname = 'public' AND tablename = relname) AS policies
       FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      ORDER BY relname`,
  );
  return rows;
}

const guarded = async (): Promise<Table[]> => (await tables()).filter(({ name }) => !(name in EXEMPT));

it("guards every table by one policy over the organizations that were set, for its owner as well", async () => {
  for (const { name, enabled, forced, policies } of await guarded()) {
    const column = name === "organizations" ? "id" : "organization_id";
    const only = `(${column}=ANY((SELECT(current_setting('app.organizations'::text))::uuid[]AScurrent_setting)::uuid[]))`;
    expect({ name, enabled, forced, policies }).toEqual({
      name,
      enabled: true,
      forced: true,
      policies: [["ALL", "PERMISSIVE", only, only]],
    });
  }
});

it("leads the primary key of every guarded table with the organization", async () => {
  const { rows } = await database.owner.query<{ name: string; first: string }>(
    `SELECT indrelid::regclass::text AS name, attname AS first
       FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
      WHERE indisprimary AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
  );
  const first = new Map(rows.map(({ name, first }) => [name, first]));
  for (const { name } of await guarded())
    expect([name, first.get(name)]).toEqual([name, name === "organizations" ? "id" : "organization_id"]);
});

it("knows only tables that exist as exempt", async () => {
  const names = (await tables()).map(({ name }) => name);
  expect(Object.keys(EXEMPT).filter((name) => !names.includes(name))).toEqual([]);
});

/** Functions that run as the owner: they write the audit trail, which the application may not, and answer nothing. */
const AS_THE_OWNER = ["audit_change", "audit_rows", "audit_token", "audit_write"];

it("has no view and no function that reads as somebody else, because those would see past the policies", async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'f')
     UNION ALL
     SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(AS_THE_OWNER);
  const { rows: answers } = await database.owner.query<{ type: string }>(
    "SELECT DISTINCT prorettype::regtype::text AS type FROM pg_proc WHERE proname = ANY ($1) ORDER BY 1",
    [AS_THE_OWNER],
  );
  expect(answers.map(({ type }) => type)).toEqual(["trigger", "void"]);
});

it("signs the application in with a role that owns no table and cannot leave the policies aside", async () => {
  const application = await dataSourceFor(database.appUrl, 1).initialize();
  const [role] = await application.query<object[]>(
    `SELECT rolsuper OR rolbypassrls AS free,
            EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owner
       FROM pg_roles WHERE rolname = current_user`,
  );
  await application.destroy();
  expect(role).toEqual({ free: false, owner: false });
});
