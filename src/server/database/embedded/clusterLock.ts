import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/**
 * The running Fairlead holds this lock in the embedded server for as long as it lives. PostgreSQL frees it when
 * the process dies, however it dies, so the lock tells a folder in use from one left behind. ("FAIR" in ASCII.)
 */
const LOCK = 0x46414952;

/** Begins the name of the connection; the process id of its Fairlead ends it. */
const NAME_PREFIX = "fairlead start ";

/** Connects as soon as the server answers. `undefined` when it stopped being worth the wait. */
export async function connectWhenReady(
  url: string,
  worthWaiting: () => boolean,
): Promise<Client | undefined> {
  while (worthWaiting()) {
    const client = new Client({ connectionString: url, application_name: `${NAME_PREFIX}${process.pid}` });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isStarting(error)) throw error;
      await pause(50);
    }
  }
  return undefined;
}

/** Takes the lock for the rest of the connection's life; false when another process holds it. */
export async function takeClusterLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [LOCK]);
  return rows[0]?.taken === true;
}

/** The process id of the Fairlead that holds the lock. */
export async function holderOfClusterLock(client: Client): Promise<string> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND granted AND objid = $1`,
    [LOCK],
  );
  return rows[0]?.application_name.replace(NAME_PREFIX, "") ?? "unknown";
}

/** Refused, or "the database system is starting up", or "... is shutting down". */
function isStarting(error: unknown): boolean {
  const code = (error as { readonly code?: string }).code;
  return code === "ECONNREFUSED" || code === "ECONNRESET" || code === "57P03";
}
