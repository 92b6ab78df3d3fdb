import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";

/** A request that is carried out once. */
export interface KeyedRequest {
  readonly organizationId: string;
  /** The caller's own name for this change; the same name with the same content is answered and not repeated. */
  readonly idempotencyKey: string;
  /** The mutation. */
  readonly name: string;
  /** What the caller sent; anything in it that differs makes it another change. */
  readonly content: unknown;
}

/** What came of a request, on the thing of an id. */
export interface Outcome<Noted> {
  readonly id: string;
  /** What else its answer says and nothing stored will tell later; as JSON, because it is remembered with the key. */
  readonly noted?: Noted | undefined;
}

type Remembered<Noted> =
  ({ readonly kind: "done" } & Outcome<Noted>) | { readonly kind: "refused"; readonly answer: InvalidInput };

interface RequestRow<Noted> {
  readonly content_hash: string;
  readonly outcome: Outcome<Noted>;
}

/** What identifies the content. Trying out what has been done already is answered like doing it again. */
function hashOf({ name, content }: KeyedRequest): string {
  const text = JSON.stringify([name, content], (key, value: unknown) =>
    key === "dryRun" ? undefined : value,
  );
  return createHash("sha256").update(text).digest("hex");
}

/** What came of a request that was carried out before, or what is wrong with another one of its key; `undefined` for a new key. */
export async function answeredBefore<Noted>(
  manager: EntityManager,
  request: KeyedRequest,
): Promise<Remembered<Noted> | undefined> {
  const { organizationId, idempotencyKey } = request;
  const [known] = await manager.query<RequestRow<Noted>[]>(
    "SELECT content_hash, outcome FROM idempotent_requests WHERE organization_id = $1 AND key = $2",
    [organizationId, idempotencyKey],
  );
  if (known === undefined) return undefined;
  if (known.content_hash === hashOf(request)) return { kind: "done", ...known.outcome };
  const message = "This idempotencyKey was used before, for something else.";
  const advice =
    "Use a new key for each change; send the same key again only to repeat a request word for word.";
  const problem = problemAt(["idempotencyKey"], "CONTRADICTION", message, advice, idempotencyKey);
  return { kind: "refused", answer: new InvalidInput([problem]) };
}

/**
 * Takes the key, or answers what it was taken for. Two at the same time: one waits for the other, is refused by
 * PostgreSQL with a serialization failure, runs again and finds what was remembered.
 */
export async function takeKey<Noted>(
  manager: EntityManager,
  request: KeyedRequest,
): Promise<Remembered<Noted> | undefined> {
  const { organizationId, idempotencyKey } = request;
  const taken = await manager.query<unknown[]>(
    `INSERT INTO idempotent_requests (organization_id, key, content_hash, outcome) VALUES ($1, $2, $3, '{}')
     ON CONFLICT DO NOTHING RETURNING key`,
    [organizationId, idempotencyKey, hashOf(request)],
  );
  return taken.length > 0 ? undefined : answeredBefore(manager, request);
}

/** Keeps what came of a request, with its key. */
export async function keepOutcome<Noted>(
  manager: EntityManager,
  { organizationId, idempotencyKey }: KeyedRequest,
  { id, noted }: Outcome<Noted>,
): Promise<void> {
  const outcome: Outcome<Noted> = { id, noted };
  await manager.query("UPDATE idempotent_requests SET outcome = $3 WHERE organization_id = $1 AND key = $2", [
    organizationId,
    idempotencyKey,
    JSON.stringify(outcome),
  ]);
}
