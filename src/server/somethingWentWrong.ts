import { randomBytes } from "node:crypto";
import { QueryFailedError } from "typeorm";
import { type Logger } from "pino";

/** What a client is told about an error that was not written for it; the log has the rest under the reference. */
export interface MaskedError {
  readonly message: string;
  readonly extensions: { readonly code: "INTERNAL_SERVER_ERROR"; readonly reference: string };
}

/** Writes the error and its stack into the log, and answers with the text that takes its place. */
export function somethingWentWrong(error: unknown, log: Logger): MaskedError {
  const reference = randomBytes(4).toString("hex");
  log.error({ reference, error: describe(error) }, `Something went wrong (reference ${reference})`);
  return {
    message: `Something went wrong (reference ${reference}).`,
    extensions: { code: "INTERNAL_SERVER_ERROR", reference },
  };
}

/** Named parts only: a failed query also carries its parameters, which are somebody's data. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  if (!(error instanceof QueryFailedError)) return { name, message, stack };
  const { code } = error.driverError as { readonly code?: unknown };
  return { name, message, stack, sqlState: code, statement: error.query };
}
