import { fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import { addMonths } from "../../kernel/Month";
import type { Entry } from "./Entry";
import type { Actual, BudgetYear, ContractedCost, Ledger } from "./Ledger";
import { lineFinder, type LineFinder } from "./lineOf";
import { plannedEntries } from "./plannedEntries";
import { openAfter } from "./settle";

/**
 * Every stored amount as entries, each exactly once: a contract counts as far as it is not invoiced, and a planned cost
 * as far as it is neither contracted nor booked. Entries of nothing are left out.
 */
export function entriesOf(ledger: Ledger): Entry[] {
  const find = lineFinder(ledger.calendar, ledger.years);
  return [
    ...ledger.years.flatMap((year) => [
      ...budgetEntries(ledger, year),
      ...transferEntries(year),
      ...carriedEntries(ledger, year),
    ]),
    ...ledger.actuals.map((actual) => actualEntry(actual, find)),
    ...ledger.contracts.flatMap((contract) => commitmentEntries(contract, ledger, find)),
    ...ledger.planned.flatMap((planned) => plannedEntries(planned, ledger, find)),
  ].filter(({ cents }) => cents !== 0);
}

/** Only what is approved is money that may be spent. */
function budgetEntries({ calendar }: Ledger, { fiscalYear, lines }: BudgetYear): Entry[] {
  const { start } = fiscalYearPeriod(calendar, fiscalYear);
  return lines
    .filter(({ status }) => status === "APPROVED")
    .flatMap(({ id, name, allocation, months }) =>
      months.map((cents, i) => ({
        kind: "BUDGET" as const,
        source: id,
        label: name,
        month: addMonths(start, i),
        cents,
        line: id,
        allocation,
      })),
    );
}

/** A transfer between lines takes from one what it gives to the other; one out of the contingency only gives. */
function transferEntries({ lines, transfers }: BudgetYear): Entry[] {
  return transfers
    .filter(({ status }) => status === "APPROVED")
    .flatMap(({ id, from, to, month, cents }) =>
      [
        { line: from, cents: -cents },
        { line: to, cents },
      ].flatMap((side) => {
        const line = lines.find((candidate) => candidate.id === side.line);
        if (line === undefined) return [];
        const { name: label, allocation } = line;
        return [
          {
            kind: "TRANSFER" as const,
            source: id,
            label,
            month,
            cents: side.cents,
            line: line.id,
            allocation,
          },
        ];
      }),
    );
}

const OF_NO_LINE = {
  expenditure: "OPEX",
  account: undefined,
  costCentre: undefined,
  pool: undefined,
  purpose: undefined,
} as const;

function carriedEntries({ calendar }: Ledger, { fiscalYear, carriedForward }: BudgetYear): Entry[] {
  const { start } = fiscalYearPeriod(calendar, fiscalYear);
  return [
    {
      kind: "CARRIED_FORWARD",
      source: `carried into ${fiscalYear}`,
      label: "Carried forward",
      month: start,
      cents: carriedForward,
      line: undefined,
      allocation: OF_NO_LINE,
    },
  ];
}

const actualEntry = (
  { id, label, month, cents, allocation, lineId, isPlanned }: Actual,
  find: LineFinder,
): Entry => ({
  kind: "ACTUAL",
  source: id,
  label,
  month,
  cents,
  line: find(month, allocation, lineId),
  allocation,
  mark: isPlanned ? undefined : "UNPLANNED",
});

/** Instalments less what was invoiced of them; those of a renewal are planned, because nobody owes them yet. */
function commitmentEntries(contract: ContractedCost, { actuals }: Ledger, find: LineFinder): Entry[] {
  const { id, label, allocation, schedule } = contract;
  const open = openAfter(
    schedule,
    actuals.filter(({ contractId }) => contractId === id),
  );
  return schedule.map(({ month, status }, i) => ({
    kind: status === "COMMITTED" ? "COMMITMENT" : "PLANNED",
    source: id,
    label,
    month,
    cents: open[i] ?? 0,
    line: find(month, allocation),
    allocation,
    mark: status === "RENEWAL" ? "RENEWAL" : undefined,
  }));
}
