import { PageInfo, type Page } from "../../schema/relay/connection";
import type { KeyKind, PageRequest } from "../../schema/relay/pageRequest";
import type { Context } from "../Context";
import { listsBy, type LookUp } from "../LookUp";

/** A list of rows that belongs to something: the plans of an organization, the organizations of a person. */
export interface ListOf<Order extends string> {
  readonly name: string;
  /** The table, or a statement in brackets, called "item" in everything that follows. */
  readonly table: string;
  /** What is selected, and what else is joined for it. */
  readonly columns: string;
  readonly joins: string;
  /** When an item belongs to the owner, whose id is owner.id. $1 are the organizations that the viewer may see. */
  readonly belongs: string;
  /** The column of each order. */
  readonly orders: Readonly<Record<Order, string>>;
  /** What further narrows it. */
  readonly filters?: readonly Filter[];
}

/** A condition, with its one parameter where the question mark stands. */
export interface Filter {
  readonly condition: string;
  readonly parameter: string;
}

/** A row of a page: what was selected, whose it is, and what the cursor after it says. */
interface Placed {
  readonly ownerId: string;
  readonly cursorKey: string;
  readonly cursorId: string;
}

/** One page of the list of one owner; pages of many owners asked for at the same time are one statement. */
export async function pageOf<Node, Order extends string>(
  ctx: Context,
  list: ListOf<Order>,
  request: PageRequest<Order>,
  ownerId: string,
  Type: new (row: never) => Node,
): Promise<Page<Node>> {
  const rows = (await ctx.find(pages(list, request), ownerId)) ?? [];
  const shown = rows.slice(0, request.first);
  const last = shown.at(-1);
  const endCursor = last && { order: request.order, key: last.cursorKey, id: last.cursorId };
  return {
    // The type is made of what the list selects.
    nodes: shown.map((row) => new Type(row as never)),
    pageInfo: new PageInfo(rows.length > shown.length, endCursor),
    count: async () => (await ctx.find(countsOf(list), ownerId)) ?? 0,
  };
}

/** One more row than was asked for, which tells whether there is another page. */
function pages<Order extends string>(
  list: ListOf<Order>,
  { first, after, order, kind }: PageRequest<Order>,
): LookUp<Placed[]> {
  const column = `item.${list.orders[order]}`;
  const parameters: unknown[] = [first + 1];
  const parameter = (value: unknown) => `$${parameters.push(value) + 2}`;
  const conditions = [list.belongs];
  if (after !== undefined)
    conditions.push(
      `(${column}, item.id) > (${parameter(after.key)}::${kind}, ${parameter(after.id)}::uuid)`,
    );
  for (const filter of list.filters ?? [])
    conditions.push(filter.condition.replace("?", parameter(filter.parameter)));
  const statement = `
    SELECT owner.id AS "ownerId", page.*
      FROM unnest($2::uuid[]) AS owner (id)
     CROSS JOIN LATERAL (
       SELECT ${list.columns}, ${column} AS "sortKey", ${WRITTEN[kind](column)} AS "cursorKey", item.id AS "cursorId"
         FROM ${list.table} item ${list.joins}
        WHERE ${conditions.join(" AND ")}
        ORDER BY ${column}, item.id
        LIMIT $3) AS page
     ORDER BY page."sortKey", page."cursorId"`;
  return {
    name: JSON.stringify([list.name, list.filters, order, first, after]),
    batch: async (manager, ownerIds, organizationIds) => {
      const rows = await manager.query<Placed[]>(statement, [organizationIds, ownerIds, ...parameters]);
      return listsBy(rows, ({ ownerId }) => ownerId);
    },
  };
}

/** How the key of a cursor is written, so that PostgreSQL reads exactly the same value again. */
const WRITTEN: Readonly<Record<KeyKind, (column: string) => string>> = {
  text: (column) => column,
  timestamptz: (column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  integer: (column) => `${column}::text`,
  date: (column) => `${column}::text`,
};

function countsOf({ name, table, belongs, filters = [] }: ListOf<string>): LookUp<number> {
  const conditions = filters.map(({ condition }, index) => condition.replace("?", `$${index + 3}`));
  return {
    name: JSON.stringify([name, filters, "count"]),
    batch: async (manager, ownerIds, organizationIds) => {
      const rows = await manager.query<{ ownerId: string; items: number }[]>(
        `SELECT owner.id AS "ownerId",
                (SELECT count(*)::int FROM ${table} item WHERE ${[belongs, ...conditions].join(" AND ")}) AS items
           FROM unnest($2::uuid[]) AS owner (id)`,
        [organizationIds, ownerIds, ...filters.map(({ parameter }) => parameter)],
      );
      return new Map(rows.map(({ ownerId, items }) => [ownerId, items]));
    },
  };
}
