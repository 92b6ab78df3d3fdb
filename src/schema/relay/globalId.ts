/** What has a global id: the types that `node(id)` answers with, and the letter that stands for each in an id. */
const LETTERS = {
  Organization: "o",
  Plan: "p",
  Budget: "b",
  Roadmap: "r",
  Project: "j",
  Contract: "c",
  Invoice: "i",
  Schedule: "s",
  Scenario: "v",
  KeptResult: "k",
} as const;
export type NodeType = keyof typeof LETTERS;

/** What a global id stands for. */
export interface NodeKey {
  readonly type: NodeType;
  readonly uuid: string;
}

const NODE_TYPES = Object.keys(LETTERS) as NodeType[];
const UUID_IN_HEX = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** An opaque id that is unique over all types: 23 characters, because a wide answer has thousands of them. */
export const globalId = (type: NodeType, uuid: string): string =>
  Buffer.from(hexOf(LETTERS[type]) + uuid.replaceAll("-", ""), "hex").toString("base64url");

/** What a global id stands for; `undefined` for anything that is not one, whatever is wrong with it. */
export function readGlobalId(id: string): NodeKey | undefined {
  const hex = Buffer.from(id.slice(0, 24), "base64url").toString("hex");
  const type = NODE_TYPES.find((candidate) => hexOf(LETTERS[candidate]) === hex.slice(0, 2));
  const parts = UUID_IN_HEX.exec(hex.slice(2))?.slice(1);
  if (type === undefined || parts === undefined) return undefined;
  const uuid = parts.join("-");
  return globalId(type, uuid) === id ? { type, uuid } : undefined;
}

const hexOf = (letter: string): string => Buffer.from(letter).toString("hex");
