import type { Decimal } from "../../kernel/Decimal";
import { toStep } from "./Exact";
import type { Figure } from "./Figure";
import type { Interval } from "./Interval";
import type { Term } from "./terms/Term";
import type { StatementRule } from "./vocabulary";

/** A stated figure, and the arithmetic over other stated figures that it should follow from. */
export interface Relation {
  readonly rule: StatementRule;
  readonly result: Figure;
  readonly term: Term;
}

/** Everything in a relation: its result and what that follows from. */
export const figuresIn = ({ result, term }: Relation): readonly Figure[] => [result, ...term.figures];

/** The stated values of a result that follow from some arithmetic: all of them to the result's own step. */
export function following({ step }: Figure, { lo, hi }: Interval): Interval {
  const least = toStep(lo, step);
  return { lo: least, hi: lo.eq(hi) ? least : toStep(hi, step) };
}

const isIn = (value: Decimal, { lo, hi }: Interval): boolean => value.gte(lo) && value.lte(hi);

/** Whether the result follows: something that the arithmetic can come to rounds to what is stated. */
export const agrees = ({ result, term }: Relation): boolean =>
  isIn(result.value, following(result, term.stated));

/** Whether it would follow if one figure, which stands in it, were another value. */
export const agreesHaving = ({ result, term }: Relation, figure: Figure, value: Decimal): boolean =>
  figure === result
    ? isIn(value, following(result, term.stated))
    : isIn(result.value, following(result, term.having(figure, value)));

/** Values of a figure for which the relation could agree: none that does is left out. */
export function neededFor({ result, term }: Relation, figure: Figure): Interval {
  if (figure === result) return following(result, term.stated);
  const half = result.step.div(2);
  return term.needed(figure, { lo: result.value.minus(half), hi: result.value.plus(half) });
}
