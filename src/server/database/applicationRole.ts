import { StartFailure } from "../StartFailure";
import { connect, type DatabaseUrl, roleIn } from "./connect";
import { APPLICATION_GROUP, sqlForApplicationRole } from "./roles";

interface RoleFacts {
  readonly is_superuser: boolean;
  readonly bypasses_policies: boolean;
  readonly owns_database: boolean;
  readonly owns_tables: boolean;
  readonly is_application: boolean;
}

/** The most telling first: a superuser has all the others too. */
const POWERS: readonly (readonly [keyof RoleFacts, string])[] = [
  ["is_superuser", "is a superuser"],
  ["bypasses_policies", "has BYPASSRLS"],
  ["owns_tables", "owns the tables"],
  ["owns_database", "owns the database"],
];

/**
 * Row-level security holds back only a role that owns nothing and has no special power, so the application
 * refuses to work as any other.
 * @throws StartFailure with the SQL that makes such a role.
 */
export async function verifyApplicationRole(application: DatabaseUrl): Promise<void> {
  const client = await connect(application);
  try {
    const { rows } = await client.query<RoleFacts>(ROLE_FACTS, [APPLICATION_GROUP]);
    const facts = rows[0];
    if (facts === undefined) throw new Error("PostgreSQL told nothing about the current role.");
    const power = POWERS.find(([fact]) => facts[fact])?.[1];
    if (power !== undefined) throw tooPowerful(application, power);
    if (!facts.is_application) throw notAMember(application);
  } finally {
    await client.end();
  }
}

/** @throws StartFailure when one role is named for both jobs, before it gets to own anything. */
export function refuseSameRole(application: DatabaseUrl, owner: DatabaseUrl): void {
  if (roleIn(application.url) === roleIn(owner.url)) {
    throw tooPowerful(application, `is also the role of ${owner.variable}, which owns the tables`);
  }
}

function tooPowerful({ variable, url }: DatabaseUrl, why: string): StartFailure {
  return new StartFailure(
    `The role "${roleIn(url)}" of ${variable} ${why}, so row-level security would not hold it back. ` +
      `Run this as an administrator:\n${sqlForApplicationRole()}\n` +
      "Then sign in as fairlead_server in DATABASE_URL, and as the owner of the tables in DATABASE_OWNER_URL.",
  );
}

function notAMember({ variable, url }: DatabaseUrl): StartFailure {
  return new StartFailure(
    `The role "${roleIn(url)}" of ${variable} is not a member of ${APPLICATION_GROUP}, to which the tables are granted. ` +
      `Set DATABASE_OWNER_URL and run npm run db:init, or run as an administrator: ` +
      `GRANT ${APPLICATION_GROUP} TO "${roleIn(url)}";`,
  );
}

/** Being a member of the owning role counts as owning, because SET ROLE would make it so. */
const ROLE_FACTS = `
  SELECT
    r.rolsuper AS is_superuser,
    r.rolbypassrls AS bypasses_policies,
    (SELECT pg_has_role(r.oid, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()) AS owns_database,
    EXISTS (
      SELECT FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND pg_has_role(r.oid, relowner, 'MEMBER')
    ) AS owns_tables,
    coalesce((SELECT pg_has_role(r.oid, g.oid, 'USAGE') FROM pg_roles g WHERE g.rolname = $1), false) AS is_application
  FROM pg_roles r
  WHERE r.rolname = current_user
`;
