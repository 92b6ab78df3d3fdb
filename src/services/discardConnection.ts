import { type Client } from "pg";
import { type QueryRunner } from "typeorm";

/**
 * Gives back a connection that nobody may use again, because its transaction could not be begun or ended. The
 * pool drops a client that was told to end, so no later viewer inherits what this one was allowed to see.
 */
export async function discardConnection(runner: QueryRunner): Promise<void> {
  // TypeORM itself has given back a connection that broke, and one that never came has nothing to end.
  const client = runner.isReleased ? undefined : await runner.connect().then(asClient, () => undefined);
  client?.end().catch(() => undefined);
  await runner.release();
}

const asClient = (connection: unknown): Client => connection as Client;
