import type { Decimal } from "../../kernel/Decimal";
import { tenTo, ZERO } from "./Exact";
import { printFigure, type Figure } from "./Figure";
import { common, WHOLE, type Interval } from "./Interval";
import { agrees, agreesHaving, figuresIn, neededFor, type Relation } from "./Relation";

/** One stated figure and another value of it with which a whole statement agrees. */
export interface SingleChange {
  readonly figure: Figure;
  /** The value that takes the fewest digits to write. */
  readonly value: Decimal;
  /** All values that would do: every step of the figure from the one to the other. */
  readonly from: Decimal;
  readonly to: Decimal;
  readonly sentence: string;
}

/**
 * Every single change that leaves no contradiction: figures that stand in each relation that does not agree, with values
 * that could have been stated (whole users, prices to the cent) and that no other relation contradicts. Figures that do
 * not follow come first, then the others in their order. None is invented: where no value does, there is no change.
 */
export function singleChanges(relations: readonly Relation[]): SingleChange[] {
  const broken = relations.filter((relation) => !agrees(relation));
  const [first, ...others] = broken.map((relation) => new Set(figuresIn(relation)));
  if (first === undefined) return [];
  const results = new Set(broken.map(({ result }) => result));
  const candidates = [...first]
    .filter((figure) => others.every((figures) => figures.has(figure)))
    .sort((a, b) => Number(results.has(b)) - Number(results.has(a)));
  const wanted = new Set(candidates);
  const held = new Map<Figure, Relation[]>(candidates.map((figure) => [figure, []]));
  for (const relation of [...broken, ...relations.filter(agrees)])
    for (const figure of figuresIn(relation)) if (wanted.has(figure)) held.get(figure)?.push(relation);
  return candidates
    .map((figure) => changeOf(figure, held.get(figure) ?? []))
    .filter((change) => change !== undefined);
}

function changeOf(figure: Figure, relations: readonly Relation[]): SingleChange | undefined {
  const steps = stepsWithin(figure, relations);
  if (steps === undefined) return undefined;
  const agree = (step: Decimal): boolean => {
    const value = step.times(figure.step);
    return relations.every((relation) => agreesHaving(relation, figure, value));
  };
  const range = rangeWhere(agree, steps);
  if (range === undefined) return undefined;
  const [from, to] = [range.lo.times(figure.step), range.hi.times(figure.step)];
  const shortest = simplestIn(range, figure.value.div(figure.step));
  const value = (agree(shortest) ? shortest : range.lo).times(figure.step);
  const print = (shown: Decimal) => printFigure(figure.kind, shown);
  const name = NAMES[figure.kind];
  const also = from.eq(to) ? "" : ` (or any other from ${print(from)} to ${print(to)})`;
  const sentence = `${name} of "${figure.label}": ${print(value)}${also} instead of ${print(figure.value)}.`;
  return { figure, value, from, to, sentence };
}

const NAMES: Readonly<Record<Figure["kind"], string>> = {
  QUANTITY: "Quantity",
  UNIT_PRICE: "Unit price",
  AMOUNT: "Amount",
  RATE: "Rate",
};

/** Divisions may be inexact in the 200th digit; this much is certainly not one step more. */
const INEXACT = tenTo(-60);

/** Steps of a figure, as whole numbers, between which every value that does lies; nothing where there is none. */
function stepsWithin(figure: Figure, relations: readonly Relation[]): Interval | undefined {
  const { least, most, step } = figure;
  let bounds: Interval = { lo: least ?? WHOLE.lo, hi: most ?? WHOLE.hi };
  let lo = ZERO;
  let hi = ZERO;
  for (const relation of relations) {
    bounds = common(bounds, neededFor(relation, figure));
    lo = bounds.lo.div(step).minus(INEXACT).ceil();
    hi = bounds.hi.div(step).plus(INEXACT).floor();
    if (lo.gt(hi)) return undefined;
  }
  return lo.isFinite() && hi.isFinite() ? { lo, hi } : undefined;
}

/** So many steps are tried, evenly spread, to find a first one that does. */
const TRIES = 32;

/**
 * From the least to the most step that does. They lie together between bounds that are at most a little too wide, but for
 * gaps that roundings inside amounts that are not stated can leave.
 */
function rangeWhere(agree: (step: Decimal) => boolean, { lo, hi }: Interval): Interval | undefined {
  const loAgrees = agree(lo);
  const hiAgrees = lo.eq(hi) ? loAgrees : agree(hi);
  if (loAgrees && hiAgrees) return { lo, hi };
  const inner = loAgrees ? lo : hiAgrees ? hi : firstBetween(agree, { lo, hi });
  if (inner === undefined) return undefined;
  return {
    lo: loAgrees ? lo : lastAgreeing(agree, inner, lo),
    hi: hiAgrees ? hi : lastAgreeing(agree, inner, hi),
  };
}

function firstBetween(agree: (step: Decimal) => boolean, { lo, hi }: Interval): Decimal | undefined {
  const width = hi.minus(lo);
  const count = Math.min(TRIES, width.toNumber());
  const spread = Array.from({ length: count }, (_, i) =>
    lo.plus(width.times(2 * i + 1).div(2 * count)).floor(),
  );
  const edges = [lo.plus(1), hi.minus(1)].filter((step) => step.gt(lo) && step.lt(hi));
  return [...edges, ...spread].find(agree);
}

/** The step farthest from one that does, towards one that does not, by halving. */
function lastAgreeing(agree: (step: Decimal) => boolean, inside: Decimal, outside: Decimal): Decimal {
  let [good, bad] = [inside, outside];
  while (good.minus(bad).abs().gt(1)) {
    const middle = good.plus(bad).div(2).floor();
    if (agree(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The whole number in a range that ends in the most zeros, the nearest such one to another number. */
function simplestIn({ lo, hi }: Interval, near: Decimal): Decimal {
  const longest = Math.max(lo.abs().precision(true), hi.abs().precision(true));
  for (let zeros = longest; zeros > 0; zeros -= 1) {
    const unit = tenTo(zeros);
    const [least, most] = [lo.div(unit).ceil(), hi.div(unit).floor()];
    if (least.gt(most)) continue;
    const nearest = near.div(unit).round();
    const within = nearest.lt(least) ? least : nearest.gt(most) ? most : nearest;
    if (!within.isZero()) return within.times(unit);
  }
  return near.lt(lo) ? lo : hi;
}
