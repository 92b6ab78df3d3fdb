import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/**
 * A selection of everything below a type: every field that can be asked for without arguments, each with its type's
 * name. A type inside itself, or beside itself in a union, is left out there, so that the selection ends.
 */
export function everythingOf(schema: GraphQLSchema, type: GraphQLOutputType, above: string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isObjectType(named)) return `{ __typename ${fieldsOf(schema, named, above).join(" ")} }`;
  const possible = schema.getPossibleTypes(named);
  const parts = possible.map((each) => {
    const beside = possible.filter((other) => other !== each).map(({ name }) => name);
    const fields = fieldsOf(schema, each, [...above, ...beside], (field) => clashes(possible, field));
    return `... on ${each.name} { ${["__typename", ...fields].join(" ")} }`;
  });
  return `{ ${parts.join(" ")} }`;
}

function fieldsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  above: readonly string[],
  needsAlias: (field: GraphQLField<unknown, unknown>) => boolean = () => false,
): string[] {
  if (above.includes(type.name) || isTooMuch(type.name, above)) return [];
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const alias = needsAlias(field) ? `${type.name}_${field.name}: ` : "";
      return `${alias}${field.name} ${everythingOf(schema, field.type, [...above, type.name])}`;
    });
}

/** What is worked out anew for each answer, or is large, is asked for with what it belongs to, and not below these. */
const TOO_MUCH: Readonly<Record<string, readonly string[]>> = {
  Sequence: ["Organization", "Roadmap", "ScenarioAnswer"],
  ScenarioAnswer: ["Organization", "Roadmap", "SavedScenario", "ScenarioPromoted"],
  Organization: ["ScenarioPromoted"],
};

const isTooMuch = (type: string, above: readonly string[]): boolean =>
  TOO_MUCH[type]?.some((each) => above.includes(each)) === true;

/** Whether another type has a field of this name and another type, which one answer cannot hold under one name. */
const clashes = (
  types: readonly GraphQLObjectType[],
  { name, type }: GraphQLField<unknown, unknown>,
): boolean =>
  types.some((each) => {
    const other = each.getFields()[name];
    return other !== undefined && String(other.type) !== String(type);
  });
