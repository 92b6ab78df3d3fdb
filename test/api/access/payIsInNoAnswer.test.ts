import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { arrangeFirm, arrangePerson, arrangeToken } from "../../support/arrange";
import { arrangeMember } from "../../support/arrangeClient";
import { Asker, onPaper, variablesOf } from "../../support/isolation/Asker";
import { type FilledClient, fillClient } from "../../support/isolation/FilledClient";
import { uuidOf } from "../../support/isolation/ids";
import { OPERATIONS } from "../../support/isolation/operations";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

const READERS = ["VIEWER", "CLIENT"] as const;
let server: StartedTestServer;
let filled: FilledClient;
let asker: Asker;
beforeAll(async () => {
  server = await startTestServer();
  asker = new Asker(server, await buildGraphQLSchema());
  const firm = await arrangeFirm(server.database, "Quince Advisers");
  const owner = await arrangeToken(server.database, await arrangePerson(server.database, firm));
  // Its plan of one position is adopted, and so in every budget of it.
  filled = await fillClient(server, owner, "Orchard & Daughters", 2027);
});
afterAll(() => server.close());

/** Nothing but the pay changes, not even a version or a date. */
async function pay(salary: string): Promise<void> {
  const organization = uuidOf(filled.ids.Organization);
  await server.database.owner.query("SELECT set_config('app.organizations', $1, false)", [
    `{${organization}}`,
  ]);
  await server.database.owner.query(
    "UPDATE plan_parts SET terms = terms || jsonb_build_object('salary', $2::text) WHERE organization_id = $1 AND kind = 'POSITION'",
    [organization, salary],
  );
}
const told = (operation: string, token: string) =>
  asker.ask(operation, { ...filled, token }, onPaper(operation, variablesOf(operation, filled)));

it.each(READERS)(
  "everything that a %s can ask is answered alike, whatever the pay",
  async (role) => {
    const token = await arrangeMember(server, uuidOf(filled.ids.Organization), role);
    const owners: string[] = [];
    for (const operation of Object.keys(OPERATIONS)) {
      if (["Query.viewer", "Query.compareCosts"].includes(operation)) continue;
      await pay("95000.00");
      const [before, ownersBefore] = [await told(operation, token), await told(operation, filled.token)];
      await pay("141317.00");
      const [after, ownersAfter] = [await told(operation, token), await told(operation, filled.token)];
      expect([operation, after]).toEqual([operation, before]);
      expect(after).not.toContain("141317");
      if (ownersAfter !== ownersBefore) owners.push(operation);
    }
    // The test would notice: who may see pay is answered otherwise.
    expect(owners).toEqual(
      expect.arrayContaining([
        "Query.organization",
        "Query.organizations",
        "Query.node",
        "Organization.plans",
        "Organization.contracts",
        "Organization.invoices",
        "Organization.purchaseContext",
        "Organization.costComparison",
        "Query.roadmap",
      ]),
    );
    // Every operation four times.
  },
  180_000,
);
