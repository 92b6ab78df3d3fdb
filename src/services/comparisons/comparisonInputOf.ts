import type {
  BudgetInput,
  ComparisonInput,
  HeadcountPathInput,
  OrganizationInput,
} from "../../costing/input/ComparisonInput";
import { budgetsOf } from "../../costing/budget/costInLedger";
import { amountOf } from "../../kernel/Cents";
import { fiscalYearsIn } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { monthsFrom } from "../../kernel/Period";
import type { FigureKind } from "../../schema/organizations/enums";
import type { OrganizationFigure } from "../../schema/organizations/Organization";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import type { StoredFacts } from "./storedFacts";

/** How plans are priced, beside what is stored. */
export type Pricing = Pick<ComparisonInput, "months" | "assumptions" | "exchangeRates" | "needs"> &
  Pick<OrganizationInput, "staffHourlyCost" | "employer">;

/** The comparison that a caller would write inline with the same facts. */
export function comparisonInputOf(start: Month, pricing: Pricing, facts: StoredFacts): ComparisonInput {
  const { organization, plans, figures } = facts;
  const { currency, fiscalYearStartMonth, fiscalYearLabel } = organization;
  const { months, assumptions, exchangeRates, needs, staffHourlyCost, employer } = pricing;
  return {
    start,
    months,
    currency,
    fiscalYearStartMonth,
    fiscalYearLabel,
    assumptions,
    exchangeRates,
    needs,
    organization: {
      users: pathOf(figures, "USERS"),
      devices: pathOf(figures, "DEVICES"),
      sites: pathOf(figures, "SITES"),
      headcount: pathOf(figures, "HEADCOUNT"),
      staffHourlyCost,
      employer,
    },
    plans,
    budgets: budgetsWithin(start, months ?? 60, facts),
  };
}

/** Known counts without growth between them: what is stored is known for every month. */
function pathOf(figures: readonly OrganizationFigure[], kind: FigureKind): HeadcountPathInput | undefined {
  const [first, ...later] = figures
    .filter((figure) => figure.kind === kind)
    .map(({ from, value }) => ({ from, count: value.toNumber() }));
  return first && { ...first, steps: later };
}

/**
 * Budgets of the fiscal years that the comparison touches, with what draws on them already; a length that the engine
 * will refuse has none.
 */
function budgetsWithin(start: Month, months: number, { organization, stored }: StoredFacts): BudgetInput[] {
  if (months < 1 || months > 120) return [];
  const touched = fiscalYearsIn(fiscalCalendarOf(organization), monthsFrom(start, months));
  const years = new Set(touched.map(({ year }) => year));
  return budgetsOf(stored.ledger)
    .filter(({ fiscalYear }) => years.has(fiscalYear))
    .map(({ fiscalYear, ...cents }) => ({
      fiscalYear,
      amount: amountOf(cents.amount),
      approvedTransfers: amountOf(cents.approvedTransfers),
      actualsToDate: amountOf(cents.actualsToDate),
      openCommitments: amountOf(cents.openCommitments),
      planned: amountOf(cents.planned),
    }));
}
