import { type Logger } from "pino";
import { type Context } from "../../services/Context";

/** What Apollo Server hands around: the services' context, and what the log of this request needs. */
export interface RequestContext extends Context {
  readonly log: Logger;
  readonly noted: NotedOperation;
  /** Charges points to the token. @throws Refusal 429 */
  readonly charge: (points: number) => Promise<void>;
}

/** Filled while the operation is worked on, read when the request is logged. */
export interface NotedOperation {
  operationName?: string;
  complexity?: number;
}
