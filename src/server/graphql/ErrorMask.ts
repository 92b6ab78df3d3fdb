import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type Logger } from "pino";
import { ClientGone } from "../http/readBody";
import { Refusal } from "../http/Refusal";
import { type MaskedError, somethingWentWrong } from "../somethingWentWrong";

/** Faults in the request, found and worded by graphql, Apollo Server or one of our scalars. */
const FAULTS_OF_THE_REQUEST: ReadonlySet<unknown> = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/** The code that Apollo Server gives to an error without one. */
const UNINTENDED: ReadonlySet<string> = new Set<string>([ApolloServerErrorCode.INTERNAL_SERVER_ERROR]);

/** An argument that graphql could judge only while executing, such as a required one filled by a null variable. */
const ARGUMENT_REFUSED = /^Argument "\w+" (of required type|of non-null type|has invalid value) /;

/** More mistakes in variables than graphql goes on to count; it says so in an error of its own, without a code. */
const TOO_MANY_MISTAKES = "Too many errors processing variables, error limit reached.";

/** graphql's hints, which name parts of the schema that the request did not name. */
const HINT = / ?Did you mean .+\?$/;

/**
 * Lets an error through when it was written for the client, and replaces all others by a reference under which
 * the log has the error and its stack.
 */
export class ErrorMask {
  private readonly masked = new WeakMap<object, MaskedError>();

  /** @param log for errors that belong to no operation */
  constructor(private readonly log: Logger) {}

  /** Writes what the client will not be told into the log of its request, before the answer is worded. */
  note(errors: readonly GraphQLError[], log: Logger): void {
    for (const error of errors) {
      if (codeForTheClient(error) === undefined && !isGivenUp(rootOf(error)))
        this.masked.set(error, somethingWentWrong(rootOf(error), log));
    }
  }

  /** Apollo Server's `formatError`. */
  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeForTheClient(error);
    if (code !== undefined) {
      const message = formatted.message.replace(HINT, "");
      return { ...formatted, message, extensions: { ...formatted.extensions, code } };
    }
    // The answer has been given up as a whole, so nobody will read this.
    if (isGivenUp(rootOf(error))) return { message: "Given up.", extensions: { code: "GIVEN_UP" } };
    const { locations, path } = formatted;
    const masked = this.maskOf(error);
    return { ...masked, ...(locations && { locations }), ...(path && { path }) };
  };

  private maskOf(error: unknown): MaskedError {
    const noted = error instanceof GraphQLError ? this.masked.get(error) : undefined;
    return noted ?? somethingWentWrong(rootOf(error), this.log);
  }
}

/** Nobody waits for the answer any more; that the work was stopped in the middle is no fault. */
const isGivenUp = (root: unknown): boolean => root instanceof Refusal || root instanceof ClientGone;

/** The code of an error that was written for the client; undefined when it must be masked. */
function codeForTheClient(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const root = rootOf(error);
  // Whatever was being checked, these two are mistakes of ours and speak of our code.
  if (root instanceof TypeError || root instanceof ReferenceError) return undefined;
  const { code } = error.extensions;
  if (typeof code === "string" && FAULTS_OF_THE_REQUEST.has(code)) return code;
  if (!(root instanceof GraphQLError)) return undefined;
  if (ARGUMENT_REFUSED.test(root.message) || root.message.startsWith(TOO_MANY_MISTAKES))
    return ApolloServerErrorCode.BAD_USER_INPUT;
  return typeof code === "string" && !UNINTENDED.has(code) ? code : undefined;
}

/** What was thrown first: graphql and Apollo Server wrap it to add the place where it happened. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError !== undefined) root = root.originalError;
  return root;
}
