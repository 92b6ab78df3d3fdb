import { type StartedTestServer, startTestServer } from "../support/startTestServer";

/**
 * The twelve checks of graphql-cop (github.com/dolevf/graphql-cop), written anew: what each sends, and what in the answer
 * would count as a finding. Eleven are asked as somebody who is signed in, to whom more is open; introspection is meant
 * for those, because the playground stands on it, so that check is asked as a stranger.
 */
interface Check {
  readonly name: string;
  readonly asks: (url: string, headers: Readonly<Record<string, string>>) => Promise<Response>;
  readonly isFinding: (answer: Answer) => boolean;
  readonly asStranger?: true;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

type Asks = Check["asks"];
const postJson =
  (body: unknown): Asks =>
  (url, headers) =>
    fetch(url, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
const post = (query: string): Asks => postJson({ query });
const get =
  (query: string): Asks =>
  (url, headers) =>
    fetch(`${url}?${new URLSearchParams({ query }).toString()}`, { headers });
const postForm =
  (query: string): Asks =>
  (url, headers) =>
    fetch(url, { method: "POST", headers, body: new URLSearchParams({ query }) });

const namesItsType = ({ data }: Answer): boolean => data?.__typename !== undefined;
const writesOut = (answer: Answer, word: string): boolean =>
  JSON.stringify(answer).toLowerCase().includes(word);

const deepTypes = "type { fields { ".repeat(3);
const CHECKS: readonly Check[] = [
  {
    name: "alias overloading",
    asks: post(`query { ${Array.from({ length: 101 }, (_, n) => `alias${n}: __typename`).join(" ")} }`),
    isFinding: ({ data }) => data?.alias100 !== undefined,
  },
  {
    name: "batching",
    asks: postJson(Array.from({ length: 11 }, () => ({ query: "query { __typename }" }))),
    isFinding: (answer) => Array.isArray(answer) && answer.length >= 10,
  },
  {
    name: "directive overloading",
    asks: post(`query { __typename ${"@aa".repeat(10)} }`),
    isFinding: ({ errors }) => errors?.length === 10,
  },
  {
    name: "circular introspection",
    asks: post(`query { __schema { types { fields { ${deepTypes} type { name } ${"} } ".repeat(3)} } } } }`),
    isFinding: ({ data }) => data?.__schema !== undefined,
  },
  {
    name: "circular fragments",
    asks: post(
      "query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }",
    ),
    isFinding: ({ errors }) => errors === undefined,
  },
  {
    name: "field suggestions",
    asks: post("query { __schema { directive } }"),
    isFinding: (answer) => writesOut(answer, "did you mean"),
  },
  { name: "queries by GET", asks: get("query { __typename }"), isFinding: namesItsType },
  { name: "mutations by GET", asks: get("mutation { __typename }"), isFinding: namesItsType },
  {
    name: "introspection",
    asks: post("query { __schema { types { name fields { name } } } }"),
    isFinding: ({ data }) => data?.__schema !== undefined,
    asStranger: true,
  },
  {
    name: "trace mode",
    asks: post("query { __typename }"),
    isFinding: (answer) => answer.extensions?.tracing !== undefined || writesOut(answer, "stacktrace"),
  },
  { name: "URL-encoded POST", asks: postForm("query { __typename }"), isFinding: namesItsType },
  {
    name: "unhandled errors",
    asks: post("qwerty cop { abc }"),
    isFinding: (answer) =>
      answer.errors?.[0]?.extensions?.exception !== undefined || writesOut(answer, "exception"),
  },
];

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it("has all twelve", () => {
  expect(CHECKS).toHaveLength(12);
});

it.each(CHECKS)("finds nothing with $name", async ({ asks, isFinding, asStranger }) => {
  const headers = asStranger ? {} : { Authorization: `Bearer ${server.token}` };
  const response = await asks(`${server.url}/graphql`, headers);
  const answer = (await response.json()) as Answer;
  expect(answer).toHaveProperty(response.ok ? "data" : "errors");
  expect(response.status).toBeLessThan(500);
  expect(isFinding(answer)).toBe(false);
});
