import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import type { EscalationInput } from "../../../src/costing/input/EscalationInput";
import type { FeeUnit } from "../../../src/costing/vocabulary";
import type { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month } from "../../../src/kernel/Month";
import { convertedEngagement } from "./converted";
import { priceByMonth } from "./escalation";
import { earlierOf, monthsBetween } from "./months";
import { runningTotal, ZERO, type Cells } from "./rounding";
import type { Terms } from "./Terms";

/** An engagement of a plan, as every line of it sees it. */
export interface Agreement {
  readonly terms: Terms;
  /** With its amounts in the comparison's currency. */
  readonly engagement: EngagementInput;
  readonly first: Month;
  /** The first month in which it no longer runs, if it ends. */
  readonly end: Month | undefined;
  /** The months in which it runs, up to the end of the comparison. */
  readonly months: readonly Month[];
}

/** The agreement of an engagement. Without renewal and without an end of its own it stops with its first term. */
export function agreementOf(input: EngagementInput, terms: Terms): Agreement {
  const engagement = convertedEngagement(input, terms);
  const first = engagement.start ?? terms.first;
  const { term } = engagement;
  const stopsWithTerm = term?.autoRenews === false ? addMonths(first, term.months) : undefined;
  const end = engagement.end ?? stopsWithTerm;
  return { terms, engagement, first, end, months: monthsBetween(first, earlierOf(terms.end, end)) };
}

/** The cells of a line: the running totals of what falls to each month, by fiscal year. */
export const cellsOf = ({ months, terms }: Agreement, exact: (month: Month) => Decimal): Cells =>
  runningTotal(months, terms.yearStartsIn, exact);

/** A price by month that rises by a raise of its own. */
export const priceOf = (
  { first }: Agreement,
  price: Decimal | null | undefined,
  increase: EscalationInput | null | undefined,
) => priceByMonth(price ?? ZERO, increase, { first, anniversary: first });

/** A fee by month: it rises by the agreement's escalator. */
export const feeOf = (agreement: Agreement, price: Decimal | null | undefined) =>
  priceOf(agreement, price, agreement.engagement.escalation);

/** How many of a unit the organization has in a month. */
export function unitsIn({ terms }: Agreement, unit: FeeUnit, month: Month): Decimal {
  const count = terms.counts[unit];
  if (count === undefined) throw new Error(`The number of ${unit} is not given.`);
  return count(month);
}
