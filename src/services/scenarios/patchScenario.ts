import { problemAt, type Problem } from "../../kernel/Problem";
import type { LeverInput } from "../../kernel/levers/findLever";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import type { LeverPatchInput } from "../../schema/scenarios/ExplorationInput";
import type { StoredPatch } from "../../schema/scenarios/ScenarioPatch";
import type { PatchScenarioInput, SavedScenario } from "../../schema/scenarios/ScenarioIntentions";
import type { Context } from "../Context";
import { intentionOf } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { saveAs, type ScenarioToSave } from "./saveScenario";
import { scenarioById } from "./scenarioLookUps";

/** Moves some levers of a stored scenario, or moves them back; everything else of it stays. */
export async function patchScenario(
  ctx: Context,
  input: PatchScenarioInput,
): Promise<SavedScenario | Refusal | VersionConflict> {
  const thing = changeableThing(ctx, "Scenario", input, "patchScenario");
  if ("refusal" in thing) return thing.refusal;
  const intention = intentionOf("patchScenario", thing.organizationId, input);
  return saveAs(ctx, intention, () => patchedScenario(ctx, thing, input));
}

/** The whole scenario with the patch made. */
async function patchedScenario(
  ctx: Context,
  { organizationId, id }: ChangeableThing,
  input: PatchScenarioInput,
): Promise<ScenarioToSave | Refusal | VersionConflict> {
  const stored = await ctx.find(scenarioById, id);
  if (stored?.organizationId !== organizationId) return new NotFound(input.id);
  if (stored.version !== input.version) return new VersionConflict(input.version, stored.version, []);
  const { name, notes, baseline, standsOn } = stored;
  const patches = patched(stored.patches, input);
  if (patches instanceof InvalidInput) return patches;
  return {
    organizationId: input.organizationId,
    id: input.id,
    version: input.version,
    idempotencyKey: input.idempotencyKey,
    dryRun: input.dryRun ?? false,
    name,
    notes,
    baseline: baseline ?? null,
    standsOnId: standsOn === null ? null : globalId("Scenario", standsOn),
    patches: [...patches],
  };
}

/** The moves of a scenario with some of them undone, and others in their place. */
function patched(
  stored: readonly StoredPatch[],
  { move, undo }: Pick<PatchScenarioInput, "move" | "undo">,
): readonly LeverPatchInput[] | InvalidInput {
  const undone = (undo ?? []).map((each, index) => undoneBy(stored, each, index));
  const problems = undone.flatMap((each) => ("code" in each ? [each] : []));
  if (problems.length > 0) return new InvalidInput(problems);
  const moved = move ?? [];
  const kept = stored.filter(
    (patch) => !undone.includes(patch) && !moved.some((each) => isMeant(patch, each)),
  );
  return [...kept, ...moved];
}

/** The move that is meant by a lever, or that there is not just one. */
function undoneBy(patches: readonly StoredPatch[], undo: LeverInput, index: number): StoredPatch | Problem {
  const meant = patches.filter((patch) => isMeant(patch, undo));
  const [patch] = meant;
  if (patch !== undefined && meant.length === 1) return patch;
  const place = ["undo", index, "lever"];
  if (patch !== undefined) {
    const message = `${undo.lever} can mean ${meant.length} of its moves.`;
    return problemAt(
      place,
      "REQUIRED",
      message,
      "Name plan, part and item, as patches shows them.",
      undo.lever,
    );
  }
  const codes = patches.map(({ lever }) => lever).join(", ");
  const advice = codes === "" ? "It moves nothing." : `It moves ${codes}.`;
  return problemAt(place, "UNKNOWN", `The scenario does not move ${undo.lever}.`, advice, undo.lever);
}

const isMeant = (patch: StoredPatch, { lever, plan, part, item }: LeverInput): boolean =>
  patch.lever === lever &&
  (plan == null || plan === patch.plan) &&
  (part == null || part === patch.part) &&
  (item == null || item === patch.item);
