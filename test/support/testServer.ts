/** Where the test workers find the PostgreSQL server that globalSetup started; passed on through the environment. */
export interface TestServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

const VARIABLE = "FAIRLEAD_TEST_SERVER";

/** A migrated database without rows, of which each test gets a copy. */
export const TEMPLATE_DATABASE = "fairlead_template";

export function announceTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

export function testServer(): TestServer {
  const announced = process.env[VARIABLE];
  if (announced === undefined) throw new Error("No test server: run the tests through npm run jest.");
  return JSON.parse(announced) as TestServer;
}

/** The same server and role, another database. */
export function onDatabase(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
}
