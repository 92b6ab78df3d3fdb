import type { Decimal } from "../../kernel/Decimal";
import { toStep } from "./Exact";
import { printFigure } from "./Figure";
import { agrees, following, type Relation } from "./Relation";

/** A stated figure held against the arithmetic that it should follow from. */
export interface Judgement {
  readonly relation: Relation;
  readonly agrees: boolean;
  /** What the figures as stated come to, to the step of the judged one. */
  readonly shouldBe: Decimal;
  /** The stated values that agree with the other figures within their precisions. */
  readonly from: Decimal;
  readonly to: Decimal;
  /** Stated less what it should be. */
  readonly difference: Decimal;
  /** The arithmetic and its outcome in words. */
  readonly sentence: string;
}

/** Judges one figure. */
export function judge(relation: Relation): Judgement {
  const { result, term } = relation;
  const shouldBe = toStep(term.point, result.step);
  const { lo: from, hi: to } = following(result, term.stated);
  const judgement = { relation, agrees: agrees(relation), shouldBe, from, to };
  const difference = result.value.minus(shouldBe);
  return { ...judgement, difference, sentence: sentenceOf({ ...judgement, difference }) };
}

function sentenceOf(judgement: Omit<Judgement, "sentence">): string {
  const { relation, shouldBe, from, to, difference } = judgement;
  const { result, term } = relation;
  const print = (value: Decimal) => printFigure(result.kind, value);
  const range = from.eq(to) ? "" : ` (within the precisions stated: ${print(from)} to ${print(to)})`;
  const reckoned = `${term.text} = ${print(shouldBe)}${range}`;
  const what = `"${result.label}"`;
  if (judgement.agrees) return `${what}: ${reckoned}; stated as ${print(result.value)}, which agrees.`;
  const size = print(difference.abs());
  const much = difference.isZero() ? "" : `, ${size} too ${difference.isNegative() ? "little" : "much"}`;
  return `${what}: ${reckoned}; stated as ${print(result.value)}${much}.`;
}
