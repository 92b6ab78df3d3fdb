import type { ComparedLine, ComparedMoney } from "./changesBetween";
import type { BudgetYear } from "./Ledger";

/**
 * The money of a fiscal year as it is compared with another: what is approved of its lines, with transfers, what was
 * carried forward, and what is left of the contingency. Lines of the same name are one line.
 */
export function moneyOfYear({ lines, transfers, carriedForward, contingency }: BudgetYear): ComparedMoney {
  const moved = new Map<string | undefined, number>();
  for (const { from, to, cents, status } of transfers) {
    if (status !== "APPROVED") continue;
    moved.set(from, (moved.get(from) ?? 0) - cents);
    moved.set(to, (moved.get(to) ?? 0) + cents);
  }
  const byName = new Map<string, ComparedLine>();
  for (const { id, name, status, months, quantity, unitPrice } of lines) {
    const isApproved = status === "APPROVED";
    // What was moved to a line that is not approved may be spent all the same.
    if (!isApproved && !moved.has(id)) continue;
    const known = byName.get(name);
    const budgeted = isApproved ? months.reduce((sum, each) => sum + each, 0) : 0;
    // Two lines of one name have no one price.
    const priced = known === undefined && isApproved ? { quantity, unitPrice } : {};
    byName.set(name, {
      key: name,
      name,
      cents: (known?.cents ?? 0) + budgeted,
      moved: (known?.moved ?? 0) + (moved.get(id) ?? 0),
      ...priced,
    });
  }
  return {
    lines: [...byName.values()],
    carriedForward,
    contingency: contingency + (moved.get(undefined) ?? 0),
  };
}
