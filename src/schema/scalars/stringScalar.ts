import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from "graphql";

/** What a scalar that travels as a string needs to know. */
export interface StringScalar<T> {
  readonly name: string;
  readonly description: string;
  /** What to send instead of a malformed value: 'year and month, for example "2027-01"'. */
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
  readonly print: (value: unknown) => string;
}

/** A scalar that takes strings only; a malformed literal is refused with what to send instead. */
export function stringScalar<T>({
  name,
  description,
  expected,
  parse,
  print,
}: StringScalar<T>): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === "string" ? parse(value) : undefined;
    if (parsed !== undefined) return parsed;
    const said = JSON.stringify(value) as string | undefined;
    throw new GraphQLError(
      `${(said ?? "nothing").slice(0, 100)} is not a ${name}. Send ${expected}, as a string.`,
      {
        extensions: { code: "BAD_USER_INPUT" },
      },
    );
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: print,
    parseValue: read,
    parseLiteral: (node) => read(valueFromASTUntyped(node)),
  });
}
