import { TIMES_COUNTED, type Periods } from "./periods";
import type { StatementItem, StatementPercentage, StatementSum } from "./Statement";
import { Product } from "./terms/Product";
import { Rounded } from "./terms/Rounded";
import { Stated } from "./terms/Stated";
import { Sum, type Part } from "./terms/Sum";
import type { Term } from "./terms/Term";
import type { Decimal } from "../../kernel/Decimal";

/** A term, or what is missing for one. */
export type Attempt =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "missing"; readonly missing: readonly string[] };

const found = (term: Term): Attempt => ({ kind: "term", term });
export const lacking = (...missing: readonly string[]): Attempt => ({ kind: "missing", missing });
export const amountOf = (label: string): string => `the amount of "${label}"`;

/** The amounts of the items of a statement: as stated, or else worked out from figures that are. */
export class AmountTerms {
  private readonly known = new Map<string, Attempt>();
  private readonly working = new Set<string>();

  constructor(
    private readonly byLabel: ReadonlyMap<string, StatementItem>,
    private readonly periods: Periods,
    private readonly smallestUnit: Decimal,
  ) {}

  /** The amount of an item. Amounts that could only be worked out from each other are missing. */
  of(label: string): Attempt {
    const known = this.known.get(label);
    if (known !== undefined) return known;
    const item = this.byLabel.get(label);
    if (item === undefined || this.working.has(label)) return lacking(amountOf(label));
    this.working.add(label);
    const attempt = item.amount === undefined ? this.workedOut(item) : found(new Stated(item.amount));
    this.working.delete(label);
    this.known.set(label, attempt);
    return attempt;
  }

  /** What a sum comes to by its parts. */
  ofParts(sum: StatementSum, isInner = false): Attempt {
    const period = this.periods.of(sum) ?? "ONE_TIME";
    const parts: Part[] = [];
    const missing = new Set<string>();
    for (const label of sum.parts) {
      const item = this.byLabel.get(label);
      const amount = this.of(label);
      if (item === undefined || amount.kind === "missing") {
        for (const name of amount.kind === "missing" ? amount.missing : []) missing.add(name);
        continue;
      }
      const count = TIMES_COUNTED[period][this.periods.of(item) ?? period] ?? 1;
      const isDiscount = item.type === "PERCENTAGE" && item.kind === "DISCOUNT";
      parts.push({ times: isDiscount ? -count : count, term: amount.term });
    }
    return missing.size > 0 ? lacking(...missing) : found(new Sum(parts, isInner));
  }

  /** Rate times base. */
  ofRate({ rate, base }: StatementPercentage): Attempt {
    const whole = this.of(base);
    if (whole.kind === "term" && rate !== undefined)
      return found(new Product(new Stated(rate), whole.term, "of"));
    return lacking(
      ...(rate === undefined ? ["the rate"] : []),
      ...(whole.kind === "missing" ? whole.missing : []),
    );
  }

  /** Twelve times the monthly figure. */
  ofYear(monthly: string, isInner = false): Attempt {
    const amount = this.of(monthly);
    return amount.kind === "missing" ? amount : found(new Sum([{ times: 12, term: amount.term }], isInner));
  }

  private workedOut(item: StatementItem): Attempt {
    switch (item.type) {
      case "LINE": {
        const { quantity, unitPrice } = item;
        if (quantity === undefined || unitPrice === undefined) return lacking(amountOf(item.label));
        return this.rounded(found(new Product(new Stated(quantity), new Stated(unitPrice), "x")));
      }
      case "SUM":
        return this.ofParts(item, true);
      case "PERCENTAGE":
        if (item.kind !== "SHARE") return this.rounded(this.ofRate(item));
        return item.part === undefined ? lacking(amountOf(item.label)) : this.of(item.part);
      case "ANNUAL":
        return this.ofYear(item.of, true);
    }
  }

  private rounded(attempt: Attempt): Attempt {
    return attempt.kind === "missing" ? attempt : found(new Rounded(attempt.term, this.smallestUnit));
  }
}
