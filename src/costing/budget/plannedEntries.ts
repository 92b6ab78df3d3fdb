import type { Expenditure } from "../../kernel/Expenditure";
import type { CostPool } from "../vocabulary";
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
  const dues = months.flatMap(({ month, opex, capex, pool }): PlannedDue[] => [
    { month, cents: opex, expenditure: "OPEX", pool },
    { month, cents: capex, expenditure: "CAPEX", pool },
  ]);
  const open = openByYear(dues, replacementsOf(planned, ledger), ledger.calendar);
  return dues.map(({ month, expenditure, pool = planned.allocation.pool }, i) => {
    const allocation = { ...planned.allocation, pool, expenditure };
    const line = find(month, allocation);
    return { kind: "PLANNED", source: id, label, month, cents: open[i] ?? 0, line, allocation };
  });
}

/** What is planned for a month, by how the books treat it. */
interface PlannedDue extends Due {
  readonly expenditure: Expenditure;
  readonly pool: CostPool | undefined;
}

/** What stands in the place of a planned cost. What was booked under a contract is in the contract's instalments. */
export function replacementsOf(
  { id, contractIds }: Pick<PlannedCost, "id" | "contractIds">,
  { contracts, actuals }: Pick<Ledger, "contracts" | "actuals">,
): Due[] {
  const bought = new Set(contractIds);
  return [
    ...contracts.filter((contract) => bought.has(contract.id)).flatMap(({ schedule }) => schedule),
    ...actuals.filter(
      ({ plannedId, contractId }) =>
        plannedId === id && (contractId === undefined || !bought.has(contractId)),
    ),
  ];
}
