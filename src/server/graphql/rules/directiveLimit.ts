import { GraphQLError, type ValidationRule } from "graphql";
import { LIMITS } from "../limits";
import { measureOperation } from "./measureOperation";

/** Directives cost work on every field, and no sensible operation needs many. */
export const directiveLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { directives } = measureOperation(context, operation);
    if (directives <= LIMITS.directives) return;
    context.reportError(
      new GraphQLError(
        `The operation carries ${directives} directives once its fragments are written out; at most ${LIMITS.directives} are allowed. Put one directive on an enclosing fragment instead.`,
        { nodes: [operation] },
      ),
    );
  },
});
