import { DEFAULT_LIMITS as LIMITS } from "../../src/server/limitSettings";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const JSON_TYPE = { "Content-Type": "application/json" };
const QUERY = JSON.stringify({ query: "{ viewer { name } }" });

/** A signed-in request to /graphql with any body and headers. */
async function send(sent: Sent): Promise<Response> {
  const { method = "POST", headers, body = null, search = "" } = sent;
  return fetch(`${server.url}/graphql${search}`, {
    method,
    headers: { Authorization: `Bearer ${server.token}`, ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly search?: string;
}

/** Status, code and message of the first error of an answer, which must be JSON. */
async function errorOf(response: Response): Promise<{ status: number; code: string; message: string }> {
  expect(response.headers.get("content-type")).toMatch(
    /^application\/(json|graphql-response\+json); charset=utf-8$/,
  );
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string } }];
  };
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
}

describe("a body", () => {
  it("of exactly the limit is read", async () => {
    const padded = QUERY.replace("{ viewer", `${" ".repeat(LIMITS.bodyBytes - QUERY.length)}{ viewer`);
    expect(Buffer.byteLength(padded)).toBe(1_000_000);
    expect((await send({ headers: JSON_TYPE, body: padded })).status).toBe(200);
  });

  it.each([1, 4_000_000])("that is %i bytes too large answers 413 as JSON", async (excess) => {
    const body = QUERY.replace("{ viewer", `${" ".repeat(LIMITS.bodyBytes - QUERY.length + excess)}{ viewer`);
    expect(await errorOf(await send({ headers: JSON_TYPE, body }))).toEqual({
      status: 413,
      code: "PAYLOAD_TOO_LARGE",
      message: "The request body is larger than 1000000 bytes. Send less at once, for example fewer plans.",
    });
  });

  it("of unknown length that grows too large answers 413", async () => {
    const chunk = new TextEncoder().encode(" ".repeat(64 * 1024));
    const body = new ReadableStream({
      start(controller) {
        for (let count = 0; count < 20; count += 1) controller.enqueue(chunk);
        controller.close();
      },
    });
    const response = await send({ headers: JSON_TYPE, body });
    expect(await errorOf(response)).toMatchObject({ status: 413 });
  });

  it.each`
    body                                                    | message
    ${"{ viewer"}                                           | ${/^The request body is not valid JSON \(.*\)\.$/s}
    ${""}                                                   | ${/^The request body is not valid JSON/}
    ${new Uint8Array([0x22, 0xff, 0x22])}                   | ${"The request body is not valid JSON (it is not UTF-8)."}
    ${'"text"'}                                             | ${/^POST body missing/}
    ${"null"}                                               | ${/^POST body missing/}
    ${"{}"}                                                 | ${/^POST body missing/}
    ${'{"query": 5}'}                                       | ${"GraphQL queries must be strings."}
    ${'{"query": "{ viewer { name } }", "variables": "x"}'} | ${/^`variables` in a POST body/}
    ${'{"operationName": "Nothing"}'}                       | ${/^GraphQL operations must contain a non-empty `query`/}
    ${`${"[".repeat(100_000)}${"]".repeat(100_000)}`}       | ${"Operation batching disabled."}
  `(
    "that cannot be worked on answers 400 in the shape of GraphQL: $message",
    async ({ body, message }: { body: string | Uint8Array<ArrayBuffer>; message: string | RegExp }) => {
      const error = await errorOf(await send({ headers: JSON_TYPE, body }));
      expect(error).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      expect(error.message).toMatch(message);
    },
  );

  it("may nest JSON deeply in variables that no one asks for", async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    const body = `{"query": "{ viewer { name } }", "variables": {"deep": ${deep}}}`;
    expect((await send({ headers: JSON_TYPE, body })).status).toBe(200);
  });

  it("is no way to reach the prototype of objects", async () => {
    const body = '{"query": "{ viewer { name } }", "variables": {"__proto__": {"polluted": true}}}';
    expect((await send({ headers: JSON_TYPE, body })).status).toBe(200);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a NUL character", () => {
  const TOLD = {
    status: 400,
    code: "BAD_REQUEST",
    message: "A text in the request holds a NUL character (\\u0000). Remove it.",
  };

  it.each([
    JSON.stringify({ query: "query ($a: String!) { __type(name: $a) { name } }", variables: { a: "x\0" } }),
    JSON.stringify({ query: '{ __type(name: "x\0") { name } }' }),
    JSON.stringify({ query: '{ __type(name: "x\\u0000") { name } }' }),
    JSON.stringify({ query: '{ __type(name: "x\\u{000}") { name } }' }),
  ])("is refused however it is written: %s", async (body) => {
    expect(await errorOf(await send({ headers: JSON_TYPE, body }))).toEqual(TOLD);
  });

  it("is refused in an address too", async () => {
    const headers = { "Apollo-Require-Preflight": "yes" };
    for (const search of [
      "?query=%7B__type(name:%22%00%22)%7Bname%7D%7D",
      '?query={viewer{name}}&variables={"a":"\\u0000"}',
    ]) {
      expect(await errorOf(await send({ method: "GET", headers, search }))).toEqual(TOLD);
    }
  });

  it("is not seen in the text backslash, u, four zeros", async () => {
    const variables = { a: "\\u0000" };
    const body = JSON.stringify({ query: "query ($a: String!) { __type(name: $a) { name } }", variables });
    expect((await send({ headers: JSON_TYPE, body })).status).toBe(200);
  });
});

describe("a content type", () => {
  it.each(["application/json", "application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"'])(
    "%s is read",
    async (type) => {
      expect((await send({ headers: { "Content-Type": type }, body: QUERY })).status).toBe(200);
    },
  );

  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])(
    "%s, which a page of another site could send, is refused",
    async (type) => {
      const error = await errorOf(await send({ headers: { "Content-Type": type }, body: QUERY }));
      expect(error).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      expect(error.message).toContain("Cross-Site Request Forgery");
    },
  );

  it.each`
    headers                                                               | message
    ${{ "Content-Type": "application/xml" }}                              | ${'The content type "application/xml" is not understood. Send application/json.'}
    ${{ "Content-Type": "application/graphql" }}                          | ${'The content type "application/graphql" is not understood. Send application/json.'}
    ${{ "Content-Type": "application/json; charset=latin1" }}             | ${'The character set "latin1" is not understood. Send UTF-8.'}
    ${{ "Content-Type": "application/json", "Content-Encoding": "gzip" }} | ${'The content encoding "gzip" is not understood. Send the body uncompressed.'}
  `(
    "that is not understood is refused with the reason: $headers",
    async ({ headers, message }: { headers: Record<string, string>; message: string }) => {
      const error = await errorOf(await send({ headers, body: QUERY }));
      expect(error).toEqual({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message });
    },
  );
});

