import { join } from "node:path";
import { inventoryOf } from "../support/durability/inventoryOf";
import { type Answer, send, sendAll, type SignIn } from "../support/durability/sendAll";
import {
  type Change,
  type Client,
  createOrganization,
  firstPlan,
  firstRoadmap,
  twoHundredChanges,
} from "../support/durability/twoHundredChanges";
import { buildServer, FairleadProcess, postmasterPid } from "../support/FairleadProcess";
import { makeTemporaryFolder } from "../support/temporaryFolder";

const folder = makeTemporaryFolder();
const running: FairleadProcess[] = [];

function start(dataFolder: string): FairleadProcess {
  // Without the demonstration client, so that what is found is what the test sent.
  const server = FairleadProcess.spawn({ FAIRLEAD_DATA: dataFolder, FAIRLEAD_DEMONSTRATION: "no" });
  running.push(server);
  return server;
}

beforeAll(buildServer, 120_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});
afterAll(() => {
  folder.remove();
});

/** Amid the work: some have been answered, some are being carried out, most wait. */
const AMID = 60;

/** What may be found after the crash, all of it whole; the rest is to come. */
const WHOLE = {
  organization: "organization of 4 figures, 2 locations",
  firstPlan: "plan v1 of 1 parts",
  newPlan: "plan v1 of 5 parts",
  changedPlan: "plan v2 of 4 parts",
  budget: "budget v1 of 3 lines, 36 amounts",
  firstRoadmap: "roadmap v1 of 1 projects, 0 dependencies, 0 phases, 0 costs, 0 efforts",
  changedRoadmap: "roadmap v2 of 20 projects, 19 dependencies, 40 phases, 40 costs, 40 efforts",
  request: "request done",
} as const;

/** Organizations: the eight clients and 40 new ones. Requests: three that made each of the eight, and 200. */
const ALL_DONE = {
  [WHOLE.organization]: 8 + 40,
  [WHOLE.newPlan]: 8 * 8,
  [WHOLE.changedPlan]: 8,
  [WHOLE.budget]: 8 * 10,
  [WHOLE.changedRoadmap]: 8,
  [WHOLE.request]: 8 * 3 + 200,
};

/** A client with everything that the changes ask for, each once. */
const CLIENT = {
  plans: {
    nodes: [
      ...Array.from({ length: 8 }, (_, n) => ({
        name: `Plan ${n + 1}`,
        version: 1,
        positions: [{ title: "Manager" }, { title: "Analyst" }, { title: "Help desk" }],
        engagements: [{ name: "vCIO" }, { name: "MSP" }],
      })),
      {
        name: "Stay as we are",
        version: 2,
        positions: [{ title: "A" }, { title: "B" }, { title: "C" }, { title: "D" }],
        engagements: [],
      },
    ],
  },
  // 95,000 + 12 x 1,000 + 8,000
  budgets: {
    nodes: Array.from({ length: 10 }, (_, n) => ({ fiscalYear: 2027 + n, version: 1, total: "115000.00" })),
  },
  // 20 x 5 days one after the other, 20 x (1,000 + 250) of cost.
  roadmap: { version: 2, workingDays: 100, spend: { total: "25000.00" } },
};
const READ_CLIENT = `query ($id: ID!) { organization(id: $id) {
  plans(orderBy: NAME) { nodes { name version positions { title } engagements { name } } }
  budgets(orderBy: FISCAL_YEAR) { nodes { fiscalYear version total } }
  roadmap { version workingDays spend { total } } } }`;

/** Sends one that must be carried out. @returns the id of what it saved */
async function savedId(signIn: SignIn, change: Change, what: string): Promise<string> {
  const saved = (await send(signIn, change))?.data?.done[what] as { id: string } | undefined;
  if (saved === undefined) throw new Error(`The ${what} was not saved.`);
  return saved.id;
}

async function eightClients(signIn: SignIn): Promise<Client[]> {
  const clients: Client[] = [];
  for (let number = 1; number <= 8; number += 1) {
    const id = await savedId(signIn, createOrganization(`Client ${number}`), "organization");
    const planId = await savedId(signIn, firstPlan(id), "plan");
    await savedId(signIn, firstRoadmap(id), "roadmap");
    clients.push({ id, planId });
  }
  return clients;
}

