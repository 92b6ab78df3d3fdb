import { usageOf } from "./usageOf";
import type { Version } from "./Version";

/** What is spent from a budget window, or outside all windows of a budget. Cents. */
export interface SpendingChange {
  readonly budget: string;
  /** `undefined` for what falls due in no window of the budget. */
  readonly window: string | undefined;
  /** 0 where a version does not have the window. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Every window of either version and what falls due outside of windows: the second version first, then only the first. */
export function changesOfSpending(before: Version, after: Version): SpendingChange[] {
  const [olds, news] = [spentOf(before), spentOf(after)];
  return [...new Map([...news, ...olds])].map(([key, { budget, window }]) => {
    const [was, is] = [olds.get(key)?.spent ?? 0, news.get(key)?.spent ?? 0];
    return { budget, window, before: was, after: is, change: is - was };
  });
}

interface Spent {
  readonly budget: string;
  readonly window: string | undefined;
  readonly spent: number;
}

function spentOf({ instance, starts }: Version): ReadonlyMap<string, Spent> {
  const { windows, budgets } = usageOf(instance, starts);
  const all: Spent[] = [
    ...windows,
    ...budgets.map(({ budget, outsideWindows }) => ({ budget, window: undefined, spent: outsideWindows })),
  ];
  return new Map(all.map((one) => [JSON.stringify([one.budget, one.window]), one]));
}
