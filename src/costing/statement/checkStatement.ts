import type { CurrencyCode } from "../../kernel/Money";
import { problemAt, type Problem } from "../../kernel/Problem";
import { STATEMENT_LIMITS as MOST } from "./input/limits";
import { readStatement } from "./input/readStatement";
import type { StatementInput } from "./input/StatementInput";
import { judge, type Judgement } from "./judge";
import type { Relation } from "./Relation";
import { relationsOf, type NotJudged } from "./relationsOf";
import { singleChanges, type SingleChange } from "./singleChanges";
import type { StatementVerdict } from "./vocabulary";

/** A statement with each figure held against the others. */
export interface StatementCheck {
  readonly currency: CurrencyCode | undefined;
  readonly verdict: StatementVerdict;
  readonly sentence: string;
  /** Everything that was judged, in the order of the statement. */
  readonly judgements: readonly Judgement[];
  readonly notJudged: readonly NotJudged[];
  /** Each alone leaves no contradiction; none where nothing contradicts. */
  readonly singleChanges: readonly SingleChange[];
}

export type StatementOutcome =
  | { readonly kind: "checked"; readonly check: StatementCheck }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Which figure of a quote, invoice or article does not follow from the others, by how much, what it should be, and which
 * single change would make all of them agree. Rounded figures are judged at their own precision.
 */
export function checkStatement(input: StatementInput): StatementOutcome {
  const reading = readStatement(input);
  if (reading.kind === "invalid") return reading;
  const { relations, notJudged } = relationsOf(reading.statement);
  const tooMuch = tooMuchToRead(relations);
  if (tooMuch !== undefined) return { kind: "invalid", problems: [tooMuch] };
  const judgements = relations.map(judge);
  const changes = singleChanges(relations);
  const verdict = verdictOf(judgements, notJudged);
  const sentence = summaryOf(judgements, notJudged, changes);
  const { currency } = reading.statement;
  return {
    kind: "checked",
    check: { currency, verdict, sentence, judgements, notJudged, singleChanges: changes },
  };
}

/**
 * Amounts that are not stated are worked out wherever they are read, so a few dozen percentages of each other can read
 * the same figures millions of times.
 */
function tooMuchToRead(relations: readonly Relation[]): Problem | undefined {
  const reading = relations.reduce((sum, { term }) => sum + term.size, 0);
  const [first, ...others] = relations;
  if (first === undefined || reading <= MOST.reading) return undefined;
  const largest = others.reduce((most, each) => (each.term.size > most.term.size ? each : most), first);
  const { label, path } = largest.result;
  return problemAt(
    path,
    "TOO_MANY",
    `To work out what is not stated, figures are read ${reading} times, for "${label}" alone ${largest.term.size} times.`,
    `State the amounts of subtotals and percentages, or check the statement in parts: at most ${MOST.reading} times.`,
    String(reading),
  );
}

function verdictOf(judgements: readonly Judgement[], notJudged: readonly NotJudged[]): StatementVerdict {
  if (judgements.length === 0) return "NOTHING_JUDGED";
  if (judgements.some(({ agrees }) => !agrees)) return "CONTRADICTS";
  return notJudged.length === 0 ? "AGREES" : "AGREES_AS_FAR_AS_JUDGED";
}

function summaryOf(
  judgements: readonly Judgement[],
  notJudged: readonly NotJudged[],
  changes: readonly SingleChange[],
): string {
  const wrong = judgements.filter(({ agrees }) => !agrees).length;
  const open =
    notJudged.length === 0 ? "" : ` Not judged, because something is missing: ${notJudged.length}.`;
  if (judgements.length === 0) return `No figure could be held against another.${open}`;
  if (wrong === 0) return `Figures judged: ${judgements.length}; all of them follow.${open}`;
  const [only, ...others] = changes;
  const wayOut =
    only === undefined
      ? "No single change of a stated figure makes all of them follow."
      : others.length === 0
        ? `One single change makes all of them follow: ${only.sentence}`
        : `Each of ${changes.length} single changes makes all of them follow; the statement alone does not tell which is meant.`;
  return `Figures judged: ${judgements.length}; ${wrong} of them do${wrong === 1 ? "es" : ""} not follow. ${wayOut}${open}`;
}
