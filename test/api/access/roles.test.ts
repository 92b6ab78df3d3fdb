import type { GraphQLSchema } from "graphql";
import { MEMBERSHIP_ROLES } from "../../../src/models/MembershipRole";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { DEFAULT_LIMITS } from "../../../src/server/limitSettings";
import { type Access, CHANGES, READS } from "../../../src/services/access/permissions";
import { arrangeFirm, arrangePerson, arrangeToken } from "../../support/arrange";
import { arrangeMember } from "../../support/arrangeClient";
import { ask } from "../../support/asking";
import { Asker, onPaper, variablesOf } from "../../support/isolation/Asker";
import { type FilledClient, fillClient } from "../../support/isolation/FilledClient";
import { uuidOf } from "../../support/isolation/ids";
import { OPERATIONS } from "../../support/isolation/operations";
import { walkOperations } from "../../support/isolation/placesOfIds";
import { storedState } from "../../support/isolation/storedState";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let schema: GraphQLSchema;
let client: FilledClient;
let asker: Asker;
beforeAll(async () => {
  // It asks for all that there is to ask for; how much a role may ask for at once is another table.
  const limits = { ...DEFAULT_LIMITS, pointsPerMinute: 0, complexity: EVERYTHING };
  server = await startTestServer(undefined, undefined, { limits });
  schema = await buildGraphQLSchema();
  asker = new Asker(server, schema);
  const firm = await arrangeFirm(server.database, "Quince Advisers");
  const owner = await arrangePerson(server.database, firm, "Ines Quince");
  client = await fillClient(server, await arrangeToken(server.database, owner), "Orchard & Daughters", 2027);
});
afterAll(() => server.close());

const MOST = 1_000_000_000;
const EVERYTHING = { OWNER: MOST, VCIO: MOST, ANALYST: MOST, VIEWER: MOST, CLIENT: MOST };
const CHANGE = "Mutation.";
const OPERATION_NAMES = Object.keys(OPERATIONS);

/** The row of an operation in the table; a missing one makes the test of that operation fail. */
function accessTo(operation: string): Access {
  const rows: Readonly<Record<string, Access>> = operation.startsWith(CHANGE) ? CHANGES : READS;
  const access = rows[operation.replace(CHANGE, "")];
  if (access === undefined) throw new Error(`${operation} has no row in permissions.ts.`);
  return access;
}

const send = (operation: string, token: string, tokenId = client.tokenId) =>
  asker.ask(
    operation,
    { ...client, token },
    onPaper(operation, variablesOf(operation, { ...client, tokenId })),
  );

const refusalIn = (answer: string): string | undefined =>
  /"errors":|"(InvalidInput|NotFound|NotAllowed|VersionConflict)"/.exec(answer)?.[0];

it("has a row for every query, mutation and subscription, and for nothing else", () => {
  const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  const inSchema = [
    ...walkOperations(schema).map(({ name }) => name),
    ...subscriptions.map((name) => `Subscription.${name}`),
  ];
  const inTable = [...Object.keys(READS), ...Object.keys(CHANGES).map((name) => `${CHANGE}${name}`)];
  expect([...inTable].sort()).toEqual([...inSchema].sort());
});

describe.each(MEMBERSHIP_ROLES)("as %s", (role) => {
  let token: string;
  let tokenId: string;
  beforeAll(async () => {
    token = await arrangeMember(server, uuidOf(client.ids.Organization), role);
    const own = await ask<{ tokens: { id: string }[] }>(server, "{ viewer { tokens { id } } }", {}, token);
    tokenId = own.tokens[0]?.id ?? "";
  });

  it.each(OPERATION_NAMES)("%s is answered or refused as the table says", async (operation) => {
    const access = accessTo(operation);
    const answer = await send(operation, token, tokenId);
    if (access === "SIGNED_IN" || access.includes(role)) {
      expect(refusalIn(answer)).toBeUndefined();
    } else {
      expect(answer).toMatch(
        operation.startsWith(CHANGE) ? /"NotAllowed"/ : /"NotAllowed"|"code":"FORBIDDEN"/,
      );
    }
  });
});

describe("a stranger", () => {
  it.each(OPERATION_NAMES)("learns nothing from %s, and changes nothing by it", async (operation) => {
    const firm = await arrangeFirm(server.database, "Medlar Advisers");
    const person = await arrangePerson(server.database, firm, "Mark Medlar");
    const token = await arrangeToken(server.database, person);
    const before = await storedState(server.database);
    const answer = await send(operation, token);
    const echoed = ["Query.compareCosts", "Query.sequenceProjects", "Mutation.createOrganization"];
    if (!echoed.includes(operation)) expect(answer).not.toContain(client.name);
    expect(await storedState(server.database)).toEqual(before);
    if (accessTo(operation) !== "SIGNED_IN" && operation !== "Mutation.createOrganization")
      expect(answer).toMatch(/NotFound|"(node|organization)":null|"nodes":\[null,null\]/);
  });

  it.each(OPERATION_NAMES)("without a token is turned away from %s", async (operation) => {
    expect(await send(operation, "")).toMatch(/^401 .*"code":"UNAUTHENTICATED"/);
  });
});
