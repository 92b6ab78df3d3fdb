import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, isObjectType, Kind, parse } from "graphql";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { complexityOf } from "../../../src/server/graphql/complexity/complexityLimit";
import { estimatorsFor } from "../../../src/server/graphql/complexity/estimators";
import { SEARCHES } from "../../../src/server/graphql/complexity/searches";
import { DEFAULT_LIMITS } from "../../../src/server/limitSettings";
import { arrangeClient, arrangeMember } from "../../support/arrangeClient";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

const EXAMPLES = join(__dirname, "../../../examples");

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraphQLSchema();
});

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("There is no operation.");
  return complexityOf(schema, { document, operation, variables }, estimatorsFor(100));
}

describe("the complexity of an operation", () => {
  it.each`
    operation                                                                         | complexity | because
    ${"{ viewer { name } }"}                                                          | ${101}     | ${"100 + 1"}
    ${"{ viewer { name firmName } }"}                                                 | ${102}     | ${"100 + 1 + 1"}
    ${"{ a: viewer { name } b: viewer { name } }"}                                    | ${202}     | ${"2 x (100 + 1)"}
    ${"{ viewer { organizations { name } } }"}                                        | ${111}     | ${"100 + (1 + 10 x 1)"}
    ${"{ organizations(first: 7) { totalCount } }"}                                   | ${8}       | ${"1 + 7 x 1"}
    ${"{ organizations(first: 7) { nodes { id name } } }"}                            | ${22}      | ${"1 + 7 x (1 + 2)"}
    ${"{ organizations(first: 5) { nodes { plans(first: 3) { nodes { name } } } } }"} | ${41}      | ${"1 + 5 x (1 + (1 + 3 x (1 + 1)))"}
    ${"{ organizations(first: 0) { nodes { id } } }"}                                 | ${1}       | ${"1 + 0 x 2"}
    ${'{ nodes(ids: ["a", "b", "c"]) { id } }'}                                       | ${103}     | ${"100 + 3 x 1"}
    ${"{ viewer { name @skip(if: true) firmName } }"}                                 | ${101}     | ${"100 + 1"}
    ${"{ ...V ...V } fragment V on Query { viewer { name } }"}                        | ${202}     | ${"2 x (100 + 1)"}
  `("of $operation is $because", ({ operation, complexity }: { operation: string; complexity: number }) => {
    expect(cost(operation)).toBe(complexity);
  });

  it("follows the length of a page through variables and their defaults", () => {
    const text = "query ($n: Int! = 4) { organizations(first: $n) { totalCount } }";
    expect(cost(text)).toBe(5);
    expect(cost(text, { n: 50 })).toBe(51);
  });

  it("counts every schedule that has to be looked for besides", () => {
    const changes = '{ whatIf(input: { scheduleId: "a", changes: [] }) { __typename } }';
    // Its one field counts 1.
    expect(cost(changes)).toBe(20_000 + 1);
    for (const name of SEARCHES.keys()) {
      const [type = "", field = ""] = name.split(".");
      const found = schema.getType(type);
      expect([name, isObjectType(found) && field in found.getFields()]).toEqual([name, true]);
    }
  });

  it("of every ready operation is at most a third of what the least role may ask", () => {
    const least = Math.min(...Object.values(DEFAULT_LIMITS.complexity));
    for (const name of readdirSync(EXAMPLES).filter((each) => each.endsWith(".graphql"))) {
      const text = readFileSync(join(EXAMPLES, name), "utf8");
      expect([name, cost(text) <= least / 3]).toEqual([name, true]);
    }
  });
});

describe("a server with limits of its own", () => {
  let server: StartedTestServer;
  beforeAll(async () => {
    const complexity = { OWNER: 500, VCIO: 500, ANALYST: 300, VIEWER: 110, CLIENT: 100 };
    server = await startTestServer(undefined, undefined, {
      limits: { ...DEFAULT_LIMITS, complexity, page: 20 },
    });
  });
  afterAll(() => server.close());

  const organizations = "{ viewer { organizations { name } } }";

  it("answers what the role allows and refuses what is more, before anything is done", async () => {
    const { uuid } = await arrangeClient(server);
    const viewer = await arrangeMember(server, uuid, "VIEWER");
    const analyst = await arrangeMember(server, uuid, "ANALYST");
    expect((await server.post(organizations, {}, analyst)).status).toBe(200);
    const { status, data, errors } = await server.post(organizations, {}, viewer);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message:
          "The operation has a complexity of 111; at most 110 is allowed for the role VIEWER. " +
          "Ask for shorter pages (first), for fewer fields, or in several operations.",
        extensions: { code: "TOO_COMPLEX" },
      },
    ]);
  });

  it("takes the highest role of who works with several organizations", async () => {
    const [one, other] = [await arrangeClient(server), await arrangeClient(server)];
    const token = await arrangeMember(server, one.uuid, "VIEWER");
    expect((await server.post(organizations, {}, token)).status).toBe(400);
    await server.database.owner.query(
      `INSERT INTO memberships (person_id, organization_id, role)
       SELECT person_id, $1, 'VCIO' FROM memberships WHERE organization_id = $2 AND role = 'VIEWER'`,
      [other.uuid, one.uuid],
    );
    expect((await server.post(organizations, {}, token)).status).toBe(200);
  });

  it.each([21, 101, 2_147_483_647])("refuses a page of %d", async (first) => {
    const inline = await server.post(`{ organizations(first: ${first}) { totalCount } }`);
    const variable = await server.post("query ($n: Int!) { organizations(first: $n) { totalCount } }", {
      n: first,
    });
    for (const { status, errors } of [inline, variable]) {
      expect(status).toBe(400);
      expect(errors).toMatchObject([
        {
          message: `first is ${first}. Ask for 0 to 20, and for more with after.`,
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
    }
  });

  it("is not led past the limit by an argument that cannot be read", async () => {
    const costly = Array.from({ length: 6 }, (_, n) => `a${n}: viewer { name }`).join(" ");
    const { status, data, errors } = await server.post(
      `query ($n: String = "x") { ${costly} __type(name: $n) { name } }`,
      { n: null },
    );
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors?.[0]?.message).toBe('Argument "name" of non-null type "String!" must not be null.');
  });
});
