import type { Month } from "../../kernel/Month";

/** An amount that falls due in a month. */
export interface Due {
  readonly month: Month;
  readonly cents: number;
}

/**
 * What is still open of some amounts after others have taken their place: each takes the amount of its own month
 * first, then the earliest that are open. A negative one (a credit) opens again what was taken, from its own month on.
 * What exceeds all amounts takes nothing.
 *
 * @param dues in order of month
 * @returns the open cents of each, in the same order: never below 0 and never above what was due
 */
export function openAfter(dues: readonly Due[], taken: readonly Due[]): number[] {
  const open = dues.map(({ cents }) => cents);
  const left = netByMonth(taken);
  for (const [month, cents] of left)
    left.set(month, cents - take(dues, open, cents, (due) => due.month === month));
  for (const cents of left.values()) take(dues, open, cents, () => true);
  return open;
}

/** Credits are set off against what was taken before anything is, so that the order of documents does not matter. */
function netByMonth(taken: readonly Due[]): Map<Month, number> {
  const net = new Map<Month, number>();
  for (const { month, cents } of taken) net.set(month, (net.get(month) ?? 0) + cents);
  const months = [...net.keys()].sort((a, b) => a - b);
  let credit = 0;
  for (const month of months) {
    const cents = net.get(month) ?? 0;
    if (cents < 0) credit -= cents;
    net.set(month, Math.max(0, cents));
  }
  for (const month of months.reverse()) {
    const used = Math.min(credit, net.get(month) ?? 0);
    net.set(month, (net.get(month) ?? 0) - used);
    credit -= used;
  }
  return new Map([...net].sort(([a], [b]) => a - b));
}

/** Takes up to so many cents from what is open, in order; answers how many were taken. */
function take(dues: readonly Due[], open: number[], cents: number, fits: (due: Due) => boolean): number {
  let left = cents;
  dues.forEach((due, i) => {
    if (left <= 0 || !fits(due)) return;
    const taken = Math.min(left, open[i] ?? 0);
    open[i] = (open[i] ?? 0) - taken;
    left -= taken;
  });
  return cents - Math.max(0, left);
}
