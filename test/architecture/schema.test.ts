import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from "graphql";
import { buildGraphQLSchema } from "../../src/server/graphql/buildGraphQLSchema";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraphQLSchema();
});

/** Every named thing of the schema with its description: "Type", "Type.field", "Type.field(argument)", "Enum.VALUE". */
function describedThings(): [string, string | null | undefined][] {
  return Object.values(schema.getTypeMap())
    .filter(
      (type) =>
        !type.name.startsWith("__") &&
        !["Query", "Mutation", "String", "Int", "Boolean", "Float"].includes(type.name),
    )
    .flatMap((type): [string, string | null | undefined][] => [
      [type.name, type.description],
      ...partsOf(type),
    ])
    .concat(partsOf(schema.getQueryType()), partsOf(schema.getMutationType()));
}

function partsOf(type: unknown): [string, string | null | undefined][] {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg): [string, string | null | undefined] => [
      `${type.name}.${field.name}(${arg.name})`,
      arg.description,
    ]),
  ]);
}

it("describes every type, field, argument and enum value: the playground is the analysts' manual", () => {
  const silent = describedThings().filter(([, description]) => (description ?? "").trim() === "");
  expect(silent.map(([name]) => name)).toEqual([]);
});

it("is the schema that is committed", () => {
  const committed = readFileSync(join(__dirname, "../../src/schema/schema.graphql"), "utf8");
  expect(committed.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
});

it("takes and gives no floating-point number", () => {
  expect(Object.keys(schema.getTypeMap())).not.toContain("Float");
});
