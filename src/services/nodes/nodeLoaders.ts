import type { Node } from "../../schema/relay/Node";
import type { NodeType } from "../../schema/relay/globalId";
import { budgetOf } from "../budgets/budgets";
import { contractOf } from "../contracts/contracts";
import type { Context } from "../Context";
import { invoiceOf } from "../invoices/invoices";
import { organizationOf } from "../organizations/organizations";
import { planOf } from "../plans/plans";
import { projectOf, roadmapOf } from "../roadmaps/roadmapOf";
import { resultOf, scenarioOf } from "../scenarios/scenarios";
import { scheduleOf } from "../sequencing/schedules";

/** How what has a global id is found by its uuid, if the viewer may see it. A new type is one line here. */
export const nodeLoaders: Readonly<
  Record<NodeType, (ctx: Context, uuid: string) => Promise<Node | undefined>>
> = {
  Organization: organizationOf,
  Plan: planOf,
  Budget: budgetOf,
  Roadmap: roadmapOf,
  Project: projectOf,
  Contract: contractOf,
  Invoice: invoiceOf,
  Schedule: scheduleOf,
  Scenario: scenarioOf,
  KeptResult: resultOf,
};
