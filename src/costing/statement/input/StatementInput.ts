import type { Decimal } from "../../../kernel/Decimal";
import type { CurrencyCode } from "../../../kernel/Money";
import type { PercentageKind, StatementPeriod } from "../vocabulary";

type Maybe<T> = T | null | undefined;

/** A quote, invoice or article as a caller copies it. */
export interface StatementInput {
  currency?: Maybe<CurrencyCode>;
  /** What amounts are worked out to; default 0.01. */
  smallestUnit?: Maybe<Decimal>;
  lines: readonly StatementLineInput[];
  subtotals?: Maybe<readonly StatementSubtotalInput[]>;
  totals?: Maybe<readonly StatementTotalInput[]>;
  percentages?: Maybe<readonly StatementPercentageInput[]>;
  annualFigures?: Maybe<readonly StatementAnnualInput[]>;
}

/** How exactly a figure is stated: one of the three. */
export interface StatedPrecisionInput {
  decimalPlaces?: Maybe<number>;
  significantDigits?: Maybe<number>;
  roundedTo?: Maybe<Decimal>;
}

/** What everything in a statement has that states an amount. */
export interface StatedAmountInput {
  label: string;
  amount?: Maybe<Decimal>;
  amountPrecision?: Maybe<StatedPrecisionInput>;
  currency?: Maybe<CurrencyCode>;
}

export interface StatementLineInput extends StatedAmountInput {
  quantity?: Maybe<Decimal>;
  quantityPrecision?: Maybe<StatedPrecisionInput>;
  unitPrice?: Maybe<Decimal>;
  unitPricePrecision?: Maybe<StatedPrecisionInput>;
  period?: Maybe<StatementPeriod>;
  /** Says that negative figures are meant. */
  credit?: Maybe<boolean>;
}

export interface StatementSubtotalInput extends StatedAmountInput {
  /** Labels of the parts. */
  of: readonly string[];
  period?: Maybe<StatementPeriod>;
}

export interface StatementTotalInput extends StatedAmountInput {
  /** Labels of the parts; default: everything. */
  of?: Maybe<readonly string[]>;
  period?: Maybe<StatementPeriod>;
}

export interface StatementPercentageInput extends StatedAmountInput {
  kind: PercentageKind;
  /** Label of the base. */
  of?: Maybe<string>;
  /** As a share of one. */
  rate?: Maybe<Decimal>;
  ratePrecision?: Maybe<StatedPrecisionInput>;
  /** Of a SHARE: label of what is that share, instead of an amount. */
  part?: Maybe<string>;
}

export interface StatementAnnualInput extends StatedAmountInput {
  /** Label of what is stated by the month. */
  of: string;
}
