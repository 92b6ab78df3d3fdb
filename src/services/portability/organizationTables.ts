import type { EntityManager } from "typeorm";

/** A table that holds rows of organizations, as the catalogue of the database has it. */
export interface OrganizationTable {
  readonly name: string;
  /** The column that says whose a row is. */
  readonly owner: "id" | "organization_id";
  /** SQL: its columns but for generated ones, with commas. */
  readonly columns: string;
  /** SQL: its primary key, in an order that is the same in every database. */
  readonly order: string;
  /** Columns that refer to a person by a foreign key. */
  readonly members: readonly string[];
  /** Columns that say by whom something was done, and outlive the person. */
  readonly authors: readonly string[];
}

/** Comes last: nothing refers to it, and whatever is written to other tables may write to it. */
const TRAIL = "audit_entries";

/**
 * Tables that hold nothing of one organization, and so are neither exported nor erased with it. A test fails for a table
 * that neither stands here nor says whose its rows are.
 */
export const NOT_OF_AN_ORGANIZATION: Readonly<Record<string, string>> = {
  migrations: "what the database ran; an export names the last of them",
  rate_limits: "the points of tokens in the current minute",
  firms: "have many organizations; an export names those it needs",
  people: "belong to a firm and may be members elsewhere; an export names those it needs",
  identities: "how an OpenID provider knows people; an export has those of members",
  tokens: "let a person into all their organizations, and into one server",
};

/**
 * Every table with rows of organizations, each after those that it refers to. Read from the catalogue, so that a table
 * added later is not forgotten.
 * @throws Error when tables refer to each other by foreign keys of which none is deferrable
 */
export async function organizationTables(manager: EntityManager): Promise<readonly OrganizationTable[]> {
  const found = await manager.query<FoundTable[]>(CATALOGUE);
  return inOrder(found).map(({ name, columns, key, members, authors }) => ({
    name,
    owner: name === "organizations" ? "id" : "organization_id",
    columns: columns.join(", "),
    order: key.join(", "),
    members,
    authors,
  }));
}

interface FoundTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly members: readonly string[];
  readonly authors: readonly string[];
  /** Tables that it refers to by foreign keys that are checked at once. */
  readonly refersTo: readonly string[];
}

function inOrder(tables: readonly FoundTable[]): readonly FoundTable[] {
  const ordered: FoundTable[] = [];
  const rest = new Map(tables.filter(({ name }) => name !== TRAIL).map((table) => [table.name, table]));
  while (rest.size > 0) {
    const next = [...rest.values()].filter(({ refersTo }) => !refersTo.some((other) => rest.has(other)));
    if (next.length === 0)
      throw new Error(
        `These tables refer to each other: ${[...rest.keys()].join(", ")}. Make one of their foreign keys DEFERRABLE.`,
      );
    for (const { name } of next) rest.delete(name);
    ordered.push(...next);
  }
  return [...ordered, ...tables.filter(({ name }) => name === TRAIL)];
}

const CATALOGUE = `
  WITH tables AS (
    SELECT oid, relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
       AND (relname = 'organizations' OR EXISTS (
              SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'organization_id' AND NOT attisdropped))
  ), columns AS (
    SELECT attrelid AS oid, attnum, attname AS name, quote_ident(attname) AS sql, attcollation <> 0 AS is_text, attgenerated,
           atttypid = 'uuid'::regtype AND EXISTS (
             SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'f' AND confrelid = 'people'::regclass
                                         AND conkey = ARRAY[attnum]) AS is_member,
           atttypid = 'uuid'::regtype AND attname LIKE '%\\_by' AS is_author
      FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped
  )
  SELECT name,
         (SELECT json_agg(sql ORDER BY attnum) FROM columns WHERE columns.oid = tables.oid AND attgenerated = '') AS columns,
         (SELECT json_agg(sql || CASE WHEN is_text THEN ' COLLATE "C"' ELSE '' END ORDER BY array_position(conkey, attnum))
            FROM pg_constraint JOIN columns ON columns.oid = conrelid AND attnum = ANY (conkey)
           WHERE conrelid = tables.oid AND contype = 'p') AS key,
         (SELECT coalesce(json_agg(sql ORDER BY attnum), '[]') FROM columns
           WHERE columns.oid = tables.oid AND is_member) AS members,
         (SELECT coalesce(json_agg(sql ORDER BY attnum), '[]') FROM columns
           WHERE columns.oid = tables.oid AND is_author) AS authors,
         (SELECT coalesce(json_agg(DISTINCT other.relname), '[]')
            FROM pg_constraint JOIN pg_class other ON other.oid = confrelid
           WHERE conrelid = tables.oid AND contype = 'f' AND NOT condeferrable) AS "refersTo"
    FROM tables ORDER BY name <> 'organizations', name COLLATE "C"
`;
