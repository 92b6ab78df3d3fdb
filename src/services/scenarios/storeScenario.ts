import type { EntityManager } from "typeorm";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { ScenarioRow } from "../../schema/scenarios/Scenario";
import type { StoredPatch } from "../../schema/scenarios/ScenarioPatch";
import type { SaveScenarioInput } from "../../schema/scenarios/ScenarioIntentions";
import { differencesOf } from "../access/differences";
import type { Work } from "../intentions/carryOut";
import { writeInput } from "../plans/storedTerms";
import { chainOfScenario, MOST_ON_TOP, scenarioById } from "./scenarioLookUps";

/** A scenario to be stored, and by whom. */
export interface ScenarioToStore {
  readonly organizationId: string;
  /** The uuid of the scenario to replace; undefined for a new one. */
  readonly scenarioId: string | undefined;
  readonly standsOn: string | null;
  readonly personId: string;
  readonly input: Pick<SaveScenarioInput, "id" | "version" | "name" | "notes" | "baseline" | "standsOnId">;
  readonly patches: readonly StoredPatch[];
  /** The uuid of a new scenario. */
  readonly newId: () => string;
}

/** Stores a whole scenario, if its version, its name and what it stands on allow. */
export async function storeScenario(
  manager: EntityManager,
  scenario: ScenarioToStore,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const { organizationId, scenarioId, input } = scenario;
  const lookUp = scenarioId === undefined ? [] : [scenarioId];
  const stored = (await scenarioById.batch(manager, lookUp, [organizationId])).get(scenarioId ?? "");
  if (scenarioId !== undefined && stored === undefined)
    return { kind: "refused", answer: new NotFound(input.id ?? "") };
  if (stored !== undefined && stored.version !== input.version)
    return { kind: "refused", answer: conflictOf(scenario, stored) };
  const chain = await problemsOfChain(manager, scenario);
  if (chain instanceof NotFound) return { kind: "refused", answer: chain };
  const problems = [...chain, ...(await problemsOfName(manager, scenario))];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  const id = scenarioId ?? scenario.newId();
  await writeScenario(manager, id, scenario);
  await keepVersion(manager, organizationId, id);
  return { kind: "done", id };
}

function conflictOf({ input, patches }: ScenarioToStore, stored: ScenarioRow): VersionConflict {
  const said = (name: string, notes: string | null | undefined, moved: readonly StoredPatch[]) => ({
    name,
    notes,
    patches: moved.map(({ lever, plan, part, item, value }) => ({ lever, plan, part, item, value })),
  });
  const differences = differencesOf(
    said(input.name.trim(), input.notes, patches),
    said(stored.name, stored.notes, stored.patches),
  );
  return new VersionConflict(input.version ?? 0, stored.version, differences);
}

/** Scenarios that would stand on each other in a circle, or too many on top of each other. */
async function problemsOfChain(
  manager: EntityManager,
  { organizationId, scenarioId, standsOn, input }: ScenarioToStore,
): Promise<Problem[] | NotFound> {
  if (standsOn === null) return [];
  const chain = (await chainOfScenario.batch(manager, [standsOn], [organizationId])).get(standsOn);
  if (chain === undefined) return new NotFound(input.standsOnId ?? "");
  const place = ["standsOnId"];
  const at = chain.findIndex(({ id }) => id === scenarioId);
  if (at >= 0) {
    const names = [...chain.slice(at).map(({ name }) => `"${name}"`)].reverse();
    const message = `"${input.name.trim()}" would stand on ${names.join(", which stands on ")}: a circle.`;
    const advice = "Let one of them stand on something else, or give it a baseline of its own.";
    return [problemAt(place, "CONTRADICTION", message, advice, input.standsOnId ?? undefined)];
  }
  if (chain.length < MOST_ON_TOP) return [];
  const message = `${chain.length} scenarios stand on top of each other already.`;
  return [problemAt(place, "TOO_MANY", message, `Let at most ${MOST_ON_TOP} do so.`, String(chain.length))];
}

/** Looked up before it is written, so that the later of two who take the same name runs again and gets this answer. */
async function problemsOfName(
  manager: EntityManager,
  { organizationId, scenarioId, input }: ScenarioToStore,
): Promise<Problem[]> {
  const name = input.name.trim();
  const namesakes = await manager.query<{ id: string }[]>(
    "SELECT id FROM scenarios WHERE organization_id = $1 AND name = $2",
    [organizationId, name],
  );
  if (namesakes.every(({ id }) => id === scenarioId)) return [];
  const message = `There is a scenario named "${name}" already.`;
  return [problemAt(["name"], "DUPLICATE", message, "Give it another name, or replace that scenario.", name)];
}

async function writeScenario(
  manager: EntityManager,
  id: string,
  { organizationId, scenarioId, standsOn, personId, input, patches }: ScenarioToStore,
): Promise<void> {
  const { name, notes, baseline } = input;
  await manager.query(
    scenarioId === undefined
      ? `INSERT INTO scenarios (organization_id, id, name, notes, stands_on, baseline, patches, created_by, updated_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`
      : `UPDATE scenarios
            SET name = $3, notes = $4, stands_on = $5, baseline = $6, patches = $7, version = version + 1,
                updated_at = now(), updated_by = $8
          WHERE organization_id = $1 AND id = $2`,
    [
      organizationId,
      id,
      name.trim(),
      notes ?? null,
      standsOn,
      baseline == null ? null : JSON.stringify(writeInput(baseline)),
      JSON.stringify(patches),
      personId,
    ],
  );
}

/** Keeps how a scenario stands now, as its version. */
export async function keepVersion(manager: EntityManager, organizationId: string, id: string): Promise<void> {
  await manager.query(
    `INSERT INTO scenario_versions (organization_id, scenario_id, version, made_at, made_by, name, notes, stood_on,
                                    baseline, patches)
     SELECT organization_id, id, version, updated_at, updated_by, name, notes,
            (SELECT below.name FROM scenarios below
              WHERE below.organization_id = item.organization_id AND below.id = item.stands_on),
            baseline, patches
       FROM scenarios item
      WHERE organization_id = $1 AND id = $2`,
    [organizationId, id],
  );
}
