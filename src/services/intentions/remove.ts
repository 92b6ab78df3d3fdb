import type { EntityManager } from "typeorm";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { Removed, type RemoveInput } from "../../schema/intentions/RemoveInput";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId, type NodeType, readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, type Work } from "./carryOut";
import { inputReader } from "./inputReader";
import { changeableOrganization, type Refusal } from "./mayIntend";

/** What can be removed, and the table it is removed from with all that belongs to it. */
const TABLES = { Plan: "plans", Budget: "budgets" } as const satisfies Partial<Record<NodeType, string>>;

/** Removes something of an organization, if nobody changed it since it was read. */
export async function remove(
  ctx: Context,
  type: keyof typeof TABLES,
  input: RemoveInput,
): Promise<Removed | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId);
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const key = readGlobalId(input.id);
  if (key?.type !== type) return new NotFound(input.id);
  const { problems } = inputReader(input, "USD").reading;
  if (problems.length > 0) return new InvalidInput(problems);

  const { idempotencyKey } = input;
  const dryRun = input.dryRun ?? false;
  const done = await carryOut(
    ctx,
    { organizationId, idempotencyKey, dryRun, name: `remove${type}`, content: input },
    (manager) => removeRow(manager, { table: TABLES[type], organizationId, id: key.uuid, input }),
  );
  return done.kind === "refused" ? done.answer : new Removed(globalId(type, done.id), dryRun);
}

interface RowToRemove {
  readonly table: (typeof TABLES)[keyof typeof TABLES];
  readonly organizationId: string;
  readonly id: string;
  readonly input: RemoveInput;
}

async function removeRow(
  manager: EntityManager,
  { table, organizationId, id, input }: RowToRemove,
): Promise<Work<NotFound | VersionConflict>> {
  const [stored] = await manager.query<{ version: number }[]>(
    `SELECT version FROM ${table} WHERE organization_id = $1 AND id = $2`,
    [organizationId, id],
  );
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  await manager.query(`DELETE FROM ${table} WHERE organization_id = $1 AND id = $2`, [organizationId, id]);
  return { kind: "done", id };
}
