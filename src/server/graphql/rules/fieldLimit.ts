import { GraphQLError, type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { measureOperation } from "./measureOperation";

/** Every selected field is resolved and sent, however short the text that asks for it. */
export const fieldLimit =
  (limits: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const { fields } = measureOperation(context, operation);
      if (fields <= limits.fields) return;
      context.reportError(
        new GraphQLError(
          `The operation selects ${fields} fields once its fragments are written out; at most ${limits.fields} are allowed. Select fewer, or send several operations.`,
          { nodes: [operation] },
        ),
      );
    },
  });
