/** What has a global id: the types that `node(id)` answers with. */
export const NODE_TYPES = ["Organization", "Plan", "Budget", "Roadmap", "Project"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** What a global id stands for. */
export interface NodeKey {
  readonly type: NodeType;
  readonly uuid: string;
}

const WRITTEN = /^(\w+):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** An opaque id that is unique over all types. */
export const globalId = (type: NodeType, uuid: string): string =>
  Buffer.from(`${type}:${uuid}`).toString("base64url");

/** What a global id stands for; `undefined` for anything that is not one, whatever is wrong with it. */
export function readGlobalId(id: string): NodeKey | undefined {
  const [, name, uuid] = WRITTEN.exec(Buffer.from(id, "base64url").toString("utf8")) ?? [];
  const type = NODE_TYPES.find((candidate) => candidate === name);
  return type === undefined || uuid === undefined || globalId(type, uuid) !== id ? undefined : { type, uuid };
}
