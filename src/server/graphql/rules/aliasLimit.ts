import { GraphQLError, type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { measureOperation } from "./measureOperation";

/** An alias lets one operation ask for the same costly field again and again. */
export const aliasLimit =
  (limits: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const { aliases } = measureOperation(context, operation);
      if (aliases <= limits.aliases) return;
      context.reportError(
        new GraphQLError(
          `The operation renames ${aliases} fields once its fragments are written out; at most ${limits.aliases} are allowed. Send several operations.`,
          { nodes: [operation] },
        ),
      );
    },
  });
