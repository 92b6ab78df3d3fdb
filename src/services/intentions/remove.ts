import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { Removed, type RemoveInput } from "../../schema/intentions/RemoveInput";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId, type NodeType } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "./carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "./mayIntend";

/** What can be removed, and the table it is removed from with all that belongs to it. */
const TABLES = {
  Plan: "plans",
  Budget: "budgets",
  Contract: "contracts",
  Invoice: "invoices",
  Schedule: "roadmap_schedules",
  Scenario: "scenarios",
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
  Schedule: {
    names: `SELECT lower(status) AS name FROM roadmap_schedules
            WHERE organization_id = $1 AND id = $2 AND status <> 'DRAFT'`,
    why: "It is or was in force",
    advice: "Publish another schedule; what was in force stays as a record.",
  },
  Scenario: {
    names: "SELECT name FROM scenarios WHERE organization_id = $1 AND stands_on = $2 ORDER BY name",
    why: "Other scenarios stand on it",
    advice: "Remove those first, or let them stand on something else.",
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
  const thing = changeableThing(ctx, type, input, `remove${type}`);
  if ("refusal" in thing) return thing.refusal;
  const { organizationId } = thing;

  const intention = intentionOf(`remove${type}`, organizationId, input);
  const { dryRun } = intention;
  const done = await carryOut(ctx, intention, (manager) => removeRow(manager, { type, ...thing, input }));
  return done.kind === "refused" ? done.answer : new Removed(globalId(type, done.id), dryRun);
}

interface RowToRemove extends ChangeableThing {
  readonly type: keyof typeof TABLES;
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
