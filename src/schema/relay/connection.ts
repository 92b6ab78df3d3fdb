import { type ClassType, Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page of a list stands." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Send it as `after` to get the next page; absent for an empty page.",
  })
  endCursor!: string | undefined;
}

/** One page of a list. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** The connection type of a node type: a page of nodes, with cursors and a count that is made only when asked for. */
export function connectionOf<T extends object>(name: string, type: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection implements Page<T> {
    @Field(() => [type()], { description: "The page, in order." })
    nodes!: T[];

    @Field(() => PageInfo, { description: "Where it stands." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "Length of the whole list." })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}

/** The most that one page holds. */
export const MOST_PER_PAGE = 100;
