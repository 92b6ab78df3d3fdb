import { GraphQLError, locatedError } from "graphql";
import pino from "pino";
import { ErrorMask } from "../../src/server/graphql/ErrorMask";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

const REFERENCE = /^Something went wrong \(reference ([0-9a-f]{8})\)\.$/;

describe("an error that was not written for the client", () => {
  let server: StartedTestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.database.owner.query("ALTER TABLE organizations RENAME COLUMN name TO secret_column");
  });
  afterAll(async () => {
    await server.close();
  });

  it("is replaced by a reference, beside the data that was found", async () => {
    const { status, errors, data } = await server.post(
      "{ viewer { name } again: viewer { organizations { name } } }",
    );
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(REFERENCE) as unknown,
        path: ["again", "organizations"],
        locations: [{ line: 1, column: 35 }],
        extensions: {
          code: "INTERNAL_SERVER_ERROR",
          reference: REFERENCE.exec(errors?.[0]?.message ?? "")?.[1],
        },
      },
    ]);
  });

  it("stands in the log under its reference, with its stack and its statement but without parameters", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${server.token}`,
        "X-Request-Id": "find-me",
      },
      body: JSON.stringify({ query: "{ viewer { organizations { name } } }" }),
    });
    const { errors } = (await response.json()) as { errors: [{ extensions: { reference: string } }] };
    const { reference } = errors[0].extensions;

    const lines = server.log.filter((line) => line.reference === reference);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 50,
      requestId: "find-me",
      msg: `Something went wrong (reference ${reference})`,
      error: { name: "QueryFailedError", sqlState: "42703" },
    });
    const error = lines[0]?.error as Record<string, string>;
    expect(Object.keys(error).sort()).toEqual(["message", "name", "sqlState", "stack", "statement"]);
    expect(error.stack).toContain("organizationsOfViewer");
    expect(error.statement).toContain('FROM "organizations"');
  });

  it("is replaced outside of operations as well", async () => {
    await server.database.owner.query("ALTER TABLE tokens RENAME TO hidden");
    const { status, errors } = await server.post("{ viewer { name } }");
    await server.database.owner.query("ALTER TABLE hidden RENAME TO tokens");
    expect(status).toBe(500);
    expect(errors?.[0]?.message).toMatch(REFERENCE);
    const reference = errors?.[0]?.extensions.reference;
    expect(server.log.find((line) => line.reference === reference)).toMatchObject({
      error: { sqlState: "42P01" },
    });
  });
});

describe("what is written for the client", () => {
  const mask = new ErrorMask(pino({ level: "silent" }));
  /** The way of an error out of a resolver: located by graphql, then given a code by Apollo Server. */
  const told = (thrown: Error) => {
    const located = locatedError(thrown, undefined, ["field"]);
    const extensions = { ...located.extensions, code: located.extensions.code ?? "INTERNAL_SERVER_ERROR" };
    return mask.format({ ...located.toJSON(), extensions }, located);
  };

  it("keeps its text when it was thrown with a code", () => {
    const thrown = new GraphQLError("The roadmap has changed. Load it again.", {
      extensions: { code: "CONFLICT" },
    });
    expect(told(thrown)).toMatchObject({
      message: "The roadmap has changed. Load it again.",
      extensions: { code: "CONFLICT" },
    });
  });

  it("keeps graphql's text about an argument that only execution could judge", () => {
    const thrown = new GraphQLError('Argument "first" of non-null type "Int!" must not be null.');
    expect(told(thrown)).toMatchObject({
      message: 'Argument "first" of non-null type "Int!" must not be null.',
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it.each(
    [
      new Error('relation "tokens" does not exist'),
      new TypeError("Cannot read properties of undefined (reading 'salary')"),
      new GraphQLError("Int cannot represent non-integer value: 95000.004"),
      new GraphQLError("wrapped", { originalError: new Error("password authentication failed") }),
      Object.assign(new Error("looks deliberate"), { extensions: { code: "CONFLICT" } }),
    ].map((thrown) => ({ thrown, message: thrown.message })),
  )("is not: $message", ({ thrown }) => {
    expect(told(thrown)).toEqual({
      message: expect.stringMatching(REFERENCE) as unknown,
      path: ["field"],
      extensions: { code: "INTERNAL_SERVER_ERROR", reference: expect.any(String) as unknown },
    });
  });

  it("loses the hints that name other parts of the schema", () => {
    const error = new GraphQLError(
      'Variable "$a" got invalid value; Field "sallary" is not defined. Did you mean "salary"?',
      {
        extensions: { code: "BAD_USER_INPUT" },
      },
    );
    expect(mask.format(error.toJSON(), error).message).toBe(
      'Variable "$a" got invalid value; Field "sallary" is not defined.',
    );
  });

  it("gives a mistake of ours no voice, even while a variable is being read", () => {
    const error = new GraphQLError('Variable "$a" got invalid value; x.map is not a function', {
      originalError: new TypeError("x.map is not a function"),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(mask.format(error.toJSON(), error).message).toMatch(REFERENCE);
  });
});

describe("a fault in the request", () => {
  let server: StartedTestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  it.each`
    query                                                        | variables      | code                              | message
    ${"{ viewer { name "}                                        | ${{}}          | ${"GRAPHQL_PARSE_FAILED"}         | ${"Syntax Error: Expected Name, found <EOF>."}
    ${"{ viewer { salary } }"}                                   | ${{}}          | ${"GRAPHQL_VALIDATION_FAILED"}    | ${'Cannot query field "salary" on type "Viewer".'}
    ${"query ($n: String!) { __type(name: $n) { name } }"}       | ${{}}          | ${"BAD_USER_INPUT"}               | ${'Variable "$n" of required type "String!" was not provided.'}
    ${"query ($n: String!) { __type(name: $n) { name } }"}       | ${{ n: 5 }}    | ${"BAD_USER_INPUT"}               | ${'Variable "$n" got invalid value 5; String cannot represent a non string value: 5'}
    ${'query ($n: String = "a") { __type(name: $n) { name } }'}  | ${{ n: null }} | ${"BAD_USER_INPUT"}               | ${'Argument "name" of non-null type "String!" must not be null.'}
    ${"query a { viewer { name } } query b { viewer { name } }"} | ${{}}          | ${"OPERATION_RESOLUTION_FAILURE"} | ${"Must provide operation name if query contains multiple operations."}
  `(
    "keeps the text that explains it: $message",
    async ({
      query,
      variables,
      code,
      message,
    }: {
      query: string;
      variables: object;
      code: string;
      message: string;
    }) => {
      const { errors } = await server.post(query, variables);
      expect(errors).toMatchObject([{ message, extensions: { code } }]);
      expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual(["code"]);
    },
  );
});
