import { connect, type Socket } from "node:net";
import { type QueryRunner } from "typeorm";

/** What PostgreSQL answers to in the place of a version number: "this connection only asks you to cancel". */
const CANCEL_REQUEST = 80_877_102;

/** Milliseconds within which the request to cancel must have been taken. */
const PATIENCE_MS = 2_000;

/** What pg knows of its connection and does not publish in its types. */
interface ConnectedClient {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number | null;
  readonly connection: { readonly stream: Socket };
}

/**
 * Asks PostgreSQL to cancel what runs on a connection, in the way of its protocol: by a second connection that needs no
 * place in the pool, and that PgBouncer passes on. Resolves when it has been taken, so that whatever is sent later on
 * the first connection is safe from it. Where it cannot be delivered the first connection is cut.
 */
export async function cancelStatement(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as ConnectedClient;
  if (!(await isDelivered(client))) client.connection.stream.destroy();
}

function isDelivered({ host, port, processID, secretKey }: ConnectedClient): Promise<boolean> {
  if (processID === null || secretKey === null) return Promise.resolve(false);
  const message = Buffer.alloc(16);
  for (const [place, number] of [16, CANCEL_REQUEST, processID, secretKey].entries())
    message.writeInt32BE(number, 4 * place);
  return new Promise((resolve) => {
    const path = `${host}/.s.PGSQL.${port}`;
    const socket = host.startsWith("/") ? connect({ path }) : connect({ host, port });
    // PostgreSQL says nothing: it cancels, then closes.
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("PostgreSQL took no request to cancel.")));
    socket.once("connect", () => socket.write(message));
    socket.once("error", () => {
      resolve(false);
    });
    socket.once("close", () => {
      resolve(true);
    });
    socket.resume();
  });
}
