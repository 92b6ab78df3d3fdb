import { GraphQLError, type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { measureOperation } from "./measureOperation";

/** Deep nesting multiplies list by list, so a short document could ask for all there is. */
export const depthLimit =
  (limits: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const { depth } = measureOperation(context, operation);
      if (depth <= limits.depth) return;
      context.reportError(
        new GraphQLError(
          `The operation nests fields ${depth} deep; at most ${limits.depth} are allowed. Ask for the inner parts in an operation of their own.`,
          { nodes: [operation] },
        ),
      );
    },
  });