it("without a usable content type is refused", async () => {
  const error = await errorOf(await send({ headers: { "Content-Type": ";;;=" }, body: QUERY }));
  expect(error).toMatchObject({ status: 400, code: "BAD_REQUEST" });
});

describe("a GET request", () => {
  const search = "?query={viewer{name}}";

  it("is refused when a page of another site could have sent it", async () => {
    expect((await errorOf(await send({ method: "GET", search }))).message).toContain(
      "Cross-Site Request Forgery",
    );
  });

  it("is answered when it shows that it was sent on purpose", async () => {
    const response = await send({ method: "GET", search, headers: { "Apollo-Require-Preflight": "yes" } });
    expect(await response.json()).toEqual({ data: { viewer: { name: "Ada Okafor" } } });
  });

  it("with a content type other than JSON is refused", async () => {
    const response = await send({ method: "GET", search, headers: { "Content-Type": "application/xml" } });
    expect((await errorOf(response)).status).toBe(415);
  });

  it("is bound by the same limits", async () => {
    const deep = `?query=${"{a".repeat(101)}${"}".repeat(101)}`;
    const response = await send({
      method: "GET",
      search: deep,
      headers: { "Apollo-Require-Preflight": "yes" },
    });
    expect(await errorOf(response)).toEqual({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
      message: "The document nests brackets deeper than 100. Send what is inside as a variable.",
    });
  });
});

it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not a way to send an operation", async (method) => {
  const response = await send({ method, headers: JSON_TYPE });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, POST");
});

it("answers application/graphql-response+json to who asks for it", async () => {
  const response = await send({
    headers: { ...JSON_TYPE, Accept: "application/graphql-response+json" },
    body: QUERY,
  });
  expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
});

it("guards every answer of the API against being kept, framed, run or guessed at", async () => {
  const answers = [
    await send({ headers: JSON_TYPE, body: QUERY }),
    await send({ headers: JSON_TYPE, body: "{" }),
    await fetch(`${server.url}/graphql`),
    await fetch(`${server.url}/healthz`),
  ];
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers.has("access-control-allow-origin")).toBe(false);
  }
});

describe("the request id", () => {
  it("is the one that was sent", async () => {
    const response = await send({ headers: { ...JSON_TYPE, "X-Request-Id": "proxy-17.a:b_c" }, body: QUERY });
    expect(response.headers.get("x-request-id")).toBe("proxy-17.a:b_c");
  });

  it.each(["", "two words", "<script>", "x".repeat(101), 'quote"'])(
    "is made anew instead of %j",
    async (id) => {
      const response = await send({ headers: { ...JSON_TYPE, "X-Request-Id": id }, body: QUERY });
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    },
  );
});

describe("an address that is not the API's", () => {
  it("answers 404 as JSON to who is signed in", async () => {
    const headers = { Authorization: `Bearer ${server.token}` };
    expect(await errorOf(await fetch(`${server.url}/nowhere?a=b`, { headers }))).toEqual({
      status: 404,
      code: "NOT_FOUND",
      message: "There is nothing at this address. Operations go to /graphql.",
    });
  });

  it("tells a stranger nothing about what exists", async () => {
    expect(await errorOf(await fetch(`${server.url}/nowhere`))).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
