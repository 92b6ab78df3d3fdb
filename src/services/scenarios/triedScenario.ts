import { Scenario } from "../../schema/scenarios/Scenario";
import type { Context } from "../Context";
import type { ScenarioToStore } from "./storeScenario";

/** Nothing has this uuid. */
export const NIL = "00000000-0000-0000-0000-000000000000";

/** What a dry run would have stored. */
export function triedScenario({ viewer }: Context, { input, ...scenario }: ScenarioToStore): Scenario {
  const now = new Date();
  return new Scenario({
    organizationId: scenario.organizationId,
    id: scenario.scenarioId ?? NIL,
    name: input.name.trim(),
    notes: input.notes ?? null,
    standsOn: scenario.standsOn,
    baseline: input.baseline ?? undefined,
    patches: scenario.patches,
    promotedAt: null,
    promotedBy: null,
    version: (input.version ?? 0) + 1,
    createdAt: now,
    createdBy: viewer.personName,
    updatedAt: now,
    updatedBy: viewer.personName,
  });
}
