import { GraphQLError, type ValidationRule } from "graphql";
import { LIMITS } from "../limits";
import { measureOperation } from "./measureOperation";

/** Deep nesting multiplies list by list, so a short document could ask for all there is. */
export const depthLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { depth } = measureOperation(context, operation);
    if (depth <= LIMITS.depth) return;
    context.reportError(
      new GraphQLError(
        `The operation nests fields ${depth} deep; at most ${LIMITS.depth} are allowed. Ask for the inner parts in an operation of their own.`,
        { nodes: [operation] },
      ),
    );
  },
});
