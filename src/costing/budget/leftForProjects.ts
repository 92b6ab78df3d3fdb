import type { Expenditure } from "../../kernel/Expenditure";
import { fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import { addMonths, type Month } from "../../kernel/Month";
import { covers } from "../../kernel/Period";
import { effectOf } from "./Entry";
import { entriesOf } from "./entriesOf";
import type { Ledger } from "./Ledger";

/** What is left of a fiscal year, or of a part of it, for projects. */
export interface LeftForProjects {
  readonly fiscalYear: number;
  /** 1 for the first part of the year; the whole year is one part. */
  readonly part: number;
  readonly from: Month;
  /** Exclusive. */
  readonly to: Month;
  readonly expenditure: Expenditure;
  /** Cents, never below 0. */
  readonly cents: number;
}

const YEAR = 12;

/**
 * What the stored budgets have for projects: available money less what is booked, contracted and planned for anything but
 * projects. What is booked or contracted for a project is not taken off, because the project's own cost stands for it.
 * Money carried into a year counts as operating expenditure.
 * @param parts of equal length into which each year is cut: 1 or 4
 */
export function leftForProjects(ledger: Ledger, parts: number): LeftForProjects[] {
  const projects = new Set(ledger.planned.filter(({ kind }) => kind === "PROJECT").map(({ id }) => id));
  const bought = new Set(
    ledger.planned.filter(({ id }) => projects.has(id)).flatMap(({ contractIds }) => contractIds),
  );
  const isForProject = ({ plannedId, contractId }: Ledger["actuals"][number]): boolean =>
    projects.has(plannedId ?? "") || bought.has(contractId ?? "");
  const entries = entriesOf({
    ...ledger,
    planned: ledger.planned.filter(({ id }) => !projects.has(id)),
    contracts: ledger.contracts.filter(({ id }) => !bought.has(id)),
    actuals: ledger.actuals.filter((actual) => !isForProject(actual)),
  });
  const months = YEAR / parts;
  return ledger.years.flatMap(({ fiscalYear }) => {
    const { start } = fiscalYearPeriod(ledger.calendar, fiscalYear);
    return Array.from({ length: parts }, (_, part) => {
      const from = addMonths(start, part * months);
      const to = addMonths(from, months);
      return (["OPEX", "CAPEX"] as const).map((expenditure) => ({
        fiscalYear,
        part: part + 1,
        from,
        to,
        expenditure,
        cents: Math.max(
          0,
          entries
            .filter((entry) => entry.allocation.expenditure === expenditure)
            .filter(({ month }) => covers({ start: from, end: to }, month))
            .reduce((sum, entry) => sum + effectOf(entry), 0),
        ),
      }));
    }).flat();
  });
}
