import { type QueryRunner } from "typeorm";
import { cancelStatement } from "./cancelStatement";

/** How a transaction ends; all that may still be sent once the queue is sealed. */
const ENDINGS: ReadonlySet<string> = new Set(["COMMIT", "ROLLBACK"]);

/**
 * Sends the statements of one connection one at a time, in the order they were asked for: fields resolve at the
 * same time, and sending a statement while another runs on the same connection is deprecated in pg.
 */
export class StatementQueue {
  private last: Promise<void> = Promise.resolve();
  private sealed = false;

  /** What the database last refused, unless the work went back to a savepoint before it. */
  failure: Error | undefined;

  /** @param signal aborted when nobody wants the work any more: what runs is cancelled, what waits is refused */
  constructor(
    private readonly runner: QueryRunner,
    private readonly signal: AbortSignal,
  ) {
    const send = runner.query.bind(runner) as Send;
    // Repositories, managers and query builders all end here, whatever way they were reached.
    runner.query = ((...statement: Statement) => this.wait(send, statement)) as QueryRunner["query"];
  }

  /**
   * From here on only the end of the transaction goes through. GraphQL answers as soon as a required field has
   * failed, while its neighbours may still be about to read: outside their transaction they must not.
   */
  seal(): void {
    this.sealed = true;
  }

  private async wait(send: Send, statement: Statement): Promise<unknown> {
    const before = this.last;
    let done = (): void => undefined;
    this.last = new Promise((resolve) => (done = resolve));
    await before;
    try {
      return await this.send(send, statement);
    } finally {
      done();
    }
  }

  private async send(send: Send, statement: Statement): Promise<unknown> {
    const [text] = statement;
    const isEnding = ENDINGS.has(text);
    if (this.sealed && !isEnding) throw new Error("The transaction this statement belongs to has ended.");
    try {
      const answer = await (isEnding ? send(...statement) : this.whileWanted(() => send(...statement)));
      if (text.startsWith("ROLLBACK TO SAVEPOINT")) this.failure = undefined;
      return answer;
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }

  /** @throws the reason of the signal once it is aborted, whatever PostgreSQL has made of the statement */
  private async whileWanted(send: () => Promise<unknown>): Promise<unknown> {
    this.signal.throwIfAborted();
    let cancelled: Promise<void> | undefined;
    const cancel = () => {
      cancelled = cancelStatement(this.runner);
    };
    this.signal.addEventListener("abort", cancel, { once: true });
    try {
      return await send();
    } catch (error) {
      this.signal.throwIfAborted();
      throw error;
    } finally {
      this.signal.removeEventListener("abort", cancel);
      await cancelled;
    }
  }
}

type Statement = [text: string, parameters?: unknown[], structured?: boolean];
type Send = (...statement: Statement) => Promise<unknown>;
