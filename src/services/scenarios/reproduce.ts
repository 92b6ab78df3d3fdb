import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import type { KeptNumbers, KeptResult, Provenance } from "../../schema/scenarios/KeptResult";
import {
  KeptDifference,
  Reproduction,
  ReproductionReason,
  type ReasonKind,
} from "../../schema/scenarios/Reproduction";
import { NoSequence } from "../../schema/sequencing/NoSequence";
import { differencesOf } from "../access/differences";
import type { Context } from "../Context";
import { openStored } from "./answerScenario";
import { checkMayRead } from "../access/mayRead";
import { inputsOf, provenanceOf, readInputs, writeInputs } from "./keptInputs";
import { numbersOf } from "./numbersOf";
import { chainOfScenario, resultById } from "./scenarioLookUps";
import { resultOf } from "./scenarios";

/** Works a kept result out again: from what it was made of, and from what is stored now. */
export async function reproduce(ctx: Context, id: string): Promise<Reproduction | NotFound> {
  const key = readGlobalId(id);
  const kept = key?.type === "KeptResult" ? await ctx.find(resultById, key.uuid) : undefined;
  if (kept === undefined) return new NotFound(id);
  checkMayRead(ctx.viewer, kept.organizationId, "Query.reproduce");
  const result = await resultOf(ctx, kept.id);
  if (result === undefined) return new NotFound(id);
  const { row } = result;
  const differences = numbersBeside(row.numbers, await numbersOf(ctx, readInputs(row.inputs)));
  const now = await todaysOf(ctx, result);
  const reasons = reasonsOf(result, now.provenance, now.isChanged);
  const [isEqual, isCurrent] = [differences.length === 0, now.differences.length === 0];
  return new Reproduction({
    result,
    isEqual,
    differences,
    isCurrent,
    differencesNow: now.differences,
    inputsNow: now.inputs,
    reasons,
    sentence: sentenceOf(isEqual, isCurrent, reasons),
  });
}

interface Todays {
  readonly differences: readonly KeptDifference[];
  readonly inputs: readonly KeptDifference[];
  readonly provenance: Provenance;
  /** Whether a scenario of the chain was changed since. */
  readonly isChanged: boolean;
}

async function todaysOf(ctx: Context, { row }: KeptResult): Promise<Todays> {
  const chain = (await ctx.find(chainOfScenario, row.scenarioId)) ?? [];
  const isChanged = chain.some(({ updatedAt }) => updatedAt > row.createdAt);
  const opened = await openStored(ctx, row.scenarioId);
  if (!("answer" in opened)) {
    const gone = new KeptDifference("", JSON.stringify(row.numbers), JSON.stringify(whyNot(opened)));
    return {
      differences: [gone],
      inputs: [],
      provenance: { ...row, ...provenanceOf(row.inputs) },
      isChanged,
    };
  }
  const inputs = inputsOf(opened.answer);
  const written = writeInputs(inputs);
  return {
    differences: numbersBeside(row.numbers, await numbersOf(ctx, inputs)),
    inputs: besides(row.inputs, asStored(written)),
    provenance: provenanceOf(written),
    isChanged,
  };
}

/** As it would come back from the database. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const whyNot = (answer: InvalidInput | NotFound): readonly string[] =>
  answer instanceof InvalidInput ? answer.problems.map(({ message }) => message) : [answer.message];

/** Where kept numbers and those of today differ; a refusal stands for all of them. */
function numbersBeside(
  kept: KeptNumbers,
  now: KeptNumbers | NoSequence | InvalidInput,
): readonly KeptDifference[] {
  if (now instanceof InvalidInput)
    return [new KeptDifference("", JSON.stringify(kept), JSON.stringify(whyNot(now)))];
  if (now instanceof NoSequence) {
    const wishes = now.conflict.map(({ sentence }) => sentence);
    return [new KeptDifference("projects", JSON.stringify(kept.projects), JSON.stringify(wishes))];
  }
  return besides(byName(kept), byName(now));
}

/** Numbers with plans and projects under their names, so that a difference says whose it is. */
const byName = ({ plans, projects, ...rest }: KeptNumbers) => ({
  ...rest,
  plans: Object.fromEntries(plans.map(({ plan, ...each }) => [plan, each])),
  projects:
    projects === null
      ? null
      : Object.fromEntries(projects.map(({ id, ...each }) => [`${each.name} ${id}`, each])),
});

const besides = (kept: unknown, now: unknown): KeptDifference[] =>
  differencesOf(kept, now).map(({ path, yours, stored }) => new KeptDifference(path, yours, stored));

function reasonsOf({ row }: KeptResult, now: Provenance, isChanged: boolean): ReproductionReason[] {
  const changed = (kind: ReasonKind, kept: string, then: string) =>
    kept === then ? [] : [new ReproductionReason(kind, kept, then)];
  return [
    ...changed("ENGINE", row.engineVersion, now.engineVersion),
    ...changed("SEQUENCING", row.sequencingVersion, now.sequencingVersion),
    ...changed("RULE_DATA", row.ruleDataVersion, now.ruleDataVersion),
    ...changed(isChanged ? "SCENARIO" : "INPUTS", row.inputHash, now.inputHash),
  ];
}

const KINDS_IN_WORDS: Readonly<Record<ReasonKind, string>> = {
  ENGINE: "the costing engine has another version",
  SEQUENCING: "the scheduling engine has another version",
  RULE_DATA: "the statutory rule data has another version",
  SCENARIO: "the scenario was changed",
  INPUTS: "what the scenario changes is another",
};

function sentenceOf(isEqual: boolean, isCurrent: boolean, reasons: readonly ReproductionReason[]): string {
  const why = reasons.map(({ kind }) => KINDS_IN_WORDS[kind]).join(", and ");
  const since = why === "" ? "" : ` Since it was kept, ${why}.`;
  if (isEqual && isCurrent) return `Equal: the kept inputs and those of today give the kept numbers.${since}`;
  if (isEqual) return `The kept inputs give the kept numbers; those of today give others.${since}`;
  return `The kept inputs give other numbers today.${since}`;
}
