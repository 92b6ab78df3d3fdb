import type { EntityManager } from "typeorm";
import type { EngagementInput } from "../../costing/input/EngagementInput";
import type { PositionInput } from "../../costing/input/PositionInput";
import type { Maybe } from "../../kernel/Maybe";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { PlanRow } from "../../schema/plans/Plan";
import type { SavePlanInput } from "../../schema/plans/PlanIntentions";
import type { PartRow } from "../../schema/plans/PlanParts";
import { differencesOf } from "../access/differences";
import type { Work } from "../intentions/carryOut";
import { problemsOfIds } from "../intentions/problemsOfIds";
import { noteCrowd } from "../pay/storedCrowds";
import { partsOfPlan, planById } from "./planLookUps";
import { type StoredTerms, writeTerms } from "./storedTerms";

/** A plan as it is sent, whatever sends it. */
export interface PlanContent extends Pick<SavePlanInput, "id" | "version" | "name" | "notes"> {
  readonly positions?: Maybe<readonly PartContent<PositionInput>[]>;
  readonly engagements?: Maybe<readonly PartContent<EngagementInput>[]>;
}

interface PartContent<Terms> {
  readonly id?: Maybe<string>;
  readonly terms: Terms;
}

/** A plan to be stored, and by whom. */
export interface PlanToStore {
  readonly organizationId: string;
  /** The uuid of the plan to replace; undefined for a new one. */
  readonly planId: string | undefined;
  readonly personId: string;
  readonly input: PlanContent;
  /** The uuid of a new plan, and of each new part. */
  readonly newId: () => string;
  /** How many positions hide the pay of each other. */
  readonly leastPositions: number;
}

/** Stores a whole plan, if its version, its name and the ids in it allow. */
export async function storePlan(
  manager: EntityManager,
  plan: PlanToStore,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const { organizationId, planId, input } = plan;
  const lookUp = planId === undefined ? [] : [planId];
  const stored = (await planById.batch(manager, lookUp, [organizationId])).get(planId ?? "");
  if (planId !== undefined && stored === undefined)
    return { kind: "refused", answer: new NotFound(input.id ?? "") };
  const parts = (await partsOfPlan.batch(manager, lookUp, [organizationId])).get(planId ?? "") ?? [];
  if (stored !== undefined && stored.version !== input.version)
    return { kind: "refused", answer: conflictOf(input, stored, parts) };
  const problems = [...problemsOfPartIds(input, parts), ...(await problemsOfName(manager, plan))];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  const id = planId ?? plan.newId();
  await writePlan(manager, id, plan);
  await writeParts(manager, id, plan);
  const positions = (input.positions ?? []).map(({ terms }) => writeTerms(terms));
  await noteCrowd(manager, organizationId, positions, plan.leastPositions);
  return { kind: "done", id };
}

function conflictOf(input: PlanContent, stored: PlanRow, parts: readonly PartRow[]): VersionConflict {
  const of = (kind: PartRow["kind"]) => parts.filter((part) => part.kind === kind).map(({ terms }) => terms);
  const theirs = {
    name: stored.name,
    notes: stored.notes,
    positions: of("POSITION"),
    engagements: of("ENGAGEMENT"),
  };
  const yours = {
    name: input.name.trim(),
    notes: input.notes,
    positions: (input.positions ?? []).map(({ terms }) => writeTerms(terms)),
    engagements: (input.engagements ?? []).map(({ terms }) => writeTerms(terms)),
  };
  return new VersionConflict(input.version ?? 0, stored.version, differencesOf(yours, theirs));
}

function problemsOfPartIds(input: PlanContent, parts: readonly PartRow[]): Problem[] {
  const known = (kind: PartRow["kind"]) =>
    new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id));
  return [
    ...problemsOfIds("positions", input.positions ?? [], known("POSITION")),
    ...problemsOfIds("engagements", input.engagements ?? [], known("ENGAGEMENT")),
  ];
}

/**
 * Looked up before it is written, and not left to the unique key: then two who take the same name at the same time
 * are told apart by PostgreSQL as a serialization failure, and the later one runs again and gets this answer.
 */
async function problemsOfName(
  manager: EntityManager,
  { organizationId, planId, input }: PlanToStore,
): Promise<Problem[]> {
  const name = input.name.trim();
  const namesakes = await manager.query<{ id: string }[]>(
    "SELECT id FROM plans WHERE organization_id = $1 AND name = $2",
    [organizationId, name],
  );
  if (namesakes.every(({ id }) => id === planId)) return [];
  const message = `There is a plan named "${name}" already.`;
  return [problemAt(["name"], "DUPLICATE", message, "Give it another name, or replace that plan.", name)];
}

async function writePlan(
  manager: EntityManager,
  id: string,
  { organizationId, planId, personId, input }: PlanToStore,
): Promise<void> {
  const values = [organizationId, id, input.name.trim(), input.notes ?? null, personId];
  await manager.query(
    planId === undefined
      ? `INSERT INTO plans (organization_id, id, name, notes, created_by, updated_by)
         VALUES ($1, $2, $3, $4, $5, $5)`
      : `UPDATE plans SET name = $3, notes = $4, version = version + 1, updated_at = now(), updated_by = $5
          WHERE organization_id = $1 AND id = $2`,
    values,
  );
}

async function writeParts(
  manager: EntityManager,
  planId: string,
  { organizationId, input, newId }: PlanToStore,
): Promise<void> {
  const rows = [
    ...(input.positions ?? []).map(({ id, terms }) => rowOf("POSITION", id ?? newId(), writeTerms(terms))),
    ...(input.engagements ?? []).map(({ id, terms }) =>
      rowOf("ENGAGEMENT", id ?? newId(), writeTerms(terms)),
    ),
  ].map((row, ordinal) => ({ ...row, ordinal }));
  await manager.query(
    "DELETE FROM plan_parts WHERE organization_id = $1 AND plan_id = $2 AND id <> ALL ($3::uuid[])",
    [organizationId, planId, rows.map(({ id }) => id)],
  );
  await manager.query(
    `INSERT INTO plan_parts (organization_id, plan_id, id, ordinal, kind, terms)
     SELECT $1, $2, id, ordinal, kind, terms
       FROM jsonb_to_recordset($3::jsonb) AS part (id uuid, ordinal int, kind text, terms jsonb)
     ON CONFLICT (organization_id, id) DO UPDATE SET ordinal = excluded.ordinal, terms = excluded.terms`,
    [organizationId, planId, JSON.stringify(rows)],
  );
}

const rowOf = (kind: PartRow["kind"], id: string, terms: StoredTerms) => ({ id, kind, terms });
