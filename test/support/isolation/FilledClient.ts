import { randomUUID } from "node:crypto";
import { ask } from "../asking";
import type { StartedTestServer } from "../startTestServer";
import {
  budgetOf,
  contractOf,
  invoiceOf,
  memberOf,
  organizationOf,
  planOf,
  roadmapOf,
  scheduleOf,
} from "./contents";

/**
 * A client business with at least one row in every table. A new type with an id gets its id here; a new place of an
 * id says in `OPERATIONS` which of them belongs there.
 */
export interface FilledClient {
  /** Stands in every text that is stored of it, and nowhere else. */
  readonly name: string;
  /** Signs in its only OWNER; its other member has no token. */
  readonly token: string;
  /** The id of that token. */
  readonly tokenId: string;
  readonly fiscalYear: number;
  /** The key of the request that made it. */
  readonly idempotencyKey: string;
  /** By the type of the API. */
  readonly ids: Readonly<Record<IdType, string>>;
  /** All projects, in order; the first is that of `ids`. */
  readonly projects: readonly string[];
  /** Places in the lists of its member. */
  readonly cursors: readonly string[];
}

export type IdType =
  | "Organization"
  | "Location"
  | "Member"
  | "Plan"
  | "Position"
  | "Engagement"
  | "Budget"
  | "BudgetLine"
  | "Roadmap"
  | "Project"
  | "Schedule"
  | "Contract"
  | "Invoice"
  | "InvoiceLine";

/** Makes and fills a client through the API. */
export async function fillClient(
  server: StartedTestServer,
  token: string,
  name: string,
  fiscalYear: number,
): Promise<FilledClient> {
  const whose = { name, fiscalYear };
  const send = (mutation: string, selection: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
    return ask(server, document, { input: { idempotencyKey: randomUUID(), ...input } }, token);
  };
  const idempotencyKey = randomUUID();
  const made = (await send("createOrganization", "... on SavedOrganization { organization { id } }", {
    idempotencyKey,
    ...organizationOf(whose),
  })) as { organization: { id: string } };
  const organizationId = made.organization.id;
  for (const [mutation, contents] of [
    ["savePlan", planOf(whose)],
    ["saveBudget", budgetOf(whose)],
    ["saveRoadmap", roadmapOf(whose)],
    ["saveContract", contractOf(whose)],
  ] as const)
    await send(mutation, "__typename", { organizationId, ...contents });
  // One in force, and then a draft.
  const { schedule } = (await send("scheduleRoadmap", "... on RoadmapScheduled { schedule { id version } }", {
    organizationId,
    ...scheduleOf(whose),
  })) as { schedule: object };
  await send("publishSchedule", "__typename", { organizationId, ...schedule });
  await send("scheduleRoadmap", "__typename", { organizationId, ...scheduleOf(whose) });
  const [contract] = (
    await ask<Pick<Stored, "contracts">>(
      server,
      "query ($id: ID!) { organization(id: $id) { contracts { nodes { id } } } }",
      { id: organizationId },
      token,
    )
  ).contracts.nodes;
  await send("saveInvoice", "__typename", { organizationId, ...invoiceOf(whose, contract?.id) });
  const { member } = (await send("addMember", "... on SavedMember { member { id } }", {
    organizationId,
    ...memberOf(whose),
  })) as { member: WithId };
  const stored = await ask<Stored>(server, STORED, { id: organizationId }, token);
  const planId = theFirst(stored.plans.nodes).id;
  await send("adoptPlan", "__typename", { organizationId, planId, version: 1 });
  const own = await ask<{ tokens: readonly WithId[] }>(server, "{ viewer { tokens { id } } }", {}, token);
  return { ...whose, token, tokenId: theFirst(own.tokens).id, idempotencyKey, ...idsOf(stored, member.id) };
}

const STORED = `query ($id: ID!) { organization(id: $id) {
  id locations { id }
  plans { nodes { id positions { id } engagements { id } } pageInfo { endCursor } }
  budgets { nodes { id lines { id } } pageInfo { endCursor } }
  contracts { nodes { id } pageInfo { endCursor } }
  invoices { nodes { id lines { id } } pageInfo { endCursor } }
  roadmap { id projects { id } schedules { nodes { id } } } } }`;

interface WithId {
  readonly id: string;
}
interface Listed<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly endCursor: string };
}
interface Stored extends WithId {
  readonly locations: readonly WithId[];
  readonly plans: Listed<WithId & { readonly positions: WithId[]; readonly engagements: WithId[] }>;
  readonly budgets: Listed<WithId & { readonly lines: WithId[] }>;
  readonly contracts: Listed<WithId>;
  readonly invoices: Listed<WithId & { readonly lines: WithId[] }>;
  readonly roadmap: WithId & {
    readonly projects: readonly WithId[];
    readonly schedules: Pick<Listed<WithId>, "nodes">;
  };
}

function idsOf(
  { id, locations, plans, budgets, contracts, invoices, roadmap }: Stored,
  memberId: string,
): Pick<FilledClient, "ids" | "projects" | "cursors"> {
  const [plan] = plans.nodes;
  const [budget] = budgets.nodes;
  return {
    ids: {
      Organization: id,
      Location: theFirst(locations).id,
      Member: memberId,
      Plan: theFirst(plans.nodes).id,
      Position: theFirst(plan?.positions).id,
      Engagement: theFirst(plan?.engagements).id,
      Budget: theFirst(budgets.nodes).id,
      BudgetLine: theFirst(budget?.lines).id,
      Roadmap: roadmap.id,
      Project: theFirst(roadmap.projects).id,
      Schedule: theFirst(roadmap.schedules.nodes.slice(1)).id,
      Contract: theFirst(contracts.nodes).id,
      Invoice: theFirst(invoices.nodes).id,
      InvoiceLine: theFirst(invoices.nodes[0]?.lines).id,
    },
    projects: roadmap.projects.map((project) => project.id),
    cursors: [plans, budgets, contracts, invoices].map(({ pageInfo }) => pageInfo.endCursor),
  };
}

function theFirst<Item>(list: readonly Item[] | undefined): Item {
  const [first] = list ?? [];
  if (first === undefined) throw new Error("The client was not filled: something was not stored.");
  return first;
}
