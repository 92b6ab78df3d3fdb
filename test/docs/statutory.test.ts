import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphql, type GraphQLSchema } from "graphql";
import { buildGraphQLSchema } from "../../src/server/graphql/buildGraphQLSchema";

const page = readFileSync(join(__dirname, "../../docs/statutory.md"), "utf8");

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraphQLSchema();
});

/** What stands between a marker and the next heading. */
const sectionOf = (marker: string): string =>
  page.slice(page.indexOf(`<!-- test: ${marker} -->`)).split("\n### ")[0] ?? "";

/** The rule and the amount of each row of a section's table. */
const rowsOf = (section: string): (readonly [string, string])[] =>
  [...section.matchAll(/^\| ([\w.-]+) +\| +(-?[\d,.]+) +\|/gm)].map(
    ([, rule = "", amount = ""]) => [rule, amount.replaceAll(",", "")] as const,
  );

it.each(["texas", "new york city", "washington", "united kingdom", "ireland", "quebec"])(
  "the worked page of %s shows what statutoryCharges answers",
  async (marker) => {
    const section = sectionOf(marker);
    const input = /```graphql\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
    const source = `{ statutoryCharges(input: ${input}) { ... on StatutoryCharges { charges { id amount } total } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: {} });
    expect(errors).toBeUndefined();
    const { statutoryCharges } = data as unknown as {
      statutoryCharges: { charges: { id: string; amount: string }[]; total: string };
    };
    const charges = statutoryCharges.charges.map(({ id, amount }) => [id, amount]);
    expect([...charges, ["total", statutoryCharges.total]]).toEqual(rowsOf(section));
  },
);
