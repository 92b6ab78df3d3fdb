import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from "graphql";

/** A place where a number is read, in the arguments of a field at the top. */
export interface NumberPlace {
  /** For example "Mutation.saveBudget". */
  readonly operation: string;
  /** For example "input.lines[].annual". */
  readonly place: string;
  readonly kind: "Int" | "Float" | "Decimal";
}

type Located = GraphQLArgument | GraphQLInputField;

const KINDS: ReadonlySet<string> = new Set(["Int", "Float", "Decimal"]);

/** Every one of them, each input type once along a path. */
export function placesOfNumbers(schema: GraphQLSchema): NumberPlace[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args
        .flatMap((argument) => placesIn(argument, argument.name, []))
        .map((found) => ({ operation: `${root?.name ?? ""}.${field.name}`, ...found })),
    ),
  );
}

function placesIn(
  { type }: Located,
  path: string,
  above: readonly string[],
): Pick<NumberPlace, "place" | "kind">[] {
  const named = getNamedType(type);
  const place = isListType(getNullableType(type)) ? `${path}[]` : path;
  if (isInputObjectType(named))
    return above.includes(named.name)
      ? []
      : Object.values(named.getFields()).flatMap((field) =>
          placesIn(field, `${place}.${field.name}`, [...above, named.name]),
        );
  return KINDS.has(named.name) ? [{ place, kind: named.name as NumberPlace["kind"] }] : [];
}

/**
 * Arguments with a value at a place. What is missing on the way is made, with what its type requires; a list has one
 * item.
 * @param type of the value that is given
 */
export function withNumberAt(
  type: GraphQLInputType,
  given: unknown,
  steps: readonly string[],
  value: unknown,
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const [first] = Array.isArray(given) ? (given as unknown[]) : [];
    return [withNumberAt(nullable.ofType, first, steps, value)];
  }
  if (!isInputObjectType(nullable)) return value;
  const [step = "", ...rest] = steps;
  const field = nullable.getFields()[step];
  if (field === undefined) throw new Error(`${nullable.name} has no field ${step}.`);
  const base = (given ?? sampleOf(nullable)) as Readonly<Record<string, unknown>>;
  return { ...base, [step]: withNumberAt(field.type, base[step], rest, value) };
}

/** The least that a type takes. */
function sampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.values(nullable.getFields())
        .filter(isRequiredInputField)
        .map(({ name, type: inner }) => [name, sampleOf(inner)]),
    );
  const samples: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Decimal: "1",
    Month: "2027-01",
    Date: "2027-01-04",
    CurrencyCode: "USD",
  };
  return samples[getNamedType(nullable).name] ?? "text";
}
