import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { type Cursor, CursorScalar } from "./CursorScalar";

@ObjectType({ description: "Where a page of a list stands." })
export class PageInfo {
  constructor(hasNextPage: boolean, endCursor: Cursor | undefined) {
    this.hasNextPage = hasNextPage;
    this.endCursor = endCursor;
  }

  @Field(() => Boolean, { description: "Whether there is more after this page." })
  readonly hasNextPage: boolean;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "Send it as `after` to get the next page; absent for an empty page.",
  })
  readonly endCursor: Cursor | undefined;
}

/** One page of a list. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly count: () => Promise<number>;
}

/** The connection type of a node type: a page of nodes, and a count that is made only when asked for. */
export function connectionOf<T extends object>(
  name: string,
  plural: string,
  type: () => ClassType<T> | (abstract new (...parts: never[]) => T),
): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural}.` })
  class Connection implements Page<T> {
    @Field(() => [type() as ClassType<T>], { description: "The page, in order." })
    nodes!: T[];

    @Field(() => PageInfo, { description: "Where it stands." })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: "Length of the whole list, counted only when asked for." })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}
