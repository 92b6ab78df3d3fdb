import { type ApolloServerPlugin } from "@apollo/server";
import { type ErrorMask } from "./ErrorMask";
import { type RequestContext } from "./RequestContext";

/** Notes what the log of a request should say about its operation: its name, and the errors it ran into. */
export function notesOfOperations(mask: ErrorMask): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart({ contextValue: { noted, log } }) {
      return Promise.resolve({
        didResolveOperation({ operationName }) {
          if (operationName !== null) noted.operationName = operationName;
          return Promise.resolve();
        },
        didEncounterErrors({ errors }) {
          mask.note(errors, log);
          return Promise.resolve();
        },
      });
    },
    unexpectedErrorProcessingRequest({ error, requestContext: { contextValue } }) {
      contextValue.log.error({ error: error.stack }, "Apollo Server could not work on the operation");
      return Promise.resolve();
    },
  };
}
