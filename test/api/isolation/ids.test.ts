import { randomUUID } from "node:crypto";
import { readGlobalId } from "../../../src/schema/relay/globalId";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { arrangeNeighbours, type Neighbours } from "../../support/isolation/arrangeNeighbours";
import { Asker, onPaper, variablesOf } from "../../support/isolation/Asker";
import type { FilledClient, IdType } from "../../support/isolation/FilledClient";
import { allIdsOf, putAt, randomLike, without } from "../../support/isolation/ids";
import type { Belonging } from "../../support/isolation/OperationRow";
import { OPERATIONS } from "../../support/isolation/operations";
import { storedState } from "../../support/isolation/storedState";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let clients: Neighbours;
let asker: Asker;
let before: object;
beforeAll(async () => {
  server = await startTestServer();
  clients = await arrangeNeighbours(server);
  asker = new Asker(server, await buildGraphQLSchema());
  before = await storedState(server.database);
});
afterAll(() => server.close());

/** However it was asked: nothing may be written, anywhere, and nobody may be named whose client it is not. */
async function expectNothingHappened(answers: readonly string[]): Promise<void> {
  const { colleagues, theirs, besideTheirs } = clients;
  const hidden = [colleagues, theirs, besideTheirs].map(({ name }) => name);
  expect(hidden.filter((name) => answers.some((answer) => answer.includes(name)))).toEqual([]);
  expect(await storedState(server.database)).toEqual(before);
}

describe.each(
  Object.entries(OPERATIONS).flatMap(([operation, { ids }]) =>
    Object.entries(ids).map(([place, belonging]) => ({ operation, place, belonging })),
  ),
)("$operation, at $place,", ({ operation, place, belonging }) => {
  const ask = async (id: string, change = (variables: Record<string, unknown>) => variables) => {
    const variables = putAt(place, id, variablesOf(operation, clients.mine, place));
    return without(id, await asker.ask(operation, clients.mine, change(variables)));
  };

  it("answers the id of whatever belongs to somebody else exactly like a random one", async () => {
    const tried = strangersAt(belonging).flatMap((client) => idsToTry(client, belonging));
    const answers = await Promise.all(
      tried.map(async ({ id, whose }) => ({ whose, answers: [await ask(id), await ask(randomLike(id))] })),
    );
    for (const {
      whose,
      answers: [ofTheirs, ofRandom],
    } of answers)
      expect(`${whose}: ${ofTheirs ?? ""}`).toBe(`${whose}: ${ofRandom ?? ""}`);
    await expectNothingHappened(answers.flatMap((each) => each.answers));
  });

  it(`knows ${belonging} of the client's own`, async () => {
    const known = [];
    for (const type of typesOf(belonging)) {
      const id = clients.mine.ids[type];
      const own = await ask(id, (variables) => onPaper(operation, variables));
      const random = await ask(randomLike(id), (variables) => onPaper(operation, variables));
      if (own !== random) known.push(type);
    }
    expect(known).toEqual(belonging === "nothing" ? [] : typesOf(belonging));
  });
});

/** The types to try; those without a global id are found through what they belong to. */
function typesOf(belonging: Belonging): readonly IdType[] {
  const types = Object.keys(clients.mine.ids) as IdType[];
  if (belonging === "nothing") return types;
  if (belonging !== "anything") return [belonging];
  return types.filter((type) => readGlobalId(clients.mine.ids[type]) !== undefined);
}

/**
 * Another client of the same person is as strange as anybody's where what is asked for has to belong to the one that
 * is named.
 */
function strangersAt(belonging: Belonging): FilledClient[] {
  const { colleagues, theirs, beside } = clients;
  const isOpen = ["Organization", "Schedule", "KeptResult", "anything"].includes(belonging);
  return isOpen ? [theirs, colleagues] : [theirs, colleagues, beside];
}

/** What belongs at the place, and from the client of another firm all that does not. */
function idsToTry(
  client: FilledClient,
  belonging: Belonging,
): { readonly id: string; readonly whose: string }[] {
  return [...Object.entries(client.ids), ...client.cursors.map((id) => ["cursor", id] as const)]
    .filter(([type]) => client === clients.theirs || type === belonging || belonging === "anything")
    .map(([type, id]) => ({ id, whose: `${type} of ${client.name}` }));
}

it.each(Object.keys(OPERATIONS))(
  "%s, word for word as somebody else may ask it, is answered as with random ids",
  async (operation) => {
    for (const client of [clients.theirs, clients.colleagues]) {
      const asked = JSON.stringify(variablesOf(operation, client));
      const ids = allIdsOf(client).filter((id) => asked.includes(id));
      if (ids.length === 0) return;
      const twins = ids.map((id) => [id, randomLike(id)] as const);
      const atRandom = twins.reduce((text, [id, twin]) => text.replaceAll(id, twin), asked);
      const [ofTheirs = "", ofRandom = ""] = await Promise.all(
        [asked, atRandom].map((text) => asker.ask(operation, clients.mine, JSON.parse(text) as object)),
      );
      const same = twins.reduce((text, [id, twin]) => text.replaceAll(twin, id), ofRandom);
      expect(ofTheirs).toBe(same);
      await expectNothingHappened([ofTheirs]);
    }
  },
);

/** Tokens are a person's: the name of a token, and that it is revoked, stand for a key. */
const WITHOUT_KEY = ["Mutation.makeToken", "Mutation.revokeToken"];

it.each(
  Object.keys(OPERATIONS).filter(
    (operation) => operation.startsWith("Mutation.") && !WITHOUT_KEY.includes(operation),
  ),
)("%s takes a key that somebody else has used for a fresh one", async (operation) => {
  const { mine, beside, ...strangers } = clients;
  // Before there is an organization, a key is remembered for the person.
  const others = operation === "Mutation.createOrganization" ? strangers : { beside, ...strangers };
  const withKey = async (key: string) => {
    const variables = putAt("input.idempotencyKey", key, variablesOf(operation, mine));
    const answer = await asker.ask(operation, mine, onPaper(operation, variables));
    // A roadmap that was saved on paper says when, and so does a schedule that was made.
    return answer.replaceAll(/"(updated|created)At":"[^"]*"/g, "");
  };
  const fresh = await withKey(randomUUID());
  for (const { idempotencyKey } of Object.values(others)) expect(await withKey(idempotencyKey)).toBe(fresh);
  expect(await withKey(mine.idempotencyKey)).toContain("This idempotencyKey was used before");
  await expectNothingHappened([fresh]);
});
