import { GraphQLError, type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { measureOperation } from "./measureOperation";

/** Each field at the top may be a whole comparison, worked out before anything else gets its turn. */
export const rootFieldLimit =
  (limits: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const { roots } = measureOperation(context, operation);
      if (roots <= limits.roots) return;
      context.reportError(
        new GraphQLError(
          `The operation has ${roots} fields at the top once its fragments are written out; at most ${limits.roots} are allowed. Send several operations.`,
          { nodes: [operation] },
        ),
      );
    },
  });
