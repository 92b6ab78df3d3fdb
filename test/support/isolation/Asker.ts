import { type GraphQLField, type GraphQLSchema, isObjectType, isRequiredArgument } from "graphql";
import type { StartedTestServer } from "../startTestServer";
import { everythingOf } from "./everythingOf";
import type { FilledClient } from "./FilledClient";
import { OPERATIONS } from "./operations";
import { walkOperations } from "./placesOfIds";

/** Sends the operations of the table, each with everything selected that it can answer. */
export class Asker {
  private readonly documents: ReadonlyMap<string, string>;

  constructor(
    private readonly server: Pick<StartedTestServer, "url">,
    schema: GraphQLSchema,
  ) {
    this.documents = new Map(walkOperations(schema).map(({ name }) => [name, documentOf(schema, name)]));
  }

  /** The status and the body, as they were sent. */
  async ask(operation: string, { token }: FilledClient, variables: object): Promise<string> {
    const response = await fetch(`${this.server.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: this.documents.get(operation), variables }),
    });
    const text = await response.text();
    // Asking is a use of the token.
    return `${response.status} ${text.replaceAll(/"lastUsedAt":"[^"]*"/g, '"lastUsedAt":null')}`;
  }

  /** What the row says, on paper where it would change something. */
  askForOwn(operation: string, client: FilledClient): Promise<string> {
    return this.ask(operation, client, onPaper(operation, variablesOf(operation, client)));
  }
}

/**
 * What an operation is sent with for a client; below something with a global id, that as "node".
 * @param place of an id that it must have
 */
export function variablesOf(
  operation: string,
  client: FilledClient,
  place?: string,
): Record<string, unknown> {
  const ids: Readonly<Record<string, string>> = client.ids;
  const node = ids[operation.slice(0, operation.indexOf("."))];
  return { ...(node === undefined ? {} : { node }), ...OPERATIONS[operation]?.asked(client, place) };
}

/** The same without changing anything. */
export function onPaper(operation: string, variables: Record<string, unknown>): Record<string, unknown> {
  if (!operation.startsWith("Mutation.")) return variables;
  return { ...variables, input: { ...(variables.input as object), dryRun: true } };
}

function documentOf(schema: GraphQLSchema, operation: string): string {
  const [typeName = "", fieldName = ""] = operation.split(".");
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) throw new Error(`${operation} is not in the schema.`);
  const selected = everythingOf(schema, field.type, [typeName]);
  const args = argumentsOf(operation, field);
  const asked = `${fieldName}${listed(args.map(([name]) => `${name}: $${name}`))} ${selected}`;
  const declared = args.map(([name, typed]) => `$${name}: ${typed}`);
  if (type === schema.getQueryType()) return `query ${listed(declared)} { ${asked} }`;
  if (type === schema.getMutationType()) return `mutation ${listed(declared)} { ${asked} }`;
  return `query ${listed(["$node: ID!", ...declared])} { node(id: $node) { ... on ${typeName} { ${asked} } } }`;
}

/** Those that are required, those in which an id has a place, and what its row names besides. */
const argumentsOf = (operation: string, { args }: GraphQLField<unknown, unknown>): [string, string][] => {
  const { ids, also = [] } = OPERATIONS[operation] ?? { ids: {} };
  const roots = [...Object.keys(ids).map((place) => /^\w+/.exec(place)?.[0]), ...also];
  return args
    .filter((argument) => isRequiredArgument(argument) || roots.includes(argument.name))
    .map(({ name, type }) => [name, String(type)]);
};

const listed = (items: readonly string[]): string => (items.length === 0 ? "" : `(${items.join(", ")})`);
