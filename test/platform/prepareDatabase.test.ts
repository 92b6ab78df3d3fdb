import { Client } from "pg";
import { openDatabase } from "../../src/server/database/openDatabase";
import { prepareDatabase } from "../../src/server/database/prepareDatabase";
import { onDatabase, testServer } from "../support/testServer";

const suffix = `${process.pid}_${process.env.JEST_WORKER_ID ?? "0"}`;
const [owner, application, name] = [`owner_${suffix}`, `application_${suffix}`, `empty_${suffix}`];

/** In the order in which they run. */
const MIGRATIONS = [
  "Access1795305600000",
  "Clients1795392000000",
  "ContractsAndInvoices1796000000000",
  "AdoptedPlan1796500000000",
  "BudgetGovernance1797000000000",
  "RateLimits1797500000000",
  "RoadmapToSchedule1798000000000",
  "RoadmapSchedules1798500000000",
  "QuietTimes1798700000000",
  "TokensAndIdentities1799000000000",
  "PayCrowds1799100000000",
  "AuditTrail1799200000000",
  "AuditOfTokens1799300000000",
  "Scenarios1799400000000",
  "Portability1799500000000",
];

let superuser: Client;

beforeEach(async () => {
  superuser = new Client({ connectionString: testServer().superuserUrl });
  await superuser.connect();
});

afterEach(async () => {
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${application}`);
  await superuser.query(`DROP ROLE IF EXISTS ${owner}`);
  await superuser.end();
});

/** An empty database of a new owner, as somebody has it before the first start. */
async function emptyDatabase(ownerOptions: string) {
  await superuser.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'o' ${ownerOptions}`);
  await superuser.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  return { url: urlFor(application, "a"), ownerUrl: urlFor(owner, "o") };
}

function urlFor(role: string, password: string): string {
  const url = new URL(onDatabase(testServer().superuserUrl, name));
  url.username = role;
  url.password = password;
  return url.href;
}

describe("an external database", () => {
  it("is prepared by an owner that may make roles, and prepared only once", async () => {
    const database = await emptyDatabase("CREATEROLE");
    await superuser.query(`GRANT fairlead_app TO ${owner} WITH ADMIN OPTION`);
    const first = await prepareDatabase(database);
    expect(first.statements).toEqual([
      `CREATE ROLE "${application}" LOGIN PASSWORD '<its password>' NOSUPERUSER NOBYPASSRLS;`,
      `GRANT fairlead_app TO "${application}";`,
    ]);
    expect(first.migrations).toEqual(MIGRATIONS);
    expect(await prepareDatabase(database)).toEqual({ statements: [], migrations: [] });
    const dataSource = await openDatabase({ ...database, ownerUrl: undefined }, 1);
    expect(await dataSource.query("SELECT count(*)::int AS firms FROM firms")).toEqual([{ firms: 0 }]);
    await dataSource.destroy();
  });

  it("is left alone by an owner that may not make roles, with the SQL for an administrator", async () => {
    const database = await emptyDatabase("");
    await expect(prepareDatabase(database)).rejects.toThrow(
      `The role "${owner}" may not make the roles Fairlead needs. Have an administrator run this, then start again:\n` +
        `  CREATE ROLE "${application}" LOGIN PASSWORD '<its password>' NOSUPERUSER NOBYPASSRLS;\n` +
        `  GRANT fairlead_app TO "${application}";`,
    );
  });

  it("is not migrated without the owner's connection string; what is pending is named", async () => {
    await emptyDatabase("");
    await superuser.query(`CREATE ROLE ${application} LOGIN PASSWORD 'a' IN ROLE fairlead_app`);
    const database = { url: urlFor(application, "a"), ownerUrl: undefined };
    await expect(openDatabase(database, 1)).rejects.toThrow(
      "The database has not run these migrations: Access1795305600000, Clients1795392000000, ContractsAndInvoices1796000000000, AdoptedPlan1796500000000, BudgetGovernance1797000000000, RateLimits1797500000000, RoadmapToSchedule1798000000000, RoadmapSchedules1798500000000, QuietTimes1798700000000, TokensAndIdentities1799000000000, PayCrowds1799100000000, AuditTrail1799200000000, AuditOfTokens1799300000000, Scenarios1799400000000, Portability1799500000000. Set DATABASE_OWNER_URL",
    );
  });

  it("is migrated once when two servers start at the same moment", async () => {
    const database = await emptyDatabase("");
    await superuser.query(`CREATE ROLE ${application} LOGIN PASSWORD 'a' IN ROLE fairlead_app`);
    const both = await Promise.all([prepareDatabase(database), prepareDatabase(database)]);
    expect(both.flatMap(({ migrations }) => migrations)).toEqual(MIGRATIONS);
  });
});
