import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  getIntrospectionQuery,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isUnionType,
  Lexer,
  parse,
  Source,
  specifiedRules,
  TokenKind,
  validate,
} from "graphql";
import { DEFAULT_LIMITS as LIMITS } from "../../src/server/limitSettings";
import { nestsDeeperThan } from "../../src/server/graphql/nesting";
import { buildGraphQLSchema } from "../../src/server/graphql/buildGraphQLSchema";
import { limitRules } from "../../src/server/graphql/rules/limitRules";

const EXAMPLES = join(__dirname, "../../examples");

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraphQLSchema();
});

function tokensIn(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** Every field below a type, each object type once along a path. */
function everyField(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named)) {
    return `{ ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${everyField(member, above)}`)
      .join(" ")} }`;
  }
  if (!isObjectType(named)) throw new Error(`${named.name} is neither an object, a union nor a leaf.`);
  const fields = Object.values(named.getFields()).filter(
    (field) => !above.includes(getNamedType(field.type).name),
  );
  return `{ ${fields.map((field) => `${field.name} ${everyField(field.type, [...above, named.name])}`).join(" ")} }`;
}

it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".graphql")))(
  "%s takes at most a third of what is allowed",
  (name) => {
    const document = readFileSync(join(EXAMPLES, name), "utf8");
    expect(validate(schema, parse(document), [...specifiedRules, ...limitRules(LIMITS)])).toEqual([]);
    expect(tokensIn(document)).toBeLessThan(LIMITS.tokens / 3);
    expect(Buffer.byteLength(JSON.stringify({ query: document }))).toBeLessThan(LIMITS.bodyBytes / 3);
    expect(nestsDeeperThan(document, LIMITS.nesting / 3)).toBe(false);
  },
);

/** An exploration is a question of its own: it has a comparison in it, and a lever in each of its answers. */
const EXPLORATION = "CostExplorationResult";

it("every field of a comparison may be asked for five times side by side", () => {
  const field = schema.getQueryType()?.getFields().compareCosts;
  const selection = field === undefined ? "" : everyField(field.type, [EXPLORATION]);
  const five = ["a", "b", "c", "d", "e"].map((alias) => `${alias}: compareCosts(input: $input) ${selection}`);
  const document = `query ($input: CompareCostsInput!) { ${five.join(" ")} }`;
  expect(selection).toContain("lines {");
  expect(validate(schema, parse(document), limitRules(LIMITS))).toEqual([]);
  expect(tokensIn(document)).toBeLessThan(LIMITS.tokens / 3);
});

it("every field of an exploration may be asked for in one go", () => {
  const type = schema.getType(EXPLORATION);
  const selection = isUnionType(type) ? everyField(type, ["Comparison"]) : "";
  const document = `query ($input: CompareCostsInput!) { compareCosts(input: $input) { ... on Comparison { exploration ${selection} } } }`;
  expect(selection).toContain("swings {");
  expect(validate(schema, parse(document), limitRules(LIMITS))).toEqual([]);
  expect(tokensIn(document)).toBeLessThan(LIMITS.tokens / 3);
});

it("the introspection of the playground takes at most a third of the fields and brackets", () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    oneOf: true,
  });
  expect(validate(schema, parse(query), limitRules(LIMITS))).toEqual([]);
  expect(nestsDeeperThan(query, LIMITS.nesting / 3)).toBe(false);
});
