import { yearContexts } from "../../costing/budget/yearContext";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { covers, monthsIn, type Period } from "../../kernel/Period";
import type { Month } from "../../kernel/Month";
import { rateOf } from "../../kernel/Rate";
import { FiscalYearContext } from "../../schema/budgets/FiscalYearContext";
import type { BudgetContextArguments } from "../../schema/budgets/BudgetContextArguments";
import type { FigureKind } from "../../schema/organizations/enums";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { ledgerOf } from "./ledgerOf";
import { noticesIn } from "./noticesIn";
import { toleranceOf } from "./tolerance";

/** Where the money of an organization stands, for every fiscal year that has a budget or a cost. */
export async function fiscalYearContexts(
  ctx: Context,
  organization: Organization,
  { asOf, fiscalYears, tolerance }: BudgetContextArguments,
): Promise<FiscalYearContext[]> {
  const allowed = rateOf(toleranceOf(tolerance));
  const [{ ledger, contracts, undatedProjects, adopted, withheld }, figures = []] = await Promise.all([
    ledgerOf(ctx, organization, { asOf }),
    ctx.find(figuresOfOrganization, organization.uuid),
  ]);
  const years = yearContexts(ledger);
  return years
    .filter(({ fiscalYear }) => fiscalYears == null || fiscalYears.includes(fiscalYear))
    .map(
      (year) =>
        new FiscalYearContext({
          year,
          lastYear: years.find(({ fiscalYear }) => fiscalYear === year.fiscalYear - 1),
          asOf: ledger.asOf,
          tolerance: allowed,
          employees: countsIn(figures, "HEADCOUNT", year.period),
          users: countsIn(figures, "USERS", year.period),
          notices: noticesIn(contracts, year.period, ledger.asOf),
          undatedProjects,
          currency: organization.currency,
          revenue: revenueIn(figures, year.period),
          withheld,
          adopted: adopted && {
            name: adopted.name,
            problems: adopted.problems,
            replacements: adopted.replacements.filter(({ month }) => covers(year.period, month)),
          },
        }),
    );
}

/** What is known of some kind in a month: the latest figure from that month or before. */
function knownIn(figures: readonly OrganizationFigure[], kind: FigureKind, month: Month) {
  return figures.findLast((figure) => figure.kind === kind && figure.from <= month)?.value;
}

const countsIn = (figures: readonly OrganizationFigure[], kind: FigureKind, period: Period): number[] =>
  monthsIn(period).map((month) => knownIn(figures, kind, month)?.toNumber() ?? 0);

/** Revenue is stored as that of a year; each month of the fiscal year has a twelfth of what is known in it. */
function revenueIn(figures: readonly OrganizationFigure[], period: Period): Decimal | undefined {
  const known = monthsIn(period).map((month) => knownIn(figures, "REVENUE", month));
  if (known.some((value) => value === undefined)) return undefined;
  const cents = known.reduce((sum, value) => sum + (value === undefined ? 0 : centsOf(value)), 0);
  return new Decimal(cents).div(known.length);
}
