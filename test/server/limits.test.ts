import { getIntrospectionQuery } from "graphql";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

/** Fragments that each spread the next one twice: 2^steps fields from a few hundred characters. */
const doubling = (steps: number): string =>
  `{ __type(name: "Viewer") { ...F0 } } ${times(
    steps,
    (step) => `fragment F${step} on __Type { a: ofType { ...F${step + 1} } b: ofType { ...F${step + 1} } }`,
  )} fragment F${steps} on __Type { name }`;

const circle = (size: number): string =>
  `{ __type(name: "Viewer") { ...F0 } } ${times(size, (index) => `fragment F${index} on __Type { ofType { ...F${(index + 1) % size} } }`)}`;

it.each`
  what                                 | document
  ${"101 aliases of a field"}          | ${`{ ${times(101, (index) => `a${index}: viewer { name }`)} }`}
  ${"101 aliases of __typename"}       | ${`{ ${times(101, (index) => `a${index}: __typename`)} }`}
  ${"1,000 aliases"}                   | ${`{ ${times(1_000, (index) => `a${index}: viewer { name }`)} }`}
  ${"1,001 times the same field"}      | ${`{ viewer { ${"name ".repeat(1_001)} } }`}
  ${"20,000 times the same field"}     | ${`{ viewer { ${"name ".repeat(20_000)} } }`}
  ${"10 unknown directives"}           | ${`{ viewer { name ${"@aa".repeat(10)} } }`}
  ${"1,000 directives"}                | ${`{ viewer { name ${"@include(if: true) ".repeat(1_000)} } }`}
  ${"fragments doubling to 2^12"}      | ${doubling(12)}
  ${"fragments doubling to 2^16"}      | ${doubling(16)}
  ${"fragments doubling to 2^20"}      | ${doubling(20)}
  ${"fragments doubling to 2^400"}     | ${doubling(400)}
  ${"a fragment that contains itself"} | ${circle(1)}
  ${"900 fragments in a circle"}       | ${circle(900)}
  ${"a chain of 5,000 fragments"}      | ${`{ ...F0 } ${times(5_000, (index) => `fragment F${index} on Query { ...F${index + 1} }`)}`}
  ${"fields 101 deep"}                 | ${`${"{ viewer ".repeat(101)} ${"}".repeat(101)}`}
  ${"fields 5,000 deep"}               | ${`${"{ viewer ".repeat(5_000)} ${"}".repeat(5_000)}`}
  ${"a list 5,000 deep"}               | ${`{ viewer(x: ${"[".repeat(5_000)}${"]".repeat(5_000)}) { name } }`}
  ${"circular introspection"}          | ${`{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`}
  ${"an empty document"}               | ${""}
  ${"a document that is no GraphQL"}   | ${"hello ?"}
`(
  "$what: 400, no answer much longer than the question, and the server lives on",
  async ({ document }: { document: string }) => {
    const { status, errors } = await server.post(document);
    expect(status).toBe(400);
    expect(JSON.stringify(errors).length).toBeLessThan(Math.max(2_000, 2 * document.length));
    expect(errors?.map(({ extensions }) => extensions.code)).not.toContain("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toContain("call stack");
    expect((await server.post("{ viewer { name } }")).data).toEqual({ viewer: { name: "Ada Okafor" } });
  },
);

it("says which limit was passed, by how much, and what to do instead", async () => {
  const { errors } = await server.post(`{ viewer { ${times(51, (index) => `a${index}: name`)} } }`);
  expect(errors?.[0]).toMatchObject({
    message:
      "The operation renames 51 fields once its fragments are written out; at most 50 are allowed. Send several operations.",
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
});

it("allows the introspection of the playground to those who are signed in", async () => {
  const { status, data } = await server.post(
    getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      oneOf: true,
    }),
  );
  expect(status).toBe(200);
  expect(data).toHaveProperty("__schema");
});

it("has room for an inline input of 3,000 values and 400 selected fields", async () => {
  const input = times(3_000, (index) => `a${index}: "1250.00"`);
  const document = `query ($x: Int @include(if: { ${input} })) { viewer { ${"name ".repeat(400)} } }`;
  const { errors } = await server.post(document);
  // It is refused for what it says, and not for its size.
  expect(errors?.map(({ message }) => message).join()).not.toMatch(/tokens|at most|too many|aborted/i);
});

it("refuses several operations in one request", async () => {
  const one = { query: "{ viewer { name } }" };
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${server.token}` },
    body: JSON.stringify(Array.from({ length: 10 }, () => one)),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ message: "Operation batching disabled." }] });
});

it("does not hint at parts of the schema that the request did not name", async () => {
  const { errors } = await server.post("{ viewer { nam } }");
  expect(errors?.[0]?.message).toBe('Cannot query field "nam" on type "Viewer".');
});
