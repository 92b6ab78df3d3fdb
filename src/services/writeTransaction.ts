import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { discardConnection } from "./discardConnection";
import { type Patience, unhurried } from "./Patience";
import { StatementQueue } from "./StatementQueue";
import { transactionSettings } from "./transactionSettings";
import type { Viewer } from "./Viewer";

/** SQLSTATE serialization_failure and deadlock_detected: nothing is wrong, another writer was faster. */
const WORTH_RERUNNING: ReadonlySet<unknown> = new Set(["40001", "40P01"]);

/**
 * PostgreSQL watches whole pages, so that writers of different organizations disturb each other too. With two hundred
 * at once about half of those who run again have to do so once more, and nine runs in a row were seen.
 */
const MOST_RUNS = 30;
const LONGEST_PAUSE_MS = 200;

interface WriteTerms extends Patience {
  /** In whose name the audit trail has it; undefined for the server's own. */
  readonly actor?: Viewer | undefined;
}

/**
 * All of `work` or nothing, as if no one else wrote at the same time (SERIALIZABLE). When PostgreSQL finds that
 * another writer got in between, the whole work runs again from the start, thirty times at most.
 * @param organizationIds uuids of the organizations whose rows may be seen and changed
 * @param work talks to the database through its manager and does nothing else, because it may run several times
 * @param terms how long it may go on, and in whose name the audit trail has it
 * @throws what the work throws; the reason of the signal, when nobody wants the work any more; what the database answers, after the last run
 */
export async function writeTransaction<T>(
  dataSource: DataSource,
  organizationIds: readonly string[],
  work: (manager: EntityManager) => Promise<T>,
  terms: WriteTerms = unhurried(),
): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await runOnce(dataSource, organizationIds, work, terms);
    } catch (error) {
      if (run === MOST_RUNS || !isWorthRerunning(error)) throw error;
      await pauseAfter(run);
    }
  }
}

async function runOnce<T>(
  dataSource: DataSource,
  organizationIds: readonly string[],
  work: (manager: EntityManager) => Promise<T>,
  { signal, statementMs, actor }: WriteTerms,
): Promise<T> {
  signal.throwIfAborted();
  const runner = dataSource.createQueryRunner();
  const queue = new StatementQueue(runner, signal);
  try {
    await runner.startTransaction("SERIALIZABLE");
    const settings = `${transactionSettings(organizationIds, statementMs)}, set_config('app.actor', $1, true)`;
    await runner.query(settings, [actorOf(actor)]);
    const result = await work(runner.manager);
    // PostgreSQL answers COMMIT after a failed statement without an error, and keeps nothing.
    if (queue.failure !== undefined) throw queue.failure;
    queue.seal();
    await runner.commitTransaction();
    await runner.release();
    return result;
  } catch (error) {
    queue.seal();
    await runner.rollbackTransaction().then(
      () => runner.release(),
      () => discardConnection(runner),
    );
    // The work may have wrapped the database's error in one of its own.
    throw isWorthRerunning(queue.failure) ? queue.failure : error;
  }
}

/** What the audit trail notes of whoever writes: nothing for the server itself. */
function actorOf(actor: Viewer | undefined): string {
  if (actor === undefined) return "";
  const { personId, personName, token, issuer } = actor;
  return JSON.stringify({ personId, personName, tokenId: token?.id, tokenName: token?.name, issuer });
}

function isWorthRerunning(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: unknown };
  return WORTH_RERUNNING.has(code);
}

/** Twice as long each time, and by chance a little shorter, so that two writers do not meet again. */
function pauseAfter(run: number): Promise<void> {
  const longest = Math.min(5 * 2 ** run, LONGEST_PAUSE_MS);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}
