import { GraphQLError, type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { measureOperation } from "./measureOperation";

/** Directives cost work on every field, and no sensible operation needs many. */
export const directiveLimit =
  (limits: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const { directives } = measureOperation(context, operation);
      if (directives <= limits.directives) return;
      context.reportError(
        new GraphQLError(
          `The operation carries ${directives} directives once its fragments are written out; at most ${limits.directives} are allowed. Put one directive on an enclosing fragment instead.`,
          { nodes: [operation] },
        ),
      );
    },
  });
