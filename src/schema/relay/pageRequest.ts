import { GraphQLError } from "graphql";
import { ArgsType, Field, Int } from "type-graphql";
import { type Cursor, CursorScalar } from "./CursorScalar";

/** The most that one page holds. */
export const MOST_PER_PAGE = 100;

/** The arguments of every list that comes in pages. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    defaultValue: 20,
    description: `Length of the page, 0 to ${MOST_PER_PAGE}.`,
  })
  first!: number;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "The page begins after this place. Default: with the first.",
  })
  after?: Cursor | null;
}

/** How the key of a cursor is written in an order, as PostgreSQL reads it. */
export type KeyKind = "text" | "timestamptz" | "integer" | "date";

const WRITTEN: Readonly<Record<KeyKind, RegExp>> = {
  text: /^[^]*$/,
  timestamptz: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/,
  integer: /^\d{1,9}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** A page of a list, as asked for. */
export interface PageRequest<Order extends string> {
  readonly first: number;
  readonly after: Cursor | undefined;
  readonly order: Order;
  readonly kind: KeyKind;
}

/**
 * Checks what a page was asked for with.
 * @param kinds how the key of each order is written
 * @throws GraphQLError for a length out of range, and for a cursor that was taken from another order
 */
export function pageRequest<Order extends string>(
  { first, after }: PageArguments,
  order: Order,
  kinds: Readonly<Record<Order, KeyKind>>,
): PageRequest<Order> {
  if (first < 0 || first > MOST_PER_PAGE)
    throw badInput(`first is ${first}. Ask for 0 to ${MOST_PER_PAGE}, and for more with after.`);
  const kind = kinds[order];
  if (after != null && (after.order !== order || !WRITTEN[kind].test(after.key)))
    throw badInput("after is a place in a list of another order. Begin that list without it.");
  return { first, after: after ?? undefined, order, kind };
}

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

/** @throws GraphQLError when there are more ids than a page holds */
export function idsOfAPage(ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_PER_PAGE)
    throw badInput(`There are ${ids.length} ids. Ask for at most ${MOST_PER_PAGE} at a time.`);
  return ids;
}
