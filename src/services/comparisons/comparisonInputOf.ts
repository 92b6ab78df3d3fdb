import type {
  BudgetInput,
  ComparisonInput,
  HeadcountPathInput,
  PlanInput,
} from "../../costing/input/ComparisonInput";
import { Decimal } from "../../kernel/Decimal";
import { fiscalYearsIn } from "../../kernel/FiscalCalendar";
import { monthsFrom } from "../../kernel/Period";
import type { StoredComparisonInput } from "../../schema/comparisons/StoredComparison";
import type { FigureKind } from "../../schema/organizations/enums";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";
import type { BudgetTotal } from "../budgets/budgetLookUps";

/** What a comparison takes from what is stored. */
export interface StoredFacts {
  readonly organization: Organization;
  readonly plans: readonly PlanInput[];
  /** In order of month within each kind. */
  readonly figures: readonly OrganizationFigure[];
  readonly budgets: readonly BudgetTotal[];
}

/** The comparison that a caller would write inline with the same facts. */
export function comparisonInputOf(
  input: StoredComparisonInput,
  { organization, plans, figures, budgets }: StoredFacts,
): ComparisonInput {
  const { currency, fiscalYearStartMonth, fiscalYearLabel } = organization;
  const { start, months, assumptions, exchangeRates, needs, staffHourlyCost, employer } = input;
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
    budgets: budgetsWithin(input, organization, budgets),
  };
}

/** Known counts without growth between them: what is stored is known for every month. */
function pathOf(figures: readonly OrganizationFigure[], kind: FigureKind): HeadcountPathInput | undefined {
  const [first, ...later] = figures
    .filter((figure) => figure.kind === kind)
    .map(({ from, value }) => ({ from, count: value.toNumber() }));
  return first && { ...first, steps: later };
}

/** Budgets of the fiscal years that the comparison touches; a length that the engine will refuse has none. */
function budgetsWithin(
  { start, months }: StoredComparisonInput,
  { fiscalYearStartMonth, fiscalYearLabel }: Organization,
  budgets: readonly BudgetTotal[],
): BudgetInput[] {
  const length = months ?? 60;
  if (length < 1 || length > 120) return [];
  const calendar = { firstMonth: fiscalYearStartMonth, label: fiscalYearLabel };
  const years = new Set(fiscalYearsIn(calendar, monthsFrom(start, length)).map(({ year }) => year));
  return budgets
    .filter(({ fiscalYear }) => years.has(fiscalYear))
    .map(({ fiscalYear, amount }) => ({ fiscalYear, amount: new Decimal(amount) }));
}
