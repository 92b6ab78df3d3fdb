import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphql, type GraphQLSchema } from "graphql";
import { buildGraphQLSchema } from "../../src/server/graphql/buildGraphQLSchema";

const ROOT = join(__dirname, "../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraphQLSchema();
});

/** The fenced block that follows a marker in the README. */
function blockAfter(marker: string): string {
  return /```\w+\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(`<!-- test: ${marker} -->`)))?.[1] ?? "";
}

it("shows a query with the answer that the query really gives", async () => {
  const answer = await graphql({ schema, source: blockAfter("query"), contextValue: {} });
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(blockAfter("answer")));
});

it("shows the five plans with the totals that the ready operation really gives", async () => {
  const source = readFileSync(join(ROOT, "examples/01-compare-five-ways.graphql"), "utf8");
  const { data } = await graphql({ schema, source, contextValue: {} });
  const { compareCosts } = data as unknown as {
    compareCosts: {
      plans: { name: string; byNature: { nature: string; amount: string }[] }[];
      cashAndProductivity: { plans: { plan: string; total: string }[] };
    };
  };
  const rows = compareCosts.plans.map(({ name, byNature }) => [
    name,
    ...["CASH", "PRODUCTIVITY"].map((nature) => byNature.find((amount) => amount.nature === nature)?.amount),
    compareCosts.cashAndProductivity.plans.find(({ plan }) => plan === name)?.total,
  ]);
  const table = readme.slice(readme.indexOf("<!-- test: five ways -->")).split("\n\n")[1] ?? "";
  const shown = table
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll(",", "")),
    );
  expect(shown).toEqual(rows);
});
