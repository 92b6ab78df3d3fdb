import { problemAt, type Problem } from "../../kernel/Problem";
import { type NotAllowed, NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { type NodeType, readGlobalId } from "../../schema/relay/globalId";
import { refusalOf } from "../access/mayChange";
import type { Change } from "../access/permissions";
import { roleIn } from "../access/roleIn";
import type { Context } from "../Context";
import { problemsOfTexts } from "./problemsOfTexts";

export type Refusal = NotFound | NotAllowed | InvalidInput;

/** The organization that a global id names, if the viewer may change it; otherwise the answer to give. */
export function changeableOrganization(
  ctx: Context,
  id: string,
  change: Change,
): { readonly organizationId: string } | { readonly refusal: Refusal } {
  const key = readGlobalId(id);
  const role = key?.type === "Organization" ? roleIn(ctx.viewer, key.uuid) : undefined;
  if (key === undefined || role === undefined) return { refusal: new NotFound(id) };
  const refusal = refusalOf(ctx.viewer, role, change);
  return refusal === undefined ? { organizationId: key.uuid } : { refusal };
}

/** A thing that an intention names, by the uuids of its organization and of itself. */
export interface ChangeableThing {
  readonly organizationId: string;
  readonly id: string;
}

/** The thing of a type that an input names, if the viewer may change it and key and texts are in order; otherwise the answer. */
export function changeableThing(
  ctx: Context,
  type: NodeType,
  input: { readonly organizationId: string; readonly id: string; readonly idempotencyKey: string },
  change: Change,
): ChangeableThing | { readonly refusal: Refusal } {
  const target = changeableOrganization(ctx, input.organizationId, change);
  if ("refusal" in target) return target;
  const key = readGlobalId(input.id);
  if (key?.type !== type) return { refusal: new NotFound(input.id) };
  const problems = problemsOfIntention(input);
  if (problems.length > 0) return { refusal: new InvalidInput(problems) };
  return { ...target, id: key.uuid };
}

/** What every intention can get wrong: its key and its texts. The key has its own check, which says what a key may hold. */
export const problemsOfIntention = (input: { readonly idempotencyKey: string }): Problem[] => [
  ...problemsOfKey(input.idempotencyKey),
  ...problemsOfTexts({ ...input, idempotencyKey: undefined }),
];

/** What is wrong with an idempotency key. */
export function problemsOfKey(key: string): Problem[] {
  if (key.trim() !== "" && key.length <= 200 && !key.includes("\u0000")) return [];
  return [
    problemAt(
      ["idempotencyKey"],
      "OUT_OF_RANGE",
      `The idempotencyKey has ${key.length} characters.`,
      "Give 1 to 200 characters.",
    ),
  ];
}
