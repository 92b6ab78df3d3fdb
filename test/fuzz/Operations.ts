import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputType,
} from "graphql";
import type { Chance } from "./Chance";
import type { Values } from "./values";

/** What is sent. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MOST_DEPTH = 6;

/**
 * Makes operations over a schema: any field at the top, any fields below, arguments written out or as variables. Half of
 * the fields at the top get arguments like those that are accepted, so that the engines and the database are reached.
 */
export class Operations {
  private variables: { readonly name: string; readonly type: string; readonly value: unknown }[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly values: Values,
    private readonly accepted: (field: string) => Readonly<Record<string, unknown>>,
  ) {}

  /** The next operation. */
  next(): Operation {
    this.variables = [];
    const isMutation = this.chance.is(0.35);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    if (root == null) throw new Error("The schema has no such type.");
    const tops = Array.from({ length: this.chance.is(0.9) ? 1 : 3 }, () => this.top(root));
    const declared = this.variables.map(({ name, type }) => `$${name}: ${type}`);
    const head = declared.length === 0 ? "" : `(${declared.join(", ")})`;
    const query = `${isMutation ? "mutation" : "query"} Fuzz${head} { ${tops.join(" ")} }`;
    return {
      query: this.chance.is(0.02) ? this.spoiled(query) : query,
      variables: Object.fromEntries(this.variables.map(({ name, value }) => [name, value])),
    };
  }

  private top(root: GraphQLObjectType): string {
    const field = this.chance.oneOf(Object.values(root.getFields()));
    const accepted = this.chance.is(0.5) ? this.accepted(`${root.name}.${field.name}`) : {};
    return `t${this.chance.below(100)}: ${this.field(field, 1, accepted)}`;
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    depth: number,
    accepted: Readonly<Record<string, unknown>> = {},
  ): string {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.chance.is(0.4));
    const written = given.map(({ name, type }) => `${name}: ${this.argument(type, accepted[name])}`);
    const head = written.length === 0 ? field.name : `${field.name}(${written.join(", ")})`;
    return `${head}${this.directive()} ${this.selection(getNamedType(field.type), depth)}`;
  }

  private argument(type: GraphQLInputType, accepted: unknown): string {
    const value = accepted === undefined ? this.values.for(type) : this.values.near(type, accepted);
    if (this.chance.is(0.3)) return literalOf(value, type);
    const name = `v${this.variables.length}`;
    this.variables.push({ name, type: type.toString(), value });
    return `$${name}`;
  }

  private directive(): string {
    return this.chance.is(0.02)
      ? ` @${this.chance.oneOf(["skip", "include"])}(if: ${this.chance.is(0.5)})`
      : "";
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return "";
    const parts = ["__typename"];
    if (isAbstractType(type))
      for (const member of this.schema.getPossibleTypes(type))
        if (this.chance.is(0.7)) parts.push(`... on ${member.name} ${this.selection(member, depth)}`);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const isDeep = !isLeafType(getNamedType(field.type));
        if (isDeep ? depth < MOST_DEPTH && this.chance.is(0.3) : this.chance.is(0.4))
          parts.push(
            `f${parts.length}${this.chance.below(1e6)}: ${this.field(field, depth + 1)}`.replace(
              /^f\d+: (?!\w+\()/,
              "",
            ),
          );
      }
    return `{ ${parts.join(" ")} }`;
  }

  /** Something in the text is taken out, doubled or replaced. */
  private spoiled(query: string): string {
    const at = this.chance.below(query.length);
    const instead = this.chance.oneOf(["", "}", "{", '"', "$", "...", "@", "\u0000", "é", "(", ")", "#"]);
    return query.slice(0, at) + instead + query.slice(at + this.chance.below(3));
  }
}

/** A value as GraphQL writes it; names of enums stand without quotes where one belongs. */
function literalOf(value: unknown, type: GraphQLInputType | undefined): string {
  const inner = type !== undefined && isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value)) {
    const item = inner !== undefined && isListType(inner) ? inner.ofType : undefined;
    return `[${value.map((each) => literalOf(each, item)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = inner !== undefined && isInputObjectType(inner) ? inner.getFields() : {};
    const written = Object.entries(value).map(
      ([name, each]) => `${name}: ${literalOf(each, fields[name]?.type)}`,
    );
    return `{${written.join(", ")}}`;
  }
  if (typeof value === "string" && inner !== undefined && isEnumType(inner)) return value;
  return JSON.stringify(value);
}
