import "reflect-metadata";
import { type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { resolvers } from "./resolvers";

/**
 * The schema as served and as printed. Inputs are checked by the scalars and by the `validate` beside each engine,
 * which can name the value and what is allowed; validation by decorators stays off.
 */
export function buildGraphQLSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers, validate: false });
}
