import {
  type DocumentNode,
  execute,
  type FieldNode,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  visit,
} from "graphql";
import { skipAbsentArguments } from "../../src/server/graphql/skipAbsentArguments";

/** Every field answers with the arguments it was handed, as JSON. */
const answer = { type: GraphQLString, resolve: (_: unknown, args: object) => JSON.stringify(args) };

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      without: answer,
      greedy: {
        type: GraphQLString,
        resolve: (_: unknown, args: Record<string, unknown>) => {
          const found = JSON.stringify(args);
          args.left = "behind";
          return found;
        },
      },
      optional: { ...answer, args: { times: { type: GraphQLInt } } },
      usual: { ...answer, args: { times: { type: GraphQLInt, defaultValue: 3 } } },
      required: { ...answer, args: { times: { type: new GraphQLNonNull(GraphQLInt) } } },
    },
  }),
});

beforeAll(skipAbsentArguments);

const run = (document: DocumentNode, variableValues: Record<string, unknown> = {}) =>
  execute({ schema, document, variableValues });

/** The document with a trap in each field for whoever looks for its arguments. */
const trapped = (document: DocumentNode): DocumentNode =>
  visit<DocumentNode>(document, {
    Field: {
      leave: (node): FieldNode =>
        Object.defineProperty({ ...node }, "arguments", {
          get: () => {
            throw new Error(`Somebody looked for the arguments of ${node.name.value}.`);
          },
        }),
    },
  });

it("does not look for the arguments of a field that takes none", () => {
  expect(run(trapped(parse("{ without }")))).toEqual({ data: { without: "{}" } });
});

it("still looks for the arguments of a field that takes some", () => {
  const { errors } = run(trapped(parse("{ optional }"))) as { errors?: readonly Error[] };
  expect(errors).toMatchObject([{ message: "Somebody looked for the arguments of optional." }]);
});

it("hands each field that takes none an object of its own", () => {
  expect(run(parse("{ first: greedy second: greedy }"))).toEqual({ data: { first: "{}", second: "{}" } });
});

it.each`
  field                        | times        | args
  ${"optional"}                | ${undefined} | ${"{}"}
  ${"optional(times: 2)"}      | ${undefined} | ${'{"times":2}'}
  ${"optional(times: null)"}   | ${undefined} | ${'{"times":null}'}
  ${"optional(times: $times)"} | ${undefined} | ${"{}"}
  ${"optional(times: $times)"} | ${null}      | ${'{"times":null}'}
  ${"optional(times: $times)"} | ${5}         | ${'{"times":5}'}
  ${"usual"}                   | ${undefined} | ${'{"times":3}'}
  ${"usual(times: $times)"}    | ${undefined} | ${'{"times":3}'}
  ${"usual(times: null)"}      | ${undefined} | ${'{"times":null}'}
  ${"required(times: 7)"}      | ${undefined} | ${'{"times":7}'}
`(
  "hands $field the arguments that are written or meant, with $times for $times",
  ({ field, times, args }) => {
    const document = parse(`query ($times: Int) { field: ${String(field)} }`);
    expect(run(document, times === undefined ? {} : { times })).toEqual({ data: { field: args as string } });
  },
);

it("still refuses null for an argument that is required", () => {
  expect(run(parse("query ($times: Int) { required(times: $times) }"), { times: null })).toMatchObject({
    data: { required: null },
    errors: [{ message: 'Argument "times" of non-null type "Int!" must not be null.' }],
  });
});
