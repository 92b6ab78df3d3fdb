import { readGlobalId } from "../../schema/relay/globalId";
import type { Node } from "../../schema/relay/Node";
import type { Context } from "../Context";
import { nodeLoaders } from "./nodeLoaders";

/** What a global id stands for; nothing alike for what does not exist, what may not be seen, and what is no id. */
export async function nodeOf(ctx: Context, id: string): Promise<Node | undefined> {
  const key = readGlobalId(id);
  return key && nodeLoaders[key.type](ctx, key.uuid);
}

/** The same for many, each at the place of its id. */
export const nodesOf = (ctx: Context, ids: readonly string[]): Promise<(Node | undefined)[]> =>
  Promise.all(ids.map((id) => nodeOf(ctx, id)));
