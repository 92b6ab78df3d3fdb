import type { Expenditure } from "../../kernel/Expenditure";
import type { Entry } from "./Entry";
import type { Ledger, PlannedCost } from "./Ledger";
import type { LineFinder } from "./lineOf";
import { openByYear } from "./openByYear";
import type { Due } from "./settle";

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
  const open = openByYear(dues, replacementsOf(planned, ledger), ledger.calendar);
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
export function replacementsOf(
  { id, partIds = [], contractIds }: Pick<PlannedCost, "id" | "partIds" | "contractIds">,
  { contracts, actuals }: Pick<Ledger, "contracts" | "actuals">,
): Due[] {
  const bought = new Set(contractIds);
  const own: ReadonlySet<string | undefined> = new Set([id, ...partIds]);
  return [
    ...contracts.filter((contract) => bought.has(contract.id)).flatMap(({ schedule }) => schedule),
    ...actuals.filter(
      ({ plannedId, contractId }) =>
        own.has(plannedId) && (contractId === undefined || !bought.has(contractId)),
    ),
  ];
}
