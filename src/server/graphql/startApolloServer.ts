import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type Logger } from "pino";
import { type GraphQLSchema } from "graphql";
import { type Limits } from "../limitSettings";
import { complexityLimit } from "./complexity/complexityLimit";
import { ErrorMask } from "./ErrorMask";
import { notesOfOperations } from "./notesOfOperations";
import { type RequestContext } from "./RequestContext";
import { limitRules } from "./rules/limitRules";
import { skipAbsentArguments } from "./skipAbsentArguments";

/** Apollo Server logs texts only. */
function plainLogger(logger: Logger) {
  const at = (level: "debug" | "info" | "warn" | "error") => (message: unknown) => {
    logger[level](String(message));
  };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Apollo Server with our limits, our error mask, and nothing that reports to another host. */
export async function startApolloServer(
  logger: Logger,
  limits: Limits,
  schema: GraphQLSchema,
): Promise<ApolloServer<RequestContext>> {
  skipAbsentArguments();
  const mask = new ErrorMask(logger);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    formatError: mask.format,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Only those who are signed in get here, and the playground stands on it.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: limits.mistakesTold },
    maxRecursiveSelections: limits.recursiveSelections,
    validationRules: limitRules(limits),
    logger: plainLogger(logger),
    plugins: [
      notesOfOperations(mask),
      complexityLimit(limits),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
