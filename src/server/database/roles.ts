import { type Client, escapeIdentifier, escapeLiteral } from "pg";
import { StartFailure } from "../StartFailure";

/** The group role to which migrations grant; it cannot sign in. Login roles of the application are its members. */
export const APPLICATION_GROUP = "fairlead_app";

/** A role that signs in, and whether it is the application (a member of the group) or the owner of the tables. */
export interface LoginRole {
  readonly name: string;
  readonly password: string;
  readonly isApplication: boolean;
}

/** A statement as it is run, and as it may be shown: without the password. */
interface RoleStatement {
  readonly run: string;
  readonly shown: string;
}

/**
 * Makes what is missing: the group role, the login roles, the membership. Doing it again changes nothing.
 * @param client a role that may create roles, or finds all of them made.
 * @returns the statements that were run, without passwords.
 * @throws StartFailure with the SQL for an administrator when the client may not create roles.
 */
export async function ensureRoles(client: Client, logins: readonly LoginRole[]): Promise<readonly string[]> {
  const statements = await missingRoles(client, logins);
  try {
    for (const statement of statements) await client.query(statement.run);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const role = client.user ?? "";
    throw new StartFailure(
      `The role "${role}" may not make the roles Fairlead needs. Have an administrator run this, then start again:\n` +
        statements.map(({ shown }) => `  ${shown}`).join("\n"),
    );
  }
  return statements.map(({ shown }) => shown);
}

/** The SQL that makes an application role beside the owner, for somebody who has only one role so far. */
export function sqlForApplicationRole(): string {
  return [
    `DO $$ BEGIN CREATE ROLE ${APPLICATION_GROUP} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;`,
    "CREATE ROLE fairlead_server LOGIN PASSWORD '<choose one>' NOSUPERUSER NOBYPASSRLS;",
    `GRANT ${APPLICATION_GROUP} TO fairlead_server;`,
  ]
    .map((line) => `  ${line}`)
    .join("\n");
}

async function missingRoles(client: Client, logins: readonly LoginRole[]): Promise<RoleStatement[]> {
  const statements: RoleStatement[] = [];
  const groupExists = await roleExists(client, APPLICATION_GROUP);
  if (!groupExists) statements.push(plain(`CREATE ROLE ${APPLICATION_GROUP} NOLOGIN NOBYPASSRLS;`));
  for (const login of logins) {
    const name = escapeIdentifier(login.name);
    const exists = await roleExists(client, login.name);
    if (!exists) statements.push(createLogin(name, login.password));
    if (!login.isApplication) continue;
    const isMember = exists && groupExists && (await isMemberOfGroup(client, login.name));
    if (!isMember) statements.push(plain(`GRANT ${APPLICATION_GROUP} TO ${name};`));
  }
  return statements;
}

function createLogin(name: string, password: string): RoleStatement {
  const make = (shownPassword: string) =>
    `CREATE ROLE ${name} LOGIN PASSWORD ${shownPassword} NOSUPERUSER NOBYPASSRLS;`;
  return { run: make(escapeLiteral(password)), shown: make("'<its password>'") };
}

function plain(sql: string): RoleStatement {
  return { run: sql, shown: sql };
}

async function roleExists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  return rowCount === 1;
}

async function isMemberOfGroup(client: Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>("SELECT pg_has_role($1, $2, 'USAGE') AS member", [
    role,
    APPLICATION_GROUP,
  ]);
  return rows[0]?.member === true;
}

/** 42501: insufficient privilege. */
function isRefusal(error: unknown): boolean {
  return (error as { readonly code?: string }).code === "42501";
}
