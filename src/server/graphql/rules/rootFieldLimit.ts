import { GraphQLError, type ValidationRule } from "graphql";
import { LIMITS } from "../limits";
import { measureOperation } from "./measureOperation";

/** Each field at the top may be a whole comparison, worked out before anything else gets its turn. */
export const rootFieldLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { roots } = measureOperation(context, operation);
    if (roots <= LIMITS.roots) return;
    context.reportError(
      new GraphQLError(
        `The operation has ${roots} fields at the top once its fragments are written out; at most ${LIMITS.roots} are allowed. Send several operations.`,
        { nodes: [operation] },
      ),
    );
  },
});
