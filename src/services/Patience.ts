/** How long an operation may go on. */
export interface Patience {
  /** Aborted when nobody waits for the answer any more: what runs is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds that a single statement may take in the database. */
  readonly statementMs: number;
}

/** For work that nobody breaks off: a statement may still not hold a connection for ever. */
export const unhurried = (): Patience => ({ signal: new AbortController().signal, statementMs: 15_000 });
