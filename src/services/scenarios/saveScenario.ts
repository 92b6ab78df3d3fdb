import { printValue } from "../../kernel/levers/Lever";
import type { InputReader } from "../../costing/input/InputReader";
import type { PatchInput } from "../../kernel/levers/readPatches";
import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId, readGlobalId } from "../../schema/relay/globalId";
import type { StoredPatch } from "../../schema/scenarios/ScenarioPatch";
import { SavedScenario, type SaveScenarioInput } from "../../schema/scenarios/ScenarioIntentions";
import type { ScenarioRow } from "../../schema/scenarios/Scenario";
import type { Context } from "../Context";
import { intentionOf, type Intention, prepareAndCarryOut } from "../intentions/carryOut";
import { inputReader } from "../intentions/inputReader";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { readVersion } from "../intentions/readMoney";
import { openLayers, type PlacedMove } from "./answerScenario";
import { chainOfScenario } from "./scenarioLookUps";
import { organizationOfScenarios } from "./scenarioScope";
import { scenarioOf } from "./scenarios";
import { type ScenarioToStore, storeScenario } from "./storeScenario";
import { triedScenario } from "./triedScenario";

/** A scenario as it is sent, whatever sends it. */
export type ScenarioToSave = { readonly [Name in keyof SaveScenarioInput]: SaveScenarioInput[Name] };

type Refused = Refusal | VersionConflict;

/** Makes a scenario, or replaces one as a whole. It is answered once before it is stored, so that what is stored can be. */
export async function saveScenario(ctx: Context, input: SaveScenarioInput): Promise<SavedScenario | Refused> {
  const target = changeableOrganization(ctx, input.organizationId, "saveScenario");
  if ("refusal" in target) return target.refusal;
  const intention = intentionOf("saveScenario", target.organizationId, input);
  return saveAs(ctx, intention, () => Promise.resolve(input));
}

/**
 * Carries out an intention that comes to storing a whole scenario.
 * @param whole says which one, from what is stored
 */
export async function saveAs(
  ctx: Context,
  intention: Intention,
  whole: () => Promise<ScenarioToSave | Refused>,
): Promise<SavedScenario | Refused> {
  const { organizationId, dryRun } = intention;
  let tried: ScenarioToStore | undefined;
  const done = await prepareAndCarryOut<Refused>(ctx, intention, async () => {
    const input = await whole();
    const toStore = "patches" in input ? await prepared(ctx, organizationId, input) : input;
    if (!("patches" in toStore)) return { refusal: toStore };
    tried = dryRun ? toStore : undefined;
    return { work: (manager) => storeScenario(manager, toStore) };
  });
  if (done.kind === "refused") return done.answer;
  const scenario = tried === undefined ? await scenarioOf(ctx, done.id) : triedScenario(ctx, tried);
  return scenario === undefined
    ? new NotFound(globalId("Scenario", done.id))
    : new SavedScenario(scenario, dryRun);
}

/** A scenario as it is to be stored, with the values in force; or why it cannot be answered. */
async function prepared(
  ctx: Context,
  organizationId: string,
  input: ScenarioToSave,
): Promise<ScenarioToStore | Refusal> {
  const scenarioId = uuidOf(input.id);
  if (scenarioId instanceof NotFound) return scenarioId;
  const standsOn = uuidOf(input.standsOnId);
  if (standsOn instanceof NotFound) return standsOn;
  const organization = await organizationOfScenarios(ctx, organizationId);
  if (organization === undefined) return new NotFound(input.organizationId);
  const below = await belowOf(ctx, organizationId, standsOn);
  if (below === undefined) return new NotFound(input.standsOnId ?? "");
  const reader = inputReader(input, organization.currency);
  checkScenario(reader, input);
  const { problems } = reader.reading;
  if (problems.length > 0) return new InvalidInput(problems);

  const baseline = below[0]?.baseline ?? input.baseline;
  if (baseline == null) return new NotFound(input.standsOnId ?? "");
  const layers = below.map((row) => ({ patches: row.patches, at: ["scenarios", row.name, "patches"] }));
  const opened = await openLayers(ctx, organizationId, baseline, [
    ...layers,
    { patches: input.patches, at: ["patches"] },
  ]);
  if (!("moves" in opened)) return opened;
  return {
    organizationId,
    scenarioId,
    standsOn: standsOn ?? null,
    personId: ctx.viewer.personId,
    input,
    patches: input.patches.map((patch, index) => storedPatch(patch, index, opened.moves)),
    newId: ctx.newId,
  };
}

function uuidOf(id: string | null | undefined): string | undefined | NotFound {
  if (id == null) return undefined;
  const key = readGlobalId(id);
  return key?.type === "Scenario" ? key.uuid : new NotFound(id);
}

/** The scenario that is stood on with those below it; `undefined` where it is none of the organization. */
async function belowOf(
  ctx: Context,
  organizationId: string,
  standsOn: string | undefined,
): Promise<readonly ScenarioRow[] | undefined> {
  if (standsOn === undefined) return [];
  const chain = await ctx.find(chainOfScenario, standsOn);
  return chain?.every((row) => row.organizationId === organizationId) === true ? chain : undefined;
}

const MOST_CHARACTERS = 200;

function checkScenario(reader: InputReader, input: ScenarioToSave): void {
  readVersion(reader, input);
  const { length } = input.name.trim();
  if (length === 0 || length > MOST_CHARACTERS) {
    const advice = `Give 1 to ${MOST_CHARACTERS}.`;
    reader.problem("name", "OUT_OF_RANGE", `The name has ${length} characters.`, advice, input.name);
  }
  if (input.baseline == null && input.standsOnId == null)
    reader.problem("baseline", "REQUIRED", "It says nothing to change.", "Give a baseline, or standsOnId.");
  if (input.baseline != null && input.standsOnId != null) {
    const message = "It stands on another scenario, and has a baseline of its own.";
    reader.problem("baseline", "CONTRADICTION", message, "Leave out one of baseline and standsOnId.");
  }
}

/** A patch with the names of the number that was meant, and with the value that was in force. */
function storedPatch(patch: PatchInput, index: number, moves: readonly PlacedMove[]): StoredPatch {
  const move = moves.find(({ at }) => at[0] === "patches" && at[1] === index);
  // Every patch was read as a move at its place.
  if (move === undefined) throw new Error(`The change ${index} of ${patch.lever} was not read.`);
  const { lever, value } = move;
  const { row, target, kind, current } = lever;
  const printed = (number: number | undefined) => (number === undefined ? null : printValue(kind, number));
  return {
    lever: row.code,
    plan: target.plan ?? null,
    part: target.part ?? null,
    item: target.item ?? null,
    value: printed(value),
    from: printed(current),
  };
}
