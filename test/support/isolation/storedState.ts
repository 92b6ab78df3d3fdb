import type { TestDatabase } from "../openTestDatabase";

/** Everything that is stored, of all organizations: equal before and after if and only if nothing was written. */
export async function storedState({ owner }: TestDatabase): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`,
  );
  // Tokens note when they were last used.
  const counted = tables.filter(({ name }) => name !== "tokens");
  const { rows } = await owner.query<{ name: string; state: string }>(
    counted
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name,
                  concat(count(*), ' rows, ', md5(string_agg(item::text, E'\\n' ORDER BY item::text))) AS state
             FROM ${name} item`,
      )
      .join(" UNION ALL "),
  );
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
