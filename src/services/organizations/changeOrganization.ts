import type { EntityManager } from "typeorm";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { OrganizationRow } from "../../schema/organizations/Organization";
import {
  type ChangeOrganizationInput,
  SavedOrganization,
} from "../../schema/organizations/OrganizationIntentions";
import { differencesOf } from "../access/differences";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { inputReader } from "../intentions/inputReader";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { problemsOfIds } from "../intentions/problemsOfIds";
import { factsOf, storedOrganization } from "./storedOrganization";
import { organizationOf } from "./organizations";
import { type OrganizationFacts, readOrganizationFacts } from "./readOrganizationFacts";
import { writeFigures, writeLocations } from "./writeOrganizationParts";

/** Changes what is given of a client business, and leaves the rest as it is. */
export async function changeOrganization(
  ctx: Context,
  input: ChangeOrganizationInput,
): Promise<SavedOrganization | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.id, "changeOrganization");
  if ("refusal" in target) return target.refusal;
  const reader = inputReader(input, "USD");
  const facts = readOrganizationFacts(reader, input);
  if (reader.reading.problems.length > 0) return new InvalidInput(reader.reading.problems);

  const { organizationId } = target;
  const intention = intentionOf("changeOrganization", organizationId, input);
  const { dryRun } = intention;
  const done = await carryOut(ctx, intention, (manager) =>
    storeChange(manager, ctx, { organizationId, input, facts }),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedOrganization(dryRun ? undefined : await organizationOf(ctx, done.id), dryRun);
}

interface Change {
  readonly organizationId: string;
  readonly input: ChangeOrganizationInput;
  readonly facts: OrganizationFacts;
}

async function storeChange(
  manager: EntityManager,
  { viewer: { personId }, newId }: Context,
  { organizationId, input, facts }: Change,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const stored = await storedOrganization(manager, organizationId);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.row.version !== input.version) {
    const differences = differencesOf(...factsOf(facts, stored));
    const answer = new VersionConflict(input.version, stored.row.version, differences);
    return { kind: "refused", answer };
  }
  const known = new Set(stored.locations.map(({ id }) => id));
  const problems = [
    ...problemsOfIds("locations", facts.locations ?? [], known),
    ...(await problemsOfCalendar(manager, stored.row, facts)),
    ...(await problemsOfCurrency(manager, stored.row, facts)),
  ];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  await manager.query(
    `UPDATE organizations
        SET name = coalesce($3, name), currency = coalesce($4, currency),
            fiscal_year_start_month = coalesce($5, fiscal_year_start_month),
            fiscal_year_label = coalesce($6, fiscal_year_label), frameworks = coalesce($7, frameworks),
            version = version + 1, updated_at = now(), updated_by = $2
      WHERE id = $1`,
    [
      organizationId,
      personId,
      facts.name,
      facts.currency,
      facts.fiscalYearStartMonth,
      facts.fiscalYearLabel,
      facts.frameworks,
    ],
  );
  if (facts.figures !== undefined) await writeFigures(manager, organizationId, facts.figures);
  if (facts.locations !== undefined) await writeLocations(manager, organizationId, facts.locations, newId);
  return { kind: "done", id: organizationId };
}

/** What was invoiced was invoiced in a currency: another one would make other money of it. */
async function problemsOfCurrency(
  manager: EntityManager,
  { id, currency: stored }: OrganizationRow,
  { currency }: OrganizationFacts,
): Promise<Problem[]> {
  if (currency === undefined || currency === stored) return [];
  const invoices = await manager.query<unknown[]>(
    "SELECT 1 FROM invoices WHERE organization_id = $1 LIMIT 1",
    [id],
  );
  if (invoices.length === 0) return [];
  const message = `There are invoices in ${stored}.`;
  const advice = "Keep the currency, or make another organization for what is in another.";
  return [problemAt(["currency"], "CONTRADICTION", message, advice, currency)];
}

/** The months of a budget are those of its fiscal year, which therefore cannot move under it. */
async function problemsOfCalendar(
  manager: EntityManager,
  stored: OrganizationRow,
  { fiscalYearStartMonth, fiscalYearLabel }: OrganizationFacts,
): Promise<Problem[]> {
  const moved = [
    ...((fiscalYearStartMonth ?? stored.fiscalYearStartMonth) === stored.fiscalYearStartMonth
      ? []
      : ["fiscalYearStartMonth"]),
    ...((fiscalYearLabel ?? stored.fiscalYearLabel) === stored.fiscalYearLabel ? [] : ["fiscalYearLabel"]),
  ];
  if (moved.length === 0) return [];
  const budgets = await manager.query<unknown[]>("SELECT 1 FROM budgets WHERE organization_id = $1 LIMIT 1", [
    stored.id,
  ]);
  if (budgets.length === 0) return [];
  const message = "There are budgets of the present fiscal years.";
  const advice =
    "Export the budget lines (exportCsv, BUDGET_LINES), remove the budgets, change this, take the column fiscalYear out of the file and import it: the money of each month then belongs to the fiscal year that the month falls in.";
  return moved.map((field) => problemAt([field], "CONTRADICTION", message, advice));
}
