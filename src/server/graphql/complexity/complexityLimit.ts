import { type ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { getVariableValues } from "graphql/execution/values";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { MEMBERSHIP_ROLES, type MembershipRole } from "../../../models/MembershipRole";
import { type Viewer } from "../../../services/Viewer";
import { type Limits } from "../../limitSettings";
import { type RequestContext } from "../RequestContext";
import { refusalAsError } from "../refusalAsError";
import { Refusal } from "../../http/Refusal";
import { estimatorsFor } from "./estimators";

/** Complexity that costs one point of a token's rate. */
const COMPLEXITY_OF_A_POINT = 1_000;

/**
 * Works out what an operation asks for before anything of it is done, refuses what is more than the highest role of who
 * asks allows, and charges the rest to the token. It comes after the limits on the document's text, so that the
 * expansion of fragments is bounded already.
 */
export function complexityLimit(limits: Limits): ApolloServerPlugin<RequestContext> {
  const estimators = estimatorsFor(limits.page);
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // Without one there is nothing to do, and the execution says why.
          if (operation === undefined) return;
          const asked = { document, operation, variables: request.variables ?? {} };
          const complexity = complexityOf(schema, asked, estimators);
          const role = highestRoleOf(contextValue.viewer);
          const most = limits.complexity[role];
          if (complexity > most) throw tooComplex(complexity, role, most);
          contextValue.noted.complexity = complexity;
          await contextValue
            .charge(Math.floor(complexity / COMPLEXITY_OF_A_POINT))
            .catch((error: unknown) => {
              throw error instanceof Refusal ? refusalAsError(error) : error;
            });
        },
      }),
  };
}

/** An operation as it was sent. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * @returns 0 when a variable cannot be read: the execution, which is next, says so in its own words and does nothing
 * @throws GraphQLError for a page that is too long, and for an argument that cannot be read
 */
export function complexityOf(
  schema: GraphQLSchema,
  { document, operation, variables }: Asked,
  estimators: ComplexityEstimator[],
): number {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors !== undefined) return 0;
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name !== undefined && { operationName: operation.name.value }),
      estimators,
      // The rules before this one bound the nodes, by a setting.
      maxQueryNodes: Infinity,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes, extensions } = error;
    throw new GraphQLError(message, {
      nodes: nodes ?? null,
      originalError: error,
      extensions: { code: "BAD_USER_INPUT", ...extensions, http: { status: 400 } },
    });
  }
}

/** Who works with several organizations asks with the highest of the roles; who works with none, with the lowest. */
function highestRoleOf({ memberships }: Viewer): MembershipRole {
  return MEMBERSHIP_ROLES.find((role) => memberships.some((each) => each.role === role)) ?? "CLIENT";
}

function tooComplex(complexity: number, role: MembershipRole, most: number): GraphQLError {
  const message =
    `The operation has a complexity of ${complexity}; at most ${most} is allowed for the role ${role}. ` +
    "Ask for shorter pages (first), for fewer fields, or in several operations.";
  return new GraphQLError(message, { extensions: { code: "TOO_COMPLEX", http: { status: 400 } } });
}
