import { Client } from "pg";
import { StartFailure } from "../StartFailure";

/** PostgreSQL 15 is the oldest version whose SQL the migrations use. */
const OLDEST_VERSION = 15;

/** A connection string together with the environment variable it came from, which messages name. */
export interface DatabaseUrl {
  readonly variable: string;
  readonly url: string;
}

/**
 * Opens one connection, for start-up work only; the caller ends it.
 * @throws StartFailure when the server cannot be reached, refuses us, lacks the database or is too old.
 */
export async function connect({ variable, url }: DatabaseUrl): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection cut while it is idle is reported by the next query; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new StartFailure(explain(error, variable, url));
  }
  const { rows } = await client.query<{ version: string; number: number }>(
    "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number",
  );
  const fault = rows.map(({ version, number }) => versionFault(variable, version, number))[0];
  if (fault === undefined) return client;
  await client.end();
  throw new StartFailure(fault);
}

/** What is wrong with a server of this version, if anything. @param number for example 150004 for "15.4". */
export function versionFault(variable: string, version: string, number: number): string | undefined {
  if (number >= OLDEST_VERSION * 10_000) return undefined;
  return `${variable} leads to PostgreSQL ${version}; Fairlead needs ${OLDEST_VERSION} or newer.`;
}

/** The role a connection string signs in as. */
export function roleIn(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** The password a connection string signs in with. */
export function passwordIn(url: string): string {
  return decodeURIComponent(new URL(url).password);
}

/** Names server, database and role, never the password. */
function explain(error: unknown, variable: string, url: string): string {
  const { hostname, port, pathname } = new URL(url);
  const server = `${hostname}:${port === "" ? "5432" : port}`;
  const { code, message } = error as { readonly code?: string; readonly message: string };
  switch (code) {
    case "28P01":
    case "28000":
      return `PostgreSQL at ${server} refuses the role "${roleIn(url)}" of ${variable}: ${message}. Check the role and its password.`;
    case "3D000":
      return `PostgreSQL at ${server} has no database "${pathname.slice(1)}" (${variable}). Make it with CREATE DATABASE, owned by the role of DATABASE_OWNER_URL.`;
    default:
      return `PostgreSQL at ${server} (${variable}) cannot be reached: ${reason(error)}. Check that it runs and that host and port are right.`;
  }
}

/** Node reports the attempts on several addresses of one host as an AggregateError, whose own message is empty. */
function reason(error: unknown): string {
  const { errors, message } = error as { readonly errors?: readonly unknown[]; readonly message: string };
  return errors === undefined || message !== "" ? message : errors.map(reason).join("; ");
}
