import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { arrangeNeighbours, type Neighbours } from "../support/isolation/arrangeNeighbours";
import { onPaper, variablesOf } from "../support/isolation/Asker";
import { storedState } from "../support/isolation/storedState";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";
import { type NumberPlace, placesOfNumbers, withNumberAt } from "./placesOfNumbers";

const schema = buildSchema(readFileSync(join(__dirname, "../../src/schema/schema.graphql"), "utf8"));

/** As they stand in the JSON of a request: 1e999 is a number there, and Infinity for whoever reads it. */
const HARD: Readonly<Record<NumberPlace["kind"], readonly string[]>> = {
  Int: ["2147483647", "-2147483648", "1e999", "-1e999", '"NaN"', "0.5", "9".repeat(40)],
  Float: ["1e308", "1e999", '"NaN"', "9".repeat(40)],
  Decimal: [
    '"NaN"',
    '"1e999"',
    '"Infinity"',
    '"-0"',
    `"${"9".repeat(40)}"`,
    `"0.${"3".repeat(39)}"`,
    "1e999",
  ],
};

const MARK = "\u2023";

let server: StartedTestServer;
let clients: Neighbours;
let before: object;
beforeAll(async () => {
  server = await startTestServer();
  clients = await arrangeNeighbours(server);
  before = await storedState(server.database);
});
afterAll(() => server.close());

const PLACES = placesOfNumbers(schema);

it("knows the places of numbers", () => {
  const known = PLACES.map(({ operation, place }) => `${operation} ${place}`);
  expect(known).toContain("Mutation.saveBudget input.lines[].annual");
  expect(known).toContain("Query.compareCosts input.plans[].positions[].salary");
  expect(known).toContain("Query.organizations first");
});

/** The body of a request with the hard value at its place, written as JSON. */
function bodyOf({ operation, place }: NumberPlace, hard: string): string {
  const [typeName = "", fieldName = ""] = operation.split(".");
  const root = typeName === "Query" ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[fieldName];
  const [argumentName = "", ...steps] = place.replaceAll("[]", "").split(".");
  const argument = field?.args.find(({ name }) => name === argumentName);
  if (argument === undefined) throw new Error(`There is no ${place} in ${operation}.`);
  const base = onPaper(operation, variablesOf(operation, clients.mine));
  const value = withNumberAt(argument.type, base[argumentName], steps, MARK);
  const query = `${typeName.toLowerCase()} ($x: ${String(argument.type)}) { ${fieldName}(${argumentName}: $x) { __typename } }`;
  return JSON.stringify({ query, variables: { x: value } }).replace(`"${MARK}"`, hard);
}

async function send(body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${clients.mine.token}` },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe.each([...new Set(PLACES.map(({ operation }) => operation))])("%s", (operation) => {
  it("answers hard numbers at every place with what is wrong with them, or with a result, and stores nothing", async () => {
    const bodies = PLACES.filter((each) => each.operation === operation).flatMap((each) =>
      HARD[each.kind].map((hard) => ({ what: `${each.place} = ${hard}`, body: bodyOf(each, hard) })),
    );
    const faults: string[] = [];
    for (let next = 0; next < bodies.length; next += 8)
      await Promise.all(
        bodies.slice(next, next + 8).map(async ({ what, body }) => {
          const { status, text } = await send(body);
          const isFault =
            status >= 500 || /INTERNAL_SERVER_ERROR|[^"]NaN|Infinity\b(?!")/.test(withoutEchoes(text));
          if (isFault) faults.push(`${what}: ${status} ${text.slice(0, 200)}`);
        }),
      );
    expect(faults).toEqual([]);
    expect(await storedState(server.database)).toEqual(before);
    // Thousands of requests for the widest inputs.
  }, 180_000);
});

/** The answer without the values that it repeats to say what is wrong with them. */
const withoutEchoes = (text: string): string => text.replaceAll(/"message":"(\\.|[^"\\])*"/g, "");
