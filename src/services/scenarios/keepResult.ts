import type { EntityManager } from "typeorm";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import {
  KeptResult,
  type KeepResultInput,
  type KeptResultRow,
  ResultKept,
} from "../../schema/scenarios/KeptResult";
import { NoSequence } from "../../schema/sequencing/NoSequence";
import type { Context } from "../Context";
import { intentionOf, prepareAndCarryOut, type Work } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { openStored } from "./answerScenario";
import { inputsOf, provenanceOf, writeInputs } from "./keptInputs";
import { numbersOf } from "./numbersOf";
import { scenarioById } from "./scenarioLookUps";
import { resultOf } from "./scenarios";
import { NIL } from "./triedScenario";

type Refused = NoSequence | Refusal | VersionConflict;

/** Works out what a scenario comes to now, and keeps that with everything that it was made of. */
export async function keepResult(ctx: Context, input: KeepResultInput): Promise<ResultKept | Refused> {
  const thing = changeableThing(ctx, "Scenario", input, "keepResult");
  if ("refusal" in thing) return thing.refusal;
  const intention = intentionOf("keepResult", thing.organizationId, input);
  const { dryRun } = intention;
  let tried: KeptResultRow | undefined;
  const done = await prepareAndCarryOut<Refused>(ctx, intention, async () => {
    const result = await workedOut(ctx, thing, input);
    if (!("numbers" in result)) return { refusal: result };
    tried = dryRun ? result : undefined;
    return { work: (manager) => storeResult(manager, result, ctx.viewer.personId) };
  });
  if (done.kind === "refused") return done.answer;
  const kept = tried === undefined ? await resultOf(ctx, done.id) : new KeptResult({ ...tried, id: NIL });
  return kept === undefined ? new NotFound(input.id) : new ResultKept(kept, dryRun);
}

/** What a scenario comes to now, as it is to be kept. */
async function workedOut(
  ctx: Context,
  { organizationId, id: scenarioId }: ChangeableThing,
  input: KeepResultInput,
): Promise<KeptResultRow | Refused> {
  const stored = await ctx.find(scenarioById, scenarioId);
  if (stored?.organizationId !== organizationId) return new NotFound(input.id);
  if (stored.version !== input.version) return new VersionConflict(input.version, stored.version, []);
  const opened = await openStored(ctx, scenarioId);
  if (!("answer" in opened)) return opened;
  const inputs = inputsOf(opened.answer);
  const numbers = await ctx.between(() => numbersOf(ctx, inputs));
  if (numbers instanceof NoSequence || numbers instanceof InvalidInput) return numbers;
  const written = writeInputs(inputs);
  return {
    id: ctx.newId(),
    organizationId,
    scenarioId,
    scenarioVersion: input.version,
    note: input.note ?? null,
    ...provenanceOf(written),
    inputs: written,
    numbers,
    createdAt: new Date(),
    createdBy: ctx.viewer.personName,
  };
}

/** Stores a result, unless somebody changed the scenario while it was worked out. */
async function storeResult(
  manager: EntityManager,
  result: KeptResultRow,
  personId: string,
): Promise<Work<NotFound | VersionConflict>> {
  const { organizationId, scenarioId, scenarioVersion } = result;
  const stored = (await scenarioById.batch(manager, [scenarioId], [organizationId])).get(scenarioId);
  if (stored?.version !== scenarioVersion)
    return { kind: "refused", answer: new VersionConflict(scenarioVersion, stored?.version ?? 0, []) };
  await manager.query(
    `INSERT INTO scenario_results (organization_id, id, scenario_id, scenario_version, note, engine_version,
                                   sequencing_version, rule_data_version, input_hash, inputs, numbers, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      organizationId,
      result.id,
      scenarioId,
      scenarioVersion,
      result.note,
      result.engineVersion,
      result.sequencingVersion,
      result.ruleDataVersion,
      result.inputHash,
      JSON.stringify(result.inputs),
      JSON.stringify(result.numbers),
      personId,
    ],
  );
  return { kind: "done", id: result.id };
}
