import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** What a place of an id is typed as: an id itself, or a cursor, which holds one. */
const TYPES_OF_IDS: ReadonlySet<string> = new Set(["ID", "Cursor"]);

/** A text can stand for an id too; then its description says so. */
const TELLS_OF_IDS = /\bids?\b/i;

/** A field that needs a row of its own in the table of operations. */
export interface WalkedOperation {
  /** For example "Mutation.savePlan" or "Organization.plans". */
  readonly name: string;
  /** Each place of an id in its arguments, for example "input.positions[].id". */
  readonly places: readonly string[];
}

/**
 * Every query and mutation, and every field below them that takes an id. So does every field of something with a
 * global id that cannot be asked for without arguments, because no selection of everything reaches it.
 */
export function walkOperations(schema: GraphQLSchema): WalkedOperation[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const places = field.args.flatMap((argument) => placesIn(argument, argument.name, []));
        const isNeeded = roots.includes(type) || places.length > 0 || isOutOfReach(type, field);
        return isNeeded ? [{ name: `${type.name}.${field.name}`, places }] : [];
      }),
    );
}

const isOutOfReach = (type: GraphQLObjectType, { args }: GraphQLField<unknown, unknown>): boolean =>
  type.getInterfaces().some(({ name }) => name === "Node") && args.some(isRequiredArgument);

function placesIn(
  { type, description }: GraphQLArgument | GraphQLInputField,
  path: string,
  above: readonly string[],
): string[] {
  const named = getNamedType(type);
  const here = isListType(getNullableType(type)) ? `${path}[]` : path;
  if (isInputObjectType(named)) {
    if (above.includes(named.name)) return [];
    return Object.values(named.getFields()).flatMap((field) =>
      placesIn(field, `${here}.${field.name}`, [...above, named.name]),
    );
  }
  const isText = named.name === "String" && TELLS_OF_IDS.test(description ?? "");
  return isText || TYPES_OF_IDS.has(named.name) ? [here] : [];
}

/** Every type of an answer, with whether it has an id. */
export function walkTypes(schema: GraphQLSchema): { readonly name: string; readonly hasId: boolean }[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith("__") && !roots.includes(type))
    .map((type) => {
      const id = type.getFields().id;
      return { name: type.name, hasId: id !== undefined && getNamedType(id.type).name === "ID" };
    });
}
