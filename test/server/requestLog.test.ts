import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

/** The line is written when the answer has left, which may be a moment after the client has it. */
async function lineOf(requestId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const line = server.log.find((entry) => entry.msg === "request" && entry.requestId === requestId);
    if (line !== undefined) return line;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it("has one line for each request: id, status, milliseconds and the name of the operation", async () => {
  const response = await server.post("query WhoAmI { viewer { name } }");
  const requestId = response.headers.get("x-request-id") ?? "";
  const line = await lineOf(requestId);
  expect(line).toMatchObject({
    level: 30,
    method: "POST",
    path: "/graphql",
    status: 200,
    operationName: "WhoAmI",
  });
  expect(line.ms).toEqual(expect.any(Number));
  expect(server.log.filter((entry) => entry.requestId === requestId)).toHaveLength(1);
});

it("never holds a token, a variable or the text of a document", async () => {
  const { headers } = await server.post("query ($a: String!) { __type(name: $a) { name } }", {
    a: "a-private-word",
  });
  await fetch(`${server.url}/graphql?query={__type(name:"a-private-word"){name}}`, {
    headers: {
      Authorization: `Bearer ${server.token}`,
      "Apollo-Require-Preflight": "yes",
      "X-Request-Id": "by-get",
    },
  });
  await server.post("{ viewer { name } }", {}, `fl_${"a-wrong-token".padEnd(43, "x")}`);
  await lineOf(headers.get("x-request-id") ?? "");
  expect((await lineOf("by-get")).path).toBe("/graphql");

  const everything = JSON.stringify(server.log);
  expect(everything).not.toContain("a-private-word");
  expect(everything).not.toContain(server.token);
  expect(everything).not.toContain("a-wrong-token");
  expect(everything).not.toContain("__type");
});

it("says nothing above debug about the questions of a balancer", async () => {
  await fetch(`${server.url}/healthz`, { headers: { "X-Request-Id": "balancer" } });
  expect(await lineOf("balancer")).toMatchObject({ level: 20, path: "/healthz", status: 200 });
});
