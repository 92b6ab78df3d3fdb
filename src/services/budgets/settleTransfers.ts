import { centsOf, printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { covers, type Period } from "../../kernel/Period";
import { printMonth, type Month } from "../../kernel/Month";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { LineStatus } from "../../costing/budget/LineStatus";
import type { BudgetTransferInput } from "../../schema/budgets/BudgetIntentions";
import type { BudgetTransferRow } from "../../schema/budgets/BudgetTransfer";

/** A transfer to be stored. */
export interface SettledTransfer {
  /** `undefined` where it is new. */
  readonly id: string | undefined;
  readonly fromId: string | undefined;
  readonly toId: string;
  readonly month: Month;
  readonly cents: number;
  readonly reason: string;
  readonly status: LineStatus;
}

/** The budget that transfers move money in. */
export interface MovedIn {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: LineStatus;
    readonly months: readonly number[];
  }[];
  readonly year: Period;
  /** In cents. */
  readonly contingency: number;
  /** What is stored of transfers. */
  readonly stored: readonly BudgetTransferRow[];
}

/** The transfers of a budget after a change, with everything that is wrong with them. */
export function settleTransfers(
  input: readonly BudgetTransferInput[] | null | undefined,
  moved: MovedIn,
): { readonly transfers: readonly SettledTransfer[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const transfers =
    input == null
      ? keptTransfers(moved, problems)
      : input.flatMap((each, index) => settled(each, index, moved, problems));
  return { transfers, problems: problems.length > 0 ? problems : overdrawn(transfers, moved) };
}

/** What is stored stays, as long as its lines do. */
function keptTransfers({ stored, lines }: MovedIn, problems: Problem[]): SettledTransfer[] {
  const known = new Set(lines.map(({ id }) => id));
  for (const { fromId, toId, from, to } of stored) {
    const gone = fromId !== null && !known.has(fromId) ? from : known.has(toId) ? undefined : to;
    if (gone == null) continue;
    const message = `${gone} is left out, and money was moved from or to it.`;
    const advice = "Keep the line, or send the transfers that there shall be.";
    problems.push(problemAt(["lines"], "CONTRADICTION", message, advice, gone));
  }
  return stored.map(({ id, fromId, toId, month, amount, reason, status }) => {
    const cents = centsOf(new Decimal(amount));
    return { id, fromId: fromId ?? undefined, toId, month, cents, reason, status };
  });
}

function settled(
  { from, to, month, amount, reason, status }: BudgetTransferInput,
  index: number,
  { lines, year, stored }: MovedIn,
  problems: Problem[],
): SettledTransfer[] {
  const lineOf = (field: "from" | "to", name: string): string | undefined => {
    const found = lines.filter((line) => line.name === name);
    if (found.length === 1) return found[0]?.id;
    const message = `${found.length} lines are called "${name}".`;
    const advice = "Give the name of exactly one line of this budget.";
    problems.push(problemAt(["transfers", index, field], "UNKNOWN", message, advice, name));
    return undefined;
  };
  const toId = lineOf("to", to);
  const fromId = from == null ? undefined : lineOf("from", from);
  if (from === to)
    problems.push(
      problemAt(
        ["transfers", index, "from"],
        "CONTRADICTION",
        "It goes where it comes from.",
        "Name two lines.",
        to,
      ),
    );
  if (!covers(year, month)) {
    const said = printMonth(month);
    const message = `${said} is not in the fiscal year, which begins in ${printMonth(year.start)}.`;
    problems.push(
      problemAt(["transfers", index, "month"], "OUT_OF_RANGE", message, "Give one of its months.", said),
    );
  }
  if (toId === undefined) return [];
  const moved = {
    fromId,
    toId,
    month,
    cents: centsOf(amount),
    reason,
    status: status ?? "APPROVED",
  } as const;
  const same = stored.find(
    (row) =>
      (row.fromId ?? undefined) === fromId &&
      row.toId === toId &&
      row.month === month &&
      row.reason === reason &&
      centsOf(new Decimal(row.amount)) === moved.cents,
  );
  return [{ id: same?.id, ...moved }];
}

/** No line and no contingency gives more than it has, and a line has what is approved. */
function overdrawn(transfers: readonly SettledTransfer[], { lines, contingency }: MovedIn): Problem[] {
  const approved = transfers.filter(({ status }) => status === "APPROVED");
  const left = new Map<string | undefined, number>([
    [undefined, contingency],
    ...lines.map(({ id, status, months }) => {
      const money = status === "APPROVED" ? months.reduce((sum, cents) => sum + cents, 0) : 0;
      return [id, money] as const;
    }),
  ]);
  for (const { fromId, toId, cents } of approved) {
    left.set(fromId, (left.get(fromId) ?? 0) - cents);
    left.set(toId, (left.get(toId) ?? 0) + cents);
  }
  return [...left].flatMap(([id, cents]) => {
    if (cents >= 0) return [];
    const name = id === undefined ? "The contingency" : (lines.find((line) => line.id === id)?.name ?? id);
    const message = `${name} would give ${printCents(-cents)} more approved money than it has.`;
    const advice = "Move less, or approve what is given first.";
    return [problemAt(["transfers"], "OUT_OF_RANGE", message, advice, printCents(-cents))];
  });
}
