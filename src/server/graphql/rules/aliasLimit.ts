import { GraphQLError, type ValidationRule } from "graphql";
import { LIMITS } from "../limits";
import { measureOperation } from "./measureOperation";

/** An alias lets one operation ask for the same costly field again and again. */
export const aliasLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { aliases } = measureOperation(context, operation);
    if (aliases <= LIMITS.aliases) return;
    context.reportError(
      new GraphQLError(
        `The operation renames ${aliases} fields once its fragments are written out; at most ${LIMITS.aliases} are allowed. Send several operations.`,
        { nodes: [operation] },
      ),
    );
  },
});
