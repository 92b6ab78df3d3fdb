import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { NotAllowed } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import {
  type CreateOrganizationInput,
  SavedOrganization,
} from "../../schema/organizations/OrganizationIntentions";
import { refusalOfCreation } from "../access/mayChange";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { inputReader } from "../intentions/inputReader";
import { problemsOfIds } from "../intentions/problemsOfIds";
import type { Viewer } from "../Viewer";
import { organizationOf } from "./organizations";
import { type OrganizationFacts, readOrganizationFacts } from "./readOrganizationFacts";
import { writeFigures, writeLocations } from "./writeOrganizationParts";

/**
 * Makes a client business; whoever makes it becomes its OWNER.
 * @param organizationId its uuid, for who has to know it beforehand
 */
export async function createOrganization(
  ctx: Context,
  input: CreateOrganizationInput,
  organizationId = idOfNewOrganization(ctx.viewer, input.idempotencyKey),
): Promise<SavedOrganization | InvalidInput | NotAllowed> {
  const refusal = refusalOfCreation(ctx.viewer);
  if (refusal !== undefined) return refusal;
  const reader = inputReader(input, input.currency ?? "USD");
  const facts = readOrganizationFacts(reader, input);
  reader.reading.problems.push(...problemsOfIds("locations", facts.locations ?? [], new Set()));
  if (reader.reading.problems.length > 0) return new InvalidInput(reader.reading.problems);

  const intention = { ...intentionOf("createOrganization", organizationId, input), makesOrganization: true };
  const { dryRun } = intention;
  const done = await carryOut<never>(ctx, intention, (manager) =>
    storeOrganization(manager, ctx, organizationId, facts),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedOrganization(dryRun ? undefined : await organizationOf(ctx, done.id), dryRun);
}

/**
 * The same for the same person and key, so that a request sent twice finds what the first one made. A person's own,
 * so that nobody reaches what a colleague made by guessing a key.
 */
function idOfNewOrganization({ firmId, personId }: Viewer, idempotencyKey: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([firmId, personId, idempotencyKey]))
    .digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

async function storeOrganization(
  manager: EntityManager,
  { viewer: { firmId, personId }, newId }: Context,
  id: string,
  facts: OrganizationFacts,
): Promise<Work<never>> {
  await manager.query(
    `INSERT INTO organizations (id, firm_id, name, currency, fiscal_year_start_month, fiscal_year_label, frameworks,
                                created_by, updated_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [
      id,
      firmId,
      facts.name,
      facts.currency ?? "USD",
      facts.fiscalYearStartMonth ?? 1,
      facts.fiscalYearLabel ?? "ENDING",
      facts.frameworks ?? [],
      personId,
    ],
  );
  await manager.query("INSERT INTO memberships (person_id, organization_id, role) VALUES ($1, $2, 'OWNER')", [
    personId,
    id,
  ]);
  await writeFigures(manager, id, facts.figures ?? []);
  await writeLocations(manager, id, facts.locations ?? [], newId);
  return { kind: "done", id };
}
