import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, print, visit, type DocumentNode } from "graphql";
import { removeDemonstration } from "../../src/services/demonstration/demonstration";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { ask } from "../support/asking";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

const EXAMPLES = join(__dirname, "../../examples");
const SCHEMA = buildSchema(readFileSync(join(__dirname, "../../src/schema/schema.graphql"), "utf8"));

const OPERATIONS = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => {
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    return { name, text, document: parse(text) };
  });

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

/** What every answer that did not do what it was asked for is called. */
const REFUSALS = [
  "InvalidInput",
  "NotFound",
  "NotAllowed",
  "VersionConflict",
  "DependencyCycles",
  "InvalidCsv",
];

/** The operation with the name of the type asked for everywhere, so that no refusal goes unseen. */
const withTypenames = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet: (set) => ({
        ...set,
        selections: [
          ...set.selections,
          { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const,
        ],
      }),
    }),
  );

interface Refusal {
  readonly __typename: string;
  readonly advice?: string;
}

/** Everything in an answer that is a refusal, however deep. */
function refusalsIn(answer: unknown): Refusal[] {
  if (typeof answer !== "object" || answer === null) return [];
  const within = Object.values(answer).flatMap(refusalsIn);
  return REFUSALS.includes((answer as Refusal).__typename) ? [answer as Refusal, ...within] : within;
}

async function run(document: DocumentNode): Promise<Record<string, unknown>> {
  const { status, data, errors } = await server.post(withTypenames(document));
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return data ?? {};
}

const rootFieldsOf = (document: DocumentNode): string[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? [field.name.value] : [],
        )
      : [],
  );

describe("among the ready operations", () => {
  const shown = new Set(OPERATIONS.flatMap(({ document }) => rootFieldsOf(document)));

  it.each(Object.keys(SCHEMA.getQueryType()?.getFields() ?? {}))("is one for the query %s", (field) => {
    expect(shown).toContain(field);
  });

  it.each(Object.keys(SCHEMA.getMutationType()?.getFields() ?? {}))("is one for the mutation %s", (field) => {
    expect(shown).toContain(field);
  });
});

/** The ready operations that show a refusal on purpose. */
const SHOWN_REFUSALS: Readonly<Record<string, readonly string[]>> = {
  "09-change-a-client.graphql": ["VersionConflict"],
  // The ids of people differ from server to server.
  "56-change-a-member.graphql": ["NotFound"],
  "57-remove-a-member.graphql": ["NotFound"],
};

describe("the ready operation", () => {
  it.each(OPERATIONS)(
    "$name does what it says, and nothing more when it is sent twice",
    async (operation) => {
      const first = await run(operation.document);
      expect(refusalsIn(first).map(({ __typename }) => __typename)).toEqual(
        SHOWN_REFUSALS[operation.name] ?? [],
      );
      expect(await run(operation.document)).toEqual(first);
    },
  );

  it.each(OPERATIONS)("$name says what it is about, and how, before it begins", ({ text }) => {
    expect(text).toMatch(/^# \w+.*\n(# .+\n)*(query|mutation) \w+/);
  });
});

it("names, beside every id that it explains, the thing that really has this id", async () => {
  const explained = OPERATIONS.flatMap(({ text }) =>
    [...text.matchAll(/"([\w-]{23})"\)?(?: \{)?\s+# (.+)/g)].map(([, id = "", name = ""]) => ({ id, name })),
  );
  expect(explained).not.toEqual([]);
  const found = await ask<({ name?: string; label?: string; number?: string; note?: string } | null)[]>(
    server,
    `query Explained($ids: [ID!]!) { nodes(ids: $ids) {
       ... on Organization { name } ... on Plan { name } ... on Project { name } ... on Budget { label }
       ... on Contract { name } ... on Invoice { number } ... on Schedule { note } } }`,
    { ids: explained.map(({ id }) => id) },
  );
  expect(found.map((thing) => thing?.name ?? thing?.label ?? thing?.number ?? thing?.note)).toEqual(
    explained.map(({ name }) => name),
  );
});

describe("when the demonstration client was removed", () => {
  beforeAll(() => server.database.dataSource.transaction(removeDemonstration));

  it.each(OPERATIONS)("$name still answers, and a refusal says the way out", async ({ document }) => {
    for (const refusal of refusalsIn(await run(document))) {
      expect(refusal).toEqual({
        __typename: "NotFound",
        message: "There is nothing of this id that you may see.",
        advice: expect.stringContaining("viewer { organizations { id } }") as string,
      });
    }
  });

  const onTheDemonstration = OPERATIONS.filter(({ text }) => /"[\w-]{2}0_Hh0AAEAAgAA/.test(text));
  it.each(onTheDemonstration)("$name has said before how to get it again", ({ text }) => {
    expect(text).toMatch(/^# .*npm run demo makes /m);
  });
});
