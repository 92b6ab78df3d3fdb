import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Node } from "../schema/relay/Node";
import { idsOfAPage, MOST_PER_PAGE } from "../schema/relay/pageRequest";
import { type Context } from "../services/Context";
import { nodeOf, nodesOf } from "../services/nodes/nodes";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Whatever has this id; absent when there is nothing of this id that you may see.",
  })
  node(@Arg("id", () => ID, { description: "The id." }) id: string, @Ctx() ctx: Context) {
    return nodeOf(ctx, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `Whatever has these ids, at most ${MOST_PER_PAGE}, each at the place of its id; absent where there is nothing that you may see.`,
  })
  nodes(@Arg("ids", () => [ID], { description: "The ids." }) ids: string[], @Ctx() ctx: Context) {
    return nodesOf(ctx, idsOfAPage(ids));
  }
}
