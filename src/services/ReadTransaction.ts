import { type DataSource, type EntityManager, type QueryRunner } from "typeorm";
import { discardConnection } from "./discardConnection";
import { type Patience, unhurried } from "./Patience";
import { StatementQueue } from "./StatementQueue";
import { transactionSettings } from "./transactionSettings";

const WHILE_WRITING = "Read through the manager that ctx.write hands to its work, not through ctx.read.";
const AFTER_THE_ANSWER = "The operation has been answered, so nothing can be read for it any more.";

/**
 * What one GraphQL operation reads: a REPEATABLE READ, READ ONLY transaction, so that all its look-ups see the
 * same state of the database. The first look-up begins it; an operation that looks nothing up takes no connection.
 */
export class ReadTransaction {
  private begun: Promise<Begun> | undefined;
  private refusal: string | undefined;

  /** @param organizationIds uuids of the organizations whose rows may be seen */
  constructor(
    private readonly dataSource: DataSource,
    private readonly organizationIds: readonly string[],
    private readonly patience: Patience = unhurried(),
  ) {}

  /** @throws what the database answers; when the operation has been answered; while it writes */
  async read<T>(lookUp: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.refusal !== undefined) throw new Error(this.refusal);
    this.begun ??= this.begin();
    const { runner } = await this.begun;
    return lookUp(runner.manager);
  }

  /**
   * Ends the transaction before `write` begins its own, and lets the next look-up begin a fresh one that sees
   * what was written. Holding both would let writers that wait for a connection wait for each other.
   */
  async setAside<T>(write: () => Promise<T>): Promise<T> {
    if (this.refusal !== undefined) throw new Error(this.refusal);
    this.refusal = WHILE_WRITING;
    try {
      await this.end();
      return await write();
    } finally {
      this.refusal = undefined;
    }
  }

  /** Ends the transaction for good; look-ups that come later are refused. */
  async close(): Promise<void> {
    this.refusal = AFTER_THE_ANSWER;
    await this.end();
  }

  private async begin(): Promise<Begun> {
    const { signal, statementMs } = this.patience;
    signal.throwIfAborted();
    const runner = this.dataSource.createQueryRunner();
    const queue = new StatementQueue(runner, signal);
    // TypeORM does not know of this transaction and would end it together with one of its own.
    runner.startTransaction = () => Promise.reject(new Error("A look-up cannot change data: use ctx.write."));
    try {
      const settings = transactionSettings(this.organizationIds, statementMs);
      await runner.query(`BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; ${settings}`);
      return { runner, queue };
    } catch (error) {
      await discardConnection(runner);
      throw error;
    }
  }

  private async end(): Promise<void> {
    const begun = await this.begun?.catch(() => undefined);
    this.begun = undefined;
    if (begun === undefined) return;
    begun.queue.seal();
    try {
      await begun.runner.query("COMMIT");
      await begun.runner.release();
    } catch {
      // Whatever was read has been read; only the connection is in doubt.
      await discardConnection(begun.runner);
    }
  }
}

interface Begun {
  readonly runner: QueryRunner;
  readonly queue: StatementQueue;
}
