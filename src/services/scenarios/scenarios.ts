import { PageInfo, type Page } from "../../schema/relay/connection";
import type { PageRequest } from "../../schema/relay/pageRequest";
import { KeptResult } from "../../schema/scenarios/KeptResult";
import { Scenario, ScenarioVersion } from "../../schema/scenarios/Scenario";
import type { ScenarioOrder } from "../../schema/scenarios/scenarioEnums";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import {
  resultById,
  resultsOfScenario,
  scenarioById,
  scenariosOfOrganization,
  versionsOfScenario,
} from "./scenarioLookUps";
import { organizationOfScenarios } from "./scenarioScope";

/** The scenario of a uuid, if the viewer may see it. */
export async function scenarioOf(ctx: Context, uuid: string): Promise<Scenario | undefined> {
  const row = await ctx.find(scenarioById, uuid);
  return row && (await organizationOfScenarios(ctx, row.organizationId)) && new Scenario(row);
}

/** A page of the scenarios of an organization, whose uuid is given. */
export async function scenariosOf(
  ctx: Context,
  organizationId: string,
  request: PageRequest<ScenarioOrder>,
): Promise<Page<Scenario>> {
  const organization = await organizationOfScenarios(ctx, organizationId);
  return organization === undefined
    ? NOTHING
    : pageOf(ctx, scenariosOfOrganization, request, organizationId, Scenario);
}

const NOTHING: Page<never> = {
  nodes: [],
  pageInfo: new PageInfo(false, undefined),
  count: () => Promise.resolve(0),
};

/** The scenario that one stands on; absent where it has a baseline of its own. */
export const standsOnOf = async (ctx: Context, { row }: Scenario): Promise<Scenario | undefined> =>
  row.standsOn === null ? undefined : scenarioOf(ctx, row.standsOn);

/** The versions of a scenario, the first one first. */
export async function versionsOf(ctx: Context, { row }: Scenario): Promise<ScenarioVersion[]> {
  const rows = (await ctx.find(versionsOfScenario, row.id)) ?? [];
  return rows.map((version) => new ScenarioVersion(version));
}

/** The kept result of a uuid, if the viewer may see it. */
export async function resultOf(ctx: Context, uuid: string): Promise<KeptResult | undefined> {
  const row = await ctx.find(resultById, uuid);
  return row && (await organizationOfScenarios(ctx, row.organizationId)) && new KeptResult(row);
}

/** A page of the kept results of a scenario. */
export const resultsOf = (
  ctx: Context,
  { row }: Scenario,
  request: PageRequest<"CREATED">,
): Promise<Page<KeptResult>> => pageOf(ctx, resultsOfScenario, request, row.id, KeptResult);
