import type { EntityManager } from "typeorm";
import { Firm } from "../../models/Firm";
import { Person } from "../../models/Person";
import type { Budget } from "../../schema/budgets/Budget";
import { SaveBudgetInput, SavedBudget } from "../../schema/budgets/BudgetIntentions";
import { SavedContract } from "../../schema/contracts/ContractIntentions";
import { SavedInvoice } from "../../schema/invoices/InvoiceIntentions";
import {
  CreateOrganizationInput,
  SavedOrganization,
} from "../../schema/organizations/OrganizationIntentions";
import { PlanAdopted } from "../../schema/plans/AdoptPlan";
import type { Plan } from "../../schema/plans/Plan";
import { SavedPlan, SavePlanInput } from "../../schema/plans/PlanIntentions";
import { globalId } from "../../schema/relay/globalId";
import { SavedRoadmap } from "../../schema/roadmap/answers";
import { SaveRoadmapInput } from "../../schema/roadmap/SaveRoadmapInput";
import { saveBudget } from "../budgets/saveBudget";
import { createOrganization } from "../organizations/createOrganization";
import { savePlan } from "../plans/savePlan";
import { saveRoadmap } from "../roadmaps/saveRoadmap";
import { ResultKept } from "../../schema/scenarios/KeptResult";
import { SavedScenario } from "../../schema/scenarios/ScenarioIntentions";
import { RoadmapScheduled, SchedulePublished } from "../../schema/sequencing/ScheduleIntentions";
import { transactionSettings } from "../transactionSettings";
import type { Viewer } from "../Viewer";
import type { Context } from "../Context";
import { adoptPlanOfRecord } from "./adoptPlanOfRecord";
import type { BudgetContent } from "./budgetParts";
import { BUDGETS } from "./budgets";
import { CLIENT } from "./client";
import { contextWithin } from "./contextWithin";
import { CONTRACTS } from "./contracts";
import { INVOICES } from "./invoices";
import { makePurchases } from "./makePurchases";
import type { Making } from "./Making";
import { ADOPTED_PLAN, PLAN_CONTRACTS, PLAN_INVOICES } from "./planOfRecord";
import { makeScenarios } from "./makeScenarios";
import { makeSchedules } from "./makeSchedules";
import { PLANS } from "./plans";
import { ROADMAP } from "./roadmap";
import { drawOnContingency } from "./drawOnContingency";

/** The first of the ids of the demonstration; what belongs to it has the ones that follow. */
export const DEMONSTRATION_ID = "0d3f1e1d-0000-4000-8000-000000000001";

/** Whether there is any organization, of whomever. */
export async function hasOrganizations(manager: EntityManager): Promise<boolean> {
  // Row-level security shows no organization of others, but every one has its members, and those it does not hide.
  const [found] = await manager.query<{ any: boolean }[]>("SELECT EXISTS (SELECT FROM memberships) AS any");
  return found?.any === true;
}

/**
 * Makes the demonstration client by the services that every client is made by, so that it passes the same checks.
 * @param manager of a transaction that has looked at no organization yet
 * @param ownerId the person who becomes its OWNER
 * @throws Error with the answer of a service that refused
 */
