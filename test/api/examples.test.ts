import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

const EXAMPLES = join(__dirname, "../../examples");

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

/** What every answer that did not do what it was asked for is called. */
const REFUSALS = ["InvalidInput", "NotFound", "NotAllowed", "VersionConflict", "DependencyCycles"];

it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".graphql")))(
  "the ready operation %s does what it says, also when it is sent twice",
  async (name) => {
    const operation = readFileSync(join(EXAMPLES, name), "utf8");
    for (const answer of [await server.post(operation), await server.post(operation)]) {
      expect(answer.errors).toBeUndefined();
      expect(answer.status).toBe(200);
      for (const refusal of REFUSALS) expect(JSON.stringify(answer.data)).not.toContain(`"${refusal}"`);
    }
  },
);
