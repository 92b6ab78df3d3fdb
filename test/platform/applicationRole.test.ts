import { verifyApplicationRole } from "../../src/server/database/applicationRole";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";
import { onDatabase, testServer } from "../support/testServer";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

/** A login role for one test; roles belong to the whole server, so it is dropped again. */
async function withRole(options: string, check: (url: string) => Promise<void>): Promise<void> {
  const name = `test_role_${process.pid}_${process.env.JEST_WORKER_ID ?? "0"}`;
  await database.owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test' ${options}`);
  try {
    const url = new URL(database.appUrl);
    url.username = name;
    url.password = "test";
    await check(url.href);
  } finally {
    await database.owner.query(`DROP ROLE ${name}`);
  }
}

function verifying(url: string): Promise<void> {
  return verifyApplicationRole({ variable: "DATABASE_URL", url });
}

describe("the application role", () => {
  it("may be one that owns nothing and belongs to fairlead_app", async () => {
    await expect(verifying(database.appUrl)).resolves.toBeUndefined();
  });

  it("may not own the tables", async () => {
    await expect(verifying(database.ownerUrl)).rejects.toThrow(
      'The role "fairlead_owner" of DATABASE_URL owns the tables, ' +
        "so row-level security would not hold it back.",
    );
  });

  it("may not be a superuser", async () => {
    const url = onDatabase(testServer().superuserUrl, new URL(database.appUrl).pathname.slice(1));
    await expect(verifying(url)).rejects.toThrow('The role "postgres" of DATABASE_URL is a superuser');
  });

  it("may not have BYPASSRLS", async () => {
    await withRole("BYPASSRLS IN ROLE fairlead_app", async (url) => {
      await expect(verifying(url)).rejects.toThrow("of DATABASE_URL has BYPASSRLS, so");
    });
  });

  it("may not become the owner by SET ROLE", async () => {
    await withRole("IN ROLE fairlead_app, fairlead_owner", async (url) => {
      await expect(verifying(url)).rejects.toThrow("owns the tables");
    });
  });

  it("must belong to fairlead_app", async () => {
    await withRole("", async (url) => {
      await expect(verifying(url)).rejects.toThrow(/GRANT fairlead_app TO "test_role_\w+";$/);
    });
  });
});
