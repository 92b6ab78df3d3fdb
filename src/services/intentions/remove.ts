import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { Removed, type RemoveInput } from "../../schema/intentions/RemoveInput";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId, type NodeType, readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, type Work } from "./carryOut";
import { inputReader } from "./inputReader";
import { changeableOrganization, type Refusal } from "./mayIntend";

/** What can be removed, and the table it is removed from with all that belongs to it. */
const TABLES = {
  Plan: "plans",
  Budget: "budgets",
  Contract: "contracts",
  Invoice: "invoices",
} as const satisfies Partial<Record<NodeType, string>>;

/** What keeps something from being removed: what says nothing without it, or that nothing of it may change. */
const IN_THE_WAY: Readonly<
  Partial<
    Record<keyof typeof TABLES, { readonly names: string; readonly why: string; readonly advice: string }>
  >
> = {
  Budget: {
    names: `SELECT 'FY' || fiscal_year AS name FROM budgets
            WHERE organization_id = $1 AND id = $2 AND closed_at IS NOT NULL`,
    why: "It is of a closed year",
    advice: "Open the year first: save the budget with isClosed: false.",
  },
  Invoice: {
    names:
      "SELECT number AS name FROM invoices WHERE organization_id = $1 AND credit_of = $2 ORDER BY number",
    why: "It still has a credit note",
    advice: "Remove the credit note first.",
  },
};

/** Removes something of an organization, if nobody changed it since it was read. */
export async function remove(
  ctx: Context,
  type: keyof typeof TABLES,
  input: RemoveInput,
): Promise<Removed | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, `remove${type}`);
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
    (manager) => removeRow(manager, { type, organizationId, id: key.uuid, input }),
  );
  return done.kind === "refused" ? done.answer : new Removed(globalId(type, done.id), dryRun);
}

interface RowToRemove {
  readonly type: keyof typeof TABLES;
  readonly organizationId: string;
  readonly id: string;
  readonly input: RemoveInput;
}

async function removeRow(
  manager: EntityManager,
  { type, organizationId, id, input }: RowToRemove,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const table = TABLES[type];
  const [stored] = await manager.query<{ version: number }[]>(
    `SELECT version FROM ${table} WHERE organization_id = $1 AND id = $2`,
    [organizationId, id],
  );
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  const inTheWay = await whatIsInTheWay(manager, { type, organizationId, id, input });
  if (inTheWay !== undefined) return { kind: "refused", answer: inTheWay };
  await manager.query(`DELETE FROM ${table} WHERE organization_id = $1 AND id = $2`, [organizationId, id]);
  return { kind: "done", id };
}

async function whatIsInTheWay(
  manager: EntityManager,
  { type, organizationId, id, input }: RowToRemove,
): Promise<InvalidInput | undefined> {
  const obstacle = IN_THE_WAY[type];
  if (obstacle === undefined) return undefined;
  const rows = await manager.query<{ name: string }[]>(obstacle.names, [organizationId, id]);
  if (rows.length === 0) return undefined;
  const names = rows.map(({ name }) => name).join(", ");
  const message = `${obstacle.why}: ${names}.`;
  return new InvalidInput([problemAt(["id"], "CONTRADICTION", message, obstacle.advice, input.id)]);
}
