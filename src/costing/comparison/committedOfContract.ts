import { printCents } from "../../kernel/Cents";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import type { Contract } from "../engagement/Contract";
import { terminationPrice } from "../engagement/rules/earlyTermination";
import { earliestEnd } from "../engagement/term";
import type { CommittedPart } from "./CommittedPart";
import type { Comparison } from "./Comparison";
import { totalOver } from "./cuts";

/** A way out of an agreement: what still falls due on it, in cents, and when it is over. */
type WayOut = Pick<CommittedPart, "committed" | "end" | "reason">;

/** What an agreement still costs if notice is given: until it can end, or until it is bought out, whichever is less. */
export function committedOfContract(
  comparison: Comparison,
  contract: Contract,
  noticeMonth: Month,
): CommittedPart {
  const { name } = contract;
  const total = cashOver(comparison, contract, {
    start: noticeMonth,
    end: comparison.terms.horizon.end,
  });
  const bound = untilItEnds(comparison, contract, noticeMonth);
  const bought = boughtOut(comparison, contract, noticeMonth);
  const way = bought !== undefined && bought.committed < bound.committed ? bought : bound;
  return { part: name, total, ...way };
}

/** It runs until it need no longer run. One that has not begun can be left out, and one that is over costs what is left of it. */
function untilItEnds(comparison: Comparison, contract: Contract, noticeMonth: Month): WayOut {
  const { engagement } = contract;
  const { start, end: ownEnd, term } = engagement;
  if (start > noticeMonth) {
    const reason = `It begins in ${printMonth(start)}: until then it can be left out.`;
    return { committed: 0, end: noticeMonth, reason };
  }
  const end = earliestEnd(engagement, noticeMonth);
  const committed = cashOver(comparison, contract, { start: noticeMonth, end });
  if (ownEnd !== undefined && ownEnd <= noticeMonth)
    return { committed, end, reason: `It ends in any case, before ${printMonth(ownEnd)}.` };
  const reason =
    term === undefined
      ? "No term is stated, and no notice: it can end at once."
      : `By its term and ${noticeOf(term.noticeMonths)} it runs to before ${printMonth(end)}.`;
  return { committed, end, reason };
}

/** It runs through the notice period, and the price stated for leaving early is paid; none where no such price is stated. */
function boughtOut(comparison: Comparison, contract: Contract, noticeMonth: Month): WayOut | undefined {
  const { engagement } = contract;
  const { term, start } = engagement;
  if (term === undefined || start > noticeMonth) return undefined;
  const isStated = [term.terminationFee, term.terminationShare].some(({ origin }) => origin === "INPUT");
  const end = addMonths(noticeMonth, term.noticeMonths);
  const termEnd = earliestEnd({ ...engagement, end: undefined }, noticeMonth);
  if (!isStated || termEnd <= end) return undefined;
  const price = terminationPrice(contract, end, termEnd);
  return {
    committed: cashOver(comparison, contract, { start: noticeMonth, end }) + price,
    end,
    reason: `To leave it before its term ends costs ${printCents(price)}, less than to let it run to before ${printMonth(termEnd)}: ${noticeOf(term.noticeMonths)}, and that price.`,
  };
}

const noticeOf = (months: number): string => `notice of ${months} ${months === 1 ? "month" : "months"}`;

/** The cash cents of an agreement over some months of the comparison. */
function cashOver(comparison: Comparison, { lines }: Contract, period: Period): number {
  const cash = lines.filter(({ nature }) => nature === "CASH");
  return totalOver(comparison, cash, period);
}
