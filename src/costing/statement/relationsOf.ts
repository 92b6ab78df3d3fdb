import { AmountTerms, amountOf, lacking, type Attempt } from "./AmountTerms";
import type { Figure } from "./Figure";
import { couldBeZero } from "./Interval";
import { Periods } from "./periods";
import { figuresIn, type Relation } from "./Relation";
import {
  figuresStated,
  type Statement,
  type StatementItem,
  type StatementLine,
  type StatementPercentage,
} from "./Statement";
import { Product } from "./terms/Product";
import { Quotient } from "./terms/Quotient";
import { Stated } from "./terms/Stated";

/** A line, sum, percentage or annual figure that could not be held against its arithmetic. */
export interface NotJudged {
  readonly label: string;
  readonly path: readonly string[];
  /** What would be needed: "the rate", `the amount of "Licences"`. */
  readonly missing: readonly string[];
}

export interface Relations {
  readonly relations: readonly Relation[];
  readonly notJudged: readonly NotJudged[];
}

type Outcome =
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "missing"; readonly missing: readonly string[] };

/** What should follow from what in a statement; and, so that nothing is passed in silence, what cannot be judged. */
export function relationsOf({ items, smallestUnit }: Statement): Relations {
  const byLabel = new Map(items.map((item) => [item.label, item]));
  const amounts = new AmountTerms(byLabel, new Periods(byLabel), smallestUnit);
  const relations: Relation[] = [];
  const incomplete: { readonly item: StatementItem; readonly missing: readonly string[] }[] = [];
  for (const item of items) {
    const outcome = outcomeOf(item, amounts);
    if (outcome.kind === "relation") relations.push(outcome.relation);
    else incomplete.push({ item, missing: outcome.missing });
  }
  const judged = new Set(relations.flatMap(figuresIn));
  const notJudged = incomplete
    .filter(({ item }) => !isJudgedElsewhere(item, judged))
    .map(({ item, missing }) => ({ label: item.label, path: item.path, missing }));
  return { relations, notJudged };
}

/**
 * A line's amount alone, or quantity and unit price without an amount, are judged by the sum that counts them; so is a
 * rate by the sum that its amount is worked out for. Whatever states an amount to be worked out is not.
 */
function isJudgedElsewhere(item: StatementItem, judged: ReadonlySet<Figure>): boolean {
  const stated = figuresStated(item);
  const all = stated.length > 0 && stated.every((figure) => judged.has(figure));
  if (item.type === "LINE") return all;
  return item.type === "PERCENTAGE" && item.amount === undefined && item.kind !== "SHARE" && all;
}

function outcomeOf(item: StatementItem, amounts: AmountTerms): Outcome {
  switch (item.type) {
    case "LINE":
      return product(item);
    case "SUM":
      return following("SUM", item, amounts.ofParts(item));
    case "PERCENTAGE":
      return item.kind === "SHARE"
        ? share(item, amounts)
        : following("PERCENTAGE", item, amounts.ofRate(item));
    case "ANNUAL":
      return following("TWELVE_MONTHS", item, amounts.ofYear(item.of));
  }
}

function product({ quantity, unitPrice, amount }: StatementLine): Outcome {
  if (quantity !== undefined && unitPrice !== undefined && amount !== undefined) {
    const term = new Product(new Stated(quantity), new Stated(unitPrice), "x");
    return { kind: "relation", relation: { rule: "PRODUCT", result: amount, term } };
  }
  const parts = [
    ["the quantity", quantity],
    ["the unit price", unitPrice],
    ["the amount", amount],
  ] as const;
  return { kind: "missing", missing: parts.flatMap(([name, figure]) => (figure ? [] : [name])) };
}

/** The stated amount of an item against its arithmetic, in which it must not stand itself. */
function following(rule: Relation["rule"], item: StatementItem, attempt: Attempt): Outcome {
  const { amount } = item;
  const missing = attempt.kind === "missing" ? attempt.missing : [];
  if (amount === undefined) return { kind: "missing", missing: ["its amount", ...missing] };
  if (attempt.kind === "missing") return attempt;
  if (attempt.term.figures.has(amount))
    return { kind: "missing", missing: ["the amount of what is a percentage of it"] };
  return { kind: "relation", relation: { rule, result: amount, term: attempt.term } };
}

function share(item: StatementPercentage, amounts: AmountTerms): Outcome {
  const { rate, label, amount, base } = item;
  const part = item.part === undefined && amount === undefined ? lacking(amountOf(label)) : amounts.of(label);
  const whole = amounts.of(base);
  if (rate === undefined || part.kind === "missing" || whole.kind === "missing") {
    const missing = [part, whole].flatMap((attempt) => (attempt.kind === "missing" ? attempt.missing : []));
    return { kind: "missing", missing: [...(rate === undefined ? ["the rate"] : []), ...new Set(missing)] };
  }
  if (couldBeZero(whole.term.stated)) return { kind: "missing", missing: ["a base that is not 0"] };
  const term = new Quotient(part.term, whole.term);
  return { kind: "relation", relation: { rule: "SHARE", result: rate, term } };
}
