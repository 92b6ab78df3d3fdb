import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type Logger } from "pino";
import { buildGraphQLSchema } from "./buildGraphQLSchema";
import { ErrorMask } from "./ErrorMask";
import { LIMITS } from "./limits";
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
export async function startApolloServer(logger: Logger): Promise<ApolloServer<RequestContext>> {
  skipAbsentArguments();
  const mask = new ErrorMask(logger);
  const apollo = new ApolloServer<RequestContext>({
    schema: await buildGraphQLSchema(),
    formatError: mask.format,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Only those who are signed in get here, and the playground stands on it.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.mistakesTold },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: limitRules,
    logger: plainLogger(logger),
    plugins: [
      notesOfOperations(mask),
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
