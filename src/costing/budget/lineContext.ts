import type { Month } from "../../kernel/Month";
import type { Entry } from "./Entry";
import { availableOf, standingOf } from "./Standing";
import type { MoneyInYear, YearContext } from "./yearContext";

/** A budget line in its fiscal year: the entries that count towards it, and nothing else. */
export interface LineContext extends MoneyInYear {
  /** The lines of the same name in the year before; `undefined` where there are none. */
  readonly lastYear: MoneyInYear | undefined;
  /** The first month by which actuals, commitments and what is planned are more than the line has in the whole year. */
  readonly firstMonthOver: Month | undefined;
}

/** Where one line of a fiscal year stands, of the id and name that are given. */
export function lineContext(
  year: YearContext,
  lastYear: YearContext | undefined,
  { id, name }: { readonly id: string; readonly name: string },
): LineContext {
  const own = ofLines(year, new Set([id]));
  const before = new Set(lastYear?.budget?.lines.filter((line) => line.name === name).map((line) => line.id));
  return {
    ...own,
    lastYear: lastYear === undefined || before.size === 0 ? undefined : ofLines(lastYear, before),
    firstMonthOver: firstMonthOver(own),
  };
}

function ofLines({ period, entries }: YearContext, ids: ReadonlySet<string>): MoneyInYear {
  const own = entries.filter(({ line }) => line !== undefined && ids.has(line));
  return { period, entries: own, standing: standingOf(own) };
}

function firstMonthOver({ entries, standing }: MoneyInYear): Month | undefined {
  const spent = new Map<Month, number>();
  for (const { kind, month, cents } of entries)
    if (SPENDING.has(kind)) spent.set(month, (spent.get(month) ?? 0) + cents);
  let left = availableOf(standing);
  for (const [month, cents] of [...spent].sort(([a], [b]) => a - b)) {
    left -= cents;
    if (left < 0) return month;
  }
  return undefined;
}

const SPENDING: ReadonlySet<Entry["kind"]> = new Set(["ACTUAL", "COMMITMENT", "PLANNED"]);
