import type { StatementFigure } from "../../costing/statement/vocabulary";
import type { Decimal } from "../../kernel/Decimal";

/** Money with two decimal places or more; quantities and rates with as many as they have. */
export const printed = (kind: StatementFigure, value: Decimal): string =>
  kind === "AMOUNT" || kind === "UNIT_PRICE"
    ? value.toFixed(Math.max(2, value.decimalPlaces()))
    : value.toFixed();

/** For descriptions of figures. */
export const UNIT = "Amounts in the currency of the statement, rates as shares of one.";