/** Carried out, and told so in full. */
const isDone = (answer: Answer) => answer?.data != null && answer.errors === undefined;

/** What was carried out before the crash is there as a whole, with the memory of its key, and nothing else is. */
async function expectNothingHalfDone(dataFolder: string): Promise<void> {
  const found = await inventoryOf(dataFolder);
  expect(Object.values(WHOLE)).toEqual(expect.arrayContaining(Object.keys(found)));
  const count = (what: keyof typeof WHOLE) => found[WHOLE[what]] ?? 0;
  expect(count("firstPlan") + count("changedPlan")).toBe(8);
  expect(count("firstRoadmap") + count("changedRoadmap")).toBe(8);
  const carriedOut = count("newPlan") + count("changedPlan") + count("budget") + count("changedRoadmap");
  expect(count("request") - 8 * 3).toBe(count("organization") - 8 + carriedOut);
}

/** Sends everything again: it is all done then, once, and who had an answer gets the same one. */
async function expectExactlyOnce(
  signIn: SignIn,
  { dataFolder, clients, changes, answers }: Attempt,
): Promise<void> {
  const retried = await sendAll(signIn, changes);
  expect(retried.filter((answer) => !isDone(answer))).toEqual([]);
  const answered = answers.map((answer, n) => (isDone(answer) ? answer : retried[n]));
  expect(retried).toEqual(answered);
  expect(await inventoryOf(dataFolder)).toEqual(ALL_DONE);
  for (const { id } of clients)
    expect(await send(signIn, { query: READ_CLIENT, variables: { id } })).toEqual({
      data: { organization: CLIENT },
    });
}

interface Attempt {
  readonly dataFolder: string;
  readonly clients: readonly Client[];
  readonly changes: readonly Change[];
  readonly answers: readonly Answer[];
}

/** Sends 200 changes at once, and does something when 60 have been answered. */
async function attempt(server: FairleadProcess, dataFolder: string, amid: () => void): Promise<Attempt> {
  const signIn = await server.ready();
  const clients = await eightClients(signIn);
  const changes = twoHundredChanges(clients);
  const answers = await sendAll(signIn, changes, (count) => {
    if (count === AMID) amid();
  });
  return { dataFolder, clients, changes, answers };
}

describe("200 changes at once, sent again after a crash amid them, are each done exactly once and none by half", () => {
  it("when the server is killed", async () => {
    const dataFolder = join(folder.path, "killed-server");
    const server = start(dataFolder);
    const attempted = await attempt(server, dataFolder, () => {
      server.signal("SIGKILL");
    });
    await server.end();
    const received = attempted.answers.filter((answer) => answer !== undefined);
    expect(received.filter((answer) => !isDone(answer))).toEqual([]);
    expect(received.length).toBeGreaterThanOrEqual(AMID);
    expect(received.length).toBeLessThan(attempted.changes.length);

    const signIn = await start(dataFolder).ready();
    await expectNothingHalfDone(dataFolder);
    await expectExactlyOnce(signIn, attempted);
  }, 120_000);

  it("when PostgreSQL is killed: the server says that something went wrong, and ends to be started again", async () => {
    const dataFolder = join(folder.path, "killed-database");
    const server = start(dataFolder);
    const attempted = await attempt(server, dataFolder, () => {
      process.kill(postmasterPid(dataFolder) ?? fail(), "SIGKILL");
    });
    const failed = attempted.answers.filter((answer) => answer !== undefined && !isDone(answer));
    expect(failed.length).toBeGreaterThan(0);
    for (const answer of failed)
      expect(answer?.errors).toMatchObject([
        {
          message: expect.stringMatching(/^Something went wrong \(reference [0-9a-f]{8}\)\.$/) as string,
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ]);
    expect(await server.end()).toMatchObject({
      code: 1,
      output: expect.stringContaining("The embedded PostgreSQL ended by itself") as string,
    });

    const signIn = await start(dataFolder).ready();
    await expectNothingHalfDone(dataFolder);
    await expectExactlyOnce(signIn, attempted);
  }, 120_000);
});

function fail(): never {
  throw new Error("PostgreSQL does not run.");
}
