import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { onPaper, variablesOf } from "../support/isolation/Asker";
import { putAt } from "../support/isolation/ids";
import { arrangeNeighbours, type Neighbours } from "../support/isolation/arrangeNeighbours";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";
import { Chance } from "./Chance";
import { type Operation, Operations } from "./Operations";
import { Values } from "./values";

/** `npm run fuzz` asks for more, and for other seeds. */
const COUNT = Number(process.env.FUZZ_OPERATIONS ?? "500");
const SEED = Number(process.env.FUZZ_SEED ?? "2027");
/** So many are under way at a time. */
const AT_A_TIME = 4;

/** What only the inside of the program would say. */
const FROM_INSIDE =
  /node_modules|\.[jt]s:\d|QueryFailedError|TypeError|ReferenceError|RangeError|Cannot read prop|is not a function|SELECT |INSERT INTO|violates |relation "|invalid input syntax|call stack/;

const schema = buildSchema(readFileSync(join(__dirname, "../../src/schema/schema.graphql"), "utf8"));

let server: StartedTestServer;
let neighbours: Neighbours;
beforeAll(async () => {
  server = await startTestServer();
  neighbours = await arrangeNeighbours(server);
});
afterAll(() => server.close());

/** How often each field at the top answered a result, and not only what is wrong with its input: else the fuzz would test nothing. */
const served = new Map<string, number>();

interface Finding {
  readonly what: string;
  readonly operation: Operation;
}

/** What is wrong with the answer, if anything. */
async function faultIn(operation: Operation): Promise<string | undefined> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${neighbours.mine.token}` },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status}: ${text.slice(0, 300)}`;
  const { errors = [] } = JSON.parse(text) as {
    errors?: readonly { message: string; extensions?: { code?: string; reference?: string } }[];
  };
  for (const { message, extensions } of errors) {
    if (extensions?.code === "INTERNAL_SERVER_ERROR") return `masked: ${reasonOf(extensions.reference)}`;
    if (FROM_INSIDE.test(message)) return `unmasked: ${message}`;
  }
  const [, top] = /\{ t\d+: (\w+)/.exec(operation.query) ?? [];
  const isRefused = /"(InvalidInput|NotFound|NotAllowed|VersionConflict)"/.test(text);
  if (errors.length === 0 && !isRefused && top !== undefined) served.set(top, (served.get(top) ?? 0) + 1);
  const strangers = [neighbours.colleagues, neighbours.theirs, neighbours.besideTheirs];
  const seen = strangers.find(({ name }) => text.includes(name));
  return seen === undefined ? undefined : `shows ${seen.name}`;
}

/** What the log says under a reference. */
function reasonOf(reference: string | undefined): string {
  const line = server.log.find((each) => each.reference === reference);
  const { message, stack } = (line?.error ?? {}) as { message?: string; stack?: string };
  return `${message ?? "?"}\n${stack?.split("\n").slice(1, 6).join("\n") ?? ""}`;
}

it(
  `answers ${COUNT} operations of seed ${SEED} without a fault of its own, and lives on`,
  async () => {
    const chance = new Chance(SEED);
    const ids = Object.values(neighbours).flatMap((client, index) => {
      const own = Object.values(client.ids);
      return index < 2 ? [...own, ...own, ...own, ...client.cursors] : [...own, ...client.cursors];
    });
    const operations = new Operations(schema, chance, new Values(chance, ids), (field) => {
      const asked = variablesOf(field, neighbours.mine);
      const isChange = field.startsWith("Mutation.");
      const idempotencyKey = `fuzz ${chance.next()}`;
      const variables = isChange ? putAt("input.idempotencyKey", idempotencyKey, asked) : asked;
      // Most changes are made on paper: the others meet versions that have changed, and things that were removed.
      return chance.is(0.98) ? onPaper(field, variables) : variables;
    });
    const findings = new Map<string, Finding>();
    let answered = 0;
    while (answered < COUNT) {
      const batch = Array.from({ length: AT_A_TIME }, () => operations.next());
      const faults = await Promise.all(batch.map(faultIn));
      for (const [index, what] of faults.entries()) {
        const operation = batch[index];
        if (what !== undefined && operation !== undefined) findings.set(what, { what, operation });
      }
      answered += batch.length;
      // An operation may revoke the very token that all of them come with.
      await server.database.owner.query("UPDATE tokens SET revoked_at = NULL WHERE revoked_at IS NOT NULL");
    }
    const report = [...findings.values()].map(
      ({ what, operation }) => `${what}\n  ${JSON.stringify(operation).slice(0, 3_000)}`,
    );
    expect(report.slice(0, 12)).toEqual([]);
    const tops = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    expect(served.size).toBeGreaterThan(tops.length * 0.6);
    expect((await server.post("{ viewer { name } }")).data).toEqual({ viewer: { name: "Ada Okafor" } });
  },
  60_000 + COUNT * 500,
);
