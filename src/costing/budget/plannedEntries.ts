import type { Expenditure } from "../../kernel/Expenditure";
import { fiscalYearOf } from "../../kernel/FiscalCalendar";
import type { Entry } from "./Entry";
import type { Ledger, PlannedCost } from "./Ledger";
import type { LineFinder } from "./lineOf";
import { openAfter, type Due } from "./settle";

/**
 * A planned cost as far as nothing has taken its place: within each fiscal year, the instalments of the contracts that
 * buy it and what was booked for it beside them. Operating expenditure is taken first.
 */
export function plannedEntries(planned: PlannedCost, ledger: Ledger, find: LineFinder): Entry[] {
  const { id, label, months } = planned;
  const dues = months.flatMap(({ month, opex, capex }): PlannedDue[] => [
    { month, cents: opex, expenditure: "OPEX" },
    { month, cents: capex, expenditure: "CAPEX" },
  ]);
  const open = openByYear(dues, replacementsOf(planned, ledger), ledger);
  return dues.map(({ month, expenditure }, i) => {
    const allocation = { ...planned.allocation, expenditure };
    const line = find(month, allocation);
    return { kind: "PLANNED", source: id, label, month, cents: open[i] ?? 0, line, allocation };
  });
}

/** What is planned for a month, by how the books treat it. */
interface PlannedDue extends Due {
  readonly expenditure: Expenditure;
}

/** What stands in the place of a planned cost. What was booked under a contract is in the contract's instalments. */
function replacementsOf({ id, contractIds }: PlannedCost, { contracts, actuals }: Ledger): Due[] {
  const bought = new Set(contractIds);
  return [
    ...contracts.filter((contract) => bought.has(contract.id)).flatMap(({ schedule }) => schedule),
    ...actuals.filter(
      ({ plannedId, contractId }) =>
        plannedId === id && (contractId === undefined || !bought.has(contractId)),
    ),
  ];
}

/** Each fiscal year by itself: what is contracted for the next year leaves what is planned for this one. */
function openByYear(dues: readonly Due[], taken: readonly Due[], { calendar }: Ledger): number[] {
  const yearOf = ({ month }: Due): number => fiscalYearOf(calendar, month);
  const open = dues.map(({ cents }) => cents);
  for (const year of new Set(taken.map(yearOf))) {
    const indexes = dues.flatMap((due, i) => (yearOf(due) === year ? [i] : []));
    const left = openAfter(
      indexes.flatMap((i) => dues[i] ?? []),
      taken.filter((due) => yearOf(due) === year),
    );
    indexes.forEach((index, i) => (open[index] = left[i] ?? 0));
  }
  return open;
}
