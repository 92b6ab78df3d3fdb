import { getIntrospectionQuery } from "graphql";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const MISSPELT = [
  "{ viewr { name } }",
  "{ viewer { nam } }",
  '{ node(idd: "x") { id } }',
  "{ jurisdiction(code: US) { name } }",
];

it("shows the schema to those who are signed in", async () => {
  const { status, data } = await server.post(getIntrospectionQuery());
  expect([status, Object.keys(data ?? {})]).toEqual([200, ["__schema"]]);
});

it.each([getIntrospectionQuery(), "{ __typename }", '{ __type(name: "Plan") { name } }', ...MISSPELT])(
  "tells a stranger nothing about the schema, whatever is asked",
  async (query) => {
    const { status, data, errors } = await server.post(query, {}, "fl_nobody");
    expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      401,
      undefined,
      ["UNAUTHENTICATED"],
    ]);
  },
);

it.each(MISSPELT)("suggests nothing for %s", async (query) => {
  const { errors } = await server.post(query);
  expect(errors).not.toEqual([]);
  expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
});
