import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { openContext } from "../../../src/services/openContext";
import { viewerOfToken } from "../../../src/services/viewerOfToken";
import { arrangeNeighbours, type Neighbours } from "../../support/isolation/arrangeNeighbours";
import { Asker, variablesOf } from "../../support/isolation/Asker";
import type { FilledClient } from "../../support/isolation/FilledClient";
import { putAt } from "../../support/isolation/ids";
import { OPERATIONS } from "../../support/isolation/operations";
import { storedState } from "../../support/isolation/storedState";
import { DEFAULT_LIMITS } from "../../../src/server/limitSettings";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

/** Every operation of four clients several times over one connection, on a machine that may be busy. Milliseconds. */
const A_LONG_WAIT = 180_000;

let server: StartedTestServer;
let clients: Neighbours;
let asker: Asker;
let asks: readonly Ask[];
beforeAll(async () => {
  // What waits in line for the one connection is not what takes long.
  server = await startTestServer(undefined, 1, {
    limits: { ...DEFAULT_LIMITS, pointsPerMinute: 0, requestMs: A_LONG_WAIT },
  });
  clients = await arrangeNeighbours(server);
  asker = new Asker(server, await buildGraphQLSchema());
  asks = await askEachAlone();
  // Dozens of whole answers, one after the other.
}, A_LONG_WAIT);
afterAll(() => server.close());

/** An operation of the member of a client, with what is answered when nobody else asks. */
interface Ask {
  readonly operation: string;
  readonly client: FilledClient;
  readonly answer: string;
}

/** Two people of different firms and the two clients of each, in turns. */
const inTurns = ({ mine, theirs, beside, besideTheirs }: Neighbours) => [mine, theirs, beside, besideTheirs];

/** All but those that answer from what was sent alone. */
const STATELESS = [
  "Query.compareCosts",
  "Query.criticalPath",
  "Query.checkStatement",
  "Query.sequenceProjects",
];
const READING = Object.keys(OPERATIONS).filter((operation) => !STATELESS.includes(operation));

async function askEachAlone(): Promise<Ask[]> {
  const alone = [];
  for (const operation of READING)
    for (const client of inTurns(clients))
      alone.push({ operation, client, answer: await answerTo({ operation, client }) });
  return alone;
}

/** What was saved on paper says when, and new ids are new every time. */
const answerTo = async ({ operation, client }: Pick<Ask, "operation" | "client">): Promise<string> =>
  (await asker.askForOwn(operation, client)).replaceAll(/"(updated|created)At":"[^"]*"/g, "");

/** As many as wait for one connection without any of them giving up, which they do after ten seconds. */
const A_CROWD = 30;

async function expectTheSameAtOnce(asked: readonly Ask[]): Promise<void> {
  for (let first = 0; first < asked.length; first += A_CROWD) {
    const crowd = asked.slice(first, first + A_CROWD);
    const answers = await Promise.all(crowd.map(answerTo));
    crowd.forEach(({ operation, client, answer }, index) => {
      expect([operation, client.name, answers[index]]).toEqual([operation, client.name, answer]);
    });
  }
}

it(
  "answers each of many operations at once as if it were alone, and shows each person their own clients only",
  async () => {
    const { mine, beside, theirs, besideTheirs } = clients;
    for (const { client, answer } of asks) {
      const hidden = client === mine || client === beside ? [theirs, besideTheirs] : [mine, beside];
      expect(hidden.filter(({ name }) => answer.includes(name))).toEqual([]);
    }
    await expectTheSameAtOnce([...asks, ...asks.toReversed()]);
  },
  A_LONG_WAIT,
);

it(
  "does so also beside and after operations that fail midway",
  async () => {
    const before = await storedState(server.database);
    const half = Math.ceil(asks.length / 2);
    await Promise.all([
      expectTheSameAtOnce(asks.slice(0, half)),
      ...inTurns(clients).flatMap((client) => [conflict(client), failToRead(client), failToWrite(client)]),
      expectTheSameAtOnce(asks.slice(half)),
      ...inTurns(clients).map(loseConnection),
    ]);
    await expectTheSameAtOnce(asks.filter(({ operation }) => !operation.startsWith("Mutation.")));
    expect(await storedState(server.database)).toEqual(before);
  },
  A_LONG_WAIT,
);

/** Refused when its transaction has begun already. */
async function conflict(client: FilledClient): Promise<void> {
  const variables = putAt("input.version", 99, variablesOf("Mutation.savePlan", client));
  expect(await asker.ask("Mutation.savePlan", client, variables)).toContain('"VersionConflict"');
}

async function contextOf({ token }: FilledClient) {
  const signedIn = await viewerOfToken(server.database.dataSource, token);
  if (signedIn === undefined) throw new Error("The token signs nobody in.");
  return openContext(server.database.dataSource, signedIn.viewer);
}

async function failToRead(client: FilledClient): Promise<void> {
  const { context, close } = await contextOf(client);
  await context.read((manager) => manager.query("SELECT name FROM plans"));
  await expect(context.read((manager) => manager.query("SELECT 1 / 0"))).rejects.toThrow("division by zero");
  await close();
}

async function failToWrite(client: FilledClient): Promise<void> {
  const { context, close } = await contextOf(client);
  const work = context.write(async (manager) => {
    await manager.query("UPDATE plans SET notes = 'Left behind'");
    throw new Error("It broke midway.");
  });
  await expect(work).rejects.toThrow("It broke midway.");
  await close();
}

async function loseConnection(client: FilledClient): Promise<void> {
  const { context, close } = await contextOf(client);
  const work = context.write(async (manager) => {
    await manager.query("UPDATE plans SET notes = 'Left behind'");
    await manager.query("SELECT pg_terminate_backend(pg_backend_pid())");
  });
  await expect(work).rejects.toThrow("terminating connection");
  await close();
}

it("changes each person's own when all of them change something at once", async () => {
  const change = async (client: FilledClient) => {
    const variables = putAt(
      "input.notes",
      `${client.name} changed`,
      variablesOf("Mutation.savePlan", client),
    );
    return asker.ask("Mutation.savePlan", client, variables);
  };
  const all = inTurns(clients);
  const answers = await Promise.all(
    all.flatMap((client) => [change(client), asker.askForOwn("Query.organizations", client)]),
  );
  expect(answers.filter((answer) => answer.includes('"SavedPlan"'))).toHaveLength(all.length);
  const { rows } = await server.database.owner.query("SELECT notes FROM plans ORDER BY notes");
  const notes = [...all.map(({ name }) => `${name} changed`), `${clients.colleagues.name} notes`];
  expect(rows).toEqual(notes.sort().map((note) => ({ notes: note })));
});
