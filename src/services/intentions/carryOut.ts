import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Context } from "../Context";

/** Something a person wants changed in one organization, once. */
export interface Intention {
  readonly organizationId: string;
  /** The caller's own name for this change; the same name with the same content is answered and not repeated. */
  readonly idempotencyKey: string;
  /** Whether to find out only what would happen. */
  readonly dryRun: boolean;
  /** The mutation. */
  readonly name: string;
  /** What the caller sent; anything in it that differs makes it another change. */
  readonly content: unknown;
  /** Whether the organization is made by this change. */
  readonly makesOrganization?: boolean;
}

/** What every input of a mutation says of how it is to be carried out. */
interface Intended {
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null;
}

/** The intention that the input of a mutation stands for, in the organization of a uuid. */
export const intentionOf = (name: string, organizationId: string, input: Intended): Intention => ({
  organizationId,
  idempotencyKey: input.idempotencyKey,
  dryRun: input.dryRun ?? false,
  name,
  content: input,
});

/** What became of the work: carried out on the thing of an id, or refused with an answer. */
export type Work<Refused> =
  { readonly kind: "done"; readonly id: string } | { readonly kind: "refused"; readonly answer: Refused };

/** Thrown to undo everything the work wrote. */
class Undone<Refused> extends Error {
  constructor(readonly work: Work<Refused>) {
    super("The transaction is undone on purpose.");
  }
}

/**
 * Carries out an intention exactly once and wholly: in one transaction with the memory of its idempotency key. A
 * refusal and a dry run leave nothing behind.
 */
export async function carryOut<Refused>(
  ctx: Context,
  intention: Intention,
  work: (manager: EntityManager) => Promise<Work<Refused>>,
): Promise<Work<Refused | InvalidInput>> {
  const { organizationId, makesOrganization } = intention;
  const write: Context["write"] =
    makesOrganization === true ? ctx.writeNew(organizationId) : (toDo) => ctx.write(toDo, organizationId);
  try {
    return await write(async (manager) => {
      await manager.query("SELECT set_config('app.operation', $1, true)", [intention.name]);
      const before = await remember(manager, intention);
      if (before?.kind === "refused") throw new Undone(before);
      if (before !== undefined) {
        if (intention.makesOrganization === true)
          await refuseStranger(manager, ctx, intention.organizationId);
        return before;
      }
      const done = await work(manager);
      if (done.kind === "refused" || intention.dryRun) throw new Undone(done);
      await manager.query(
        "UPDATE idempotent_requests SET outcome = $3 WHERE organization_id = $1 AND key = $2",
        [intention.organizationId, intention.idempotencyKey, JSON.stringify({ id: done.id })],
      );
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return (error as Undone<Refused>).work;
    throw error;
  }
}

/** What identifies the content. Trying out what has been done already is answered like doing it again. */
function hashOf({ name, content }: Intention): string {
  const text = JSON.stringify([name, content], (key, value: unknown) =>
    key === "dryRun" ? undefined : value,
  );
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Making an organization lets its maker in. Who was shown out of it since must not come back by sending the same
 * request again.
 */
async function refuseStranger(
  manager: EntityManager,
  { viewer }: Context,
  organizationId: string,
): Promise<void> {
  const memberships = await manager.query<unknown[]>(
    "SELECT 1 FROM memberships WHERE person_id = $1 AND organization_id = $2",
    [viewer.personId, organizationId],
  );
  if (memberships.length > 0) return;
  const message = "The organization that this idempotencyKey made is not open to you any more.";
  const problem = problemAt(
    ["idempotencyKey"],
    "CONTRADICTION",
    message,
    "Use a new key to make another one.",
  );
  throw new Undone<InvalidInput>({ kind: "refused", answer: new InvalidInput([problem]) });
}

/**
 * Takes the key, or answers what it was taken for. Two at the same time: one waits for the other, is refused by
 * PostgreSQL with a serialization failure, runs again and finds what was remembered.
 */
async function remember(
  manager: EntityManager,
  intention: Intention,
): Promise<Work<InvalidInput> | undefined> {
  const { organizationId, idempotencyKey } = intention;
  const hash = hashOf(intention);
  const taken = await manager.query<unknown[]>(
    `INSERT INTO idempotent_requests (organization_id, key, content_hash, outcome) VALUES ($1, $2, $3, '{}')
     ON CONFLICT DO NOTHING RETURNING key`,
    [organizationId, idempotencyKey, hash],
  );
  if (taken.length > 0) return undefined;
  const [request] = await manager.query<{ content_hash: string; outcome: { id: string } }[]>(
    "SELECT content_hash, outcome FROM idempotent_requests WHERE organization_id = $1 AND key = $2",
    [organizationId, idempotencyKey],
  );
  if (request?.content_hash === hash) return { kind: "done", id: request.outcome.id };
  const message = "This idempotencyKey was used before, for something else.";
  const advice =
    "Use a new key for each change; send the same key again only to repeat a request word for word.";
  return {
    kind: "refused",
    answer: new InvalidInput([
      problemAt(["idempotencyKey"], "CONTRADICTION", message, advice, idempotencyKey),
    ]),
  };
}
