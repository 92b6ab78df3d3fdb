import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Context } from "../Context";
import { problemsOfKey } from "./mayIntend";
import { answeredBefore, keepOutcome, takeKey, type KeyedRequest, type Outcome } from "./remembered";

/** Something a person wants changed in one organization, once. */
export interface Intention extends KeyedRequest {
  /** Whether to find out only what would happen. */
  readonly dryRun: boolean;
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
export type Work<Refused, Noted = undefined> =
  ({ readonly kind: "done" } & Outcome<Noted>) | { readonly kind: "refused"; readonly answer: Refused };

type ToDo<Refused, Noted> = (manager: EntityManager) => Promise<Work<Refused, Noted>>;

/** Work that is ready to be carried out, or why what is stored does not let it begin. */
export type Prepared<Refused, Noted = undefined> =
  { readonly work: ToDo<Refused, Noted> } | { readonly refusal: Refused };

/** Thrown to undo everything the work wrote. */
class Undone<Refused, Noted = undefined> extends Error {
  constructor(readonly work: Work<Refused, Noted>) {
    super("The transaction is undone on purpose.");
  }
}

/**
 * Carries out an intention exactly once and wholly: in one transaction with the memory of its idempotency key. A
 * refusal and a dry run leave nothing behind. Work that reads what is stored before that transaction is for
 * `prepareAndCarryOut`.
 */
export async function carryOut<Refused, Noted = undefined>(
  ctx: Context,
  intention: Intention,
  work: ToDo<Refused, Noted>,
): Promise<Work<Refused | InvalidInput, Noted>> {
  const { organizationId, makesOrganization } = intention;
  const write: Context["write"] =
    makesOrganization === true ? ctx.writeNew(organizationId) : (toDo) => ctx.write(toDo, organizationId);
  try {
    return await write(async (manager) => {
      await manager.query("SELECT set_config('app.operation', $1, true)", [intention.name]);
      const before = await takeKey<Noted>(manager, intention);
      if (before?.kind === "refused") throw new Undone(before);
      if (before !== undefined) {
        if (makesOrganization === true) await refuseStranger(manager, ctx, organizationId);
        return before;
      }
      const done = await work(manager);
      if (done.kind === "refused" || intention.dryRun) throw new Undone(done);
      await keepOutcome(manager, intention, done);
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return (error as Undone<Refused, Noted>).work;
    throw error;
  }
}

/**
 * The same for work that is prepared from what is stored, which may refuse it. Whether it was carried out before is asked
 * first: what is stored may have changed since, by this very intention or by somebody else, and a request that is repeated
 * is answered what came of it. Both see one state of the database, so that two at the same time are told apart as well.
 * @param prepare reads through the context, and is left out for what was answered before
 */
export async function prepareAndCarryOut<Refused, Noted = undefined>(
  ctx: Context,
  intention: Intention,
  prepare: () => Promise<Prepared<Refused, Noted>>,
): Promise<Work<Refused | InvalidInput, Noted>> {
  // A key that is none was never kept, and preparing says what is wrong with it.
  const isKey = problemsOfKey(intention.idempotencyKey).length === 0;
  const before = isKey ? await ctx.read((manager) => answeredBefore<Noted>(manager, intention)) : undefined;
  if (before !== undefined) return before;
  const prepared = await prepare();
  return "refusal" in prepared
    ? { kind: "refused", answer: prepared.refusal }
    : carryOut(ctx, intention, prepared.work);
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
