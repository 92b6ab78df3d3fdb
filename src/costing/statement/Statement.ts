import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Figure } from "./Figure";
import type { PercentageKind, StatementPeriod } from "./vocabulary";

/** Something of a statement that others name by its label. */
interface Named {
  readonly label: string;
  /** Where in the input: ["lines", "0"]. */
  readonly path: readonly string[];
  readonly amount: Figure | undefined;
}

export interface StatementLine extends Named {
  readonly type: "LINE";
  readonly period: StatementPeriod;
  readonly quantity: Figure | undefined;
  readonly unitPrice: Figure | undefined;
}

/** A subtotal or a total. */
export interface StatementSum extends Named {
  readonly type: "SUM";
  /** As given; otherwise that of the parts. */
  readonly period: StatementPeriod | undefined;
  /** Labels. */
  readonly parts: readonly string[];
}

export interface StatementPercentage extends Named {
  readonly type: "PERCENTAGE";
  readonly kind: PercentageKind;
  readonly rate: Figure | undefined;
  /** Label. */
  readonly base: string;
  /** Of a share: label of what is that share of the base. */
  readonly part: string | undefined;
}

export interface StatementAnnual extends Named {
  readonly type: "ANNUAL";
  /** Label of what is stated by the month. */
  readonly of: string;
}

export type StatementItem = StatementLine | StatementSum | StatementPercentage | StatementAnnual;

/** A statement whose figures have been read and whose labels all name something. */
export interface Statement {
  readonly currency: CurrencyCode | undefined;
  readonly smallestUnit: Decimal;
  /** In the order given: lines, subtotals, totals, percentages, annual figures. */
  readonly items: readonly StatementItem[];
}

/** The figures that an item states itself. */
export function figuresStated(item: StatementItem): Figure[] {
  const others =
    item.type === "LINE" ? [item.quantity, item.unitPrice] : item.type === "PERCENTAGE" ? [item.rate] : [];
  return [...others, item.amount].filter((figure) => figure !== undefined);
}