export async function makeDemonstration(manager: EntityManager, ownerId: string): Promise<void> {
  await manager.query(transactionSettings([DEMONSTRATION_ID]));
  const ctx = contextWithin(manager, await viewerOf(manager, ownerId), idsAfter(DEMONSTRATION_ID));
  mustBeSaved(
    await createOrganization(ctx, inputOf(CreateOrganizationInput, "client", CLIENT), DEMONSTRATION_ID),
  );
  const making = { organizationId: globalId("Organization", DEMONSTRATION_ID), inputOf, mustBeSaved };
  const plans = await makePlans(ctx, making);
  const budgets = await makeBudgets(ctx, making);
  const { organizationId } = making;
  mustBeSaved(await saveRoadmap(ctx, inputOf(SaveRoadmapInput, "roadmap", { organizationId, ...ROADMAP })));
  const [plan] = plans.filter(({ name }) => name === ADOPTED_PLAN);
  const [first] = budgets;
  if (plan === undefined || first === undefined)
    throw new Error("The demonstration has no plan or no budget.");
  const parts = await adoptPlanOfRecord(ctx, plan, making);
  const { budget } = first;
  await makePurchases(ctx, { budget, parts, contracts: CONTRACTS, invoices: INVOICES }, making);
  await makePurchases(ctx, { budget, parts, contracts: PLAN_CONTRACTS, invoices: PLAN_INVOICES }, making);
  await drawOnContingency(ctx, first, making);
  const scheduleId = await makeSchedules(ctx, making);
  const planIds = new Map(plans.map(({ name, id }) => [name, id]));
  await makeScenarios(ctx, making, { planIds, scheduleId });
}

async function makePlans(ctx: Context, { organizationId }: Making): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const plan of PLANS) {
    const saved = await savePlan(ctx, inputOf(SavePlanInput, plan.name, { organizationId, ...plan }));
    mustBeSaved(saved);
    if (saved instanceof SavedPlan && saved.plan !== undefined) plans.push(saved.plan);
  }
  return plans;
}

/** A budget with what it was made of. */
interface MadeBudget {
  readonly budget: Budget;
  readonly content: BudgetContent;
}

async function makeBudgets(ctx: Context, { organizationId }: Making): Promise<readonly MadeBudget[]> {
  const budgets: MadeBudget[] = [];
  for (const content of BUDGETS) {
    const input = inputOf(SaveBudgetInput, `FY${content.fiscalYear}`, { organizationId, ...content });
    const saved = await saveBudget(ctx, input);
    mustBeSaved(saved);
    if (saved instanceof SavedBudget && saved.budget !== undefined)
      budgets.push({ budget: saved.budget, content });
  }
  return budgets;
}

/** Removes the demonstration client with all that belongs to it. @returns whether there was one */
export async function removeDemonstration(manager: EntityManager): Promise<boolean> {
  await manager.query(transactionSettings([DEMONSTRATION_ID]));
  const [removed] = await manager.query<[unknown[], number]>(
    "DELETE FROM organizations WHERE id = $1 RETURNING id",
    [DEMONSTRATION_ID],
  );
  return removed.length > 0;
}

/** The input of a mutation as it would arrive from a client; the service checks the content. */
const inputOf = <Input extends object>(type: new () => Input, what: string, content: object): Input =>
  Object.assign(new type(), { idempotencyKey: `demonstration: ${what}` }, content);

const SAVED = [
  SavedOrganization,
  SavedPlan,
  PlanAdopted,
  SavedBudget,
  SavedRoadmap,
  SavedContract,
  SavedInvoice,
  RoadmapScheduled,
  SchedulePublished,
  SavedScenario,
  ResultKept,
];

/** @throws Error with an answer that says anything else than that it is saved, which is a fault of the content */
function mustBeSaved(answer: object): void {
  if (SAVED.some((type) => answer instanceof type)) return;
  throw new Error(`The demonstration cannot be made: ${JSON.stringify(answer)}`);
}

async function viewerOf(manager: EntityManager, personId: string): Promise<Viewer> {
  const person = await manager.findOneByOrFail(Person, { id: personId });
  const firm = await manager.findOneByOrFail(Firm, { id: person.firmId });
  return {
    personId,
    personName: person.name,
    firmId: firm.id,
    firmName: firm.name,
    memberships: [{ organizationId: DEMONSTRATION_ID, role: "OWNER" }],
  };
}

/** Ids that count on from one, so that the demonstration has the same everywhere, in the order in which it is made. */
function idsAfter(first: string): () => string {
  let last = Number.parseInt(first.slice(-12), 16);
  return () => `${first.slice(0, -12)}${(last += 1).toString(16).padStart(12, "0")}`;
}
