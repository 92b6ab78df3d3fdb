import { problemAt, type Problem } from "../../kernel/Problem";
import { type NotAllowed, NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import { refusalOf } from "../access/mayChange";
import type { Change } from "../access/permissions";
import { roleIn } from "../access/roleIn";
import type { Context } from "../Context";

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
