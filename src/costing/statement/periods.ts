import type { StatementItem, StatementSum } from "./Statement";
import type { StatementPeriod } from "./vocabulary";

/**
 * How often a part counts in a sum. By the year, a monthly part counts twelve times, and what is paid once counts once
 * (a first year); in what is due once, every part counts once; by the month, nothing else than monthly parts has a place.
 */
export const TIMES_COUNTED: Readonly<
  Record<StatementPeriod, Readonly<Record<StatementPeriod, number | undefined>>>
> = {
  MONTH: { MONTH: 1, YEAR: undefined, ONE_TIME: undefined },
  YEAR: { MONTH: 12, YEAR: 1, ONE_TIME: 1 },
  ONE_TIME: { MONTH: 1, YEAR: 1, ONE_TIME: 1 },
};

/** Knows what period each item of a statement is for. */
export class Periods {
  private readonly ofSums = new Map<StatementSum, ReadonlySet<StatementPeriod>>();
  private readonly working = new Set<StatementItem>();

  constructor(private readonly byLabel: ReadonlyMap<string, StatementItem>) {}

  /** The period of an item; `undefined` where the parts of a sum have several and it does not say its own. */
  of(item: StatementItem): StatementPeriod | undefined {
    const [period, ...others] = this.candidates(item);
    return others.length === 0 ? period : undefined;
  }

  /** A percentage of a sum that contains it says nothing about that sum's period, so it is passed over. */
  private candidates(item: StatementItem): ReadonlySet<StatementPeriod> {
    if (item.type === "LINE") return new Set([item.period]);
    if (item.type === "ANNUAL") return new Set(["YEAR"]);
    if (item.type === "SUM" && item.period !== undefined) return new Set([item.period]);
    const known = item.type === "SUM" ? this.ofSums.get(item) : undefined;
    if (known !== undefined) return known;
    if (this.working.has(item)) return new Set();
    this.working.add(item);
    const found = new Set(
      (item.type === "SUM" ? item.parts : [item.base]).flatMap((label) => {
        const named = this.byLabel.get(label);
        return named === undefined ? [] : [...this.candidates(named)];
      }),
    );
    this.working.delete(item);
    if (item.type === "SUM") this.ofSums.set(item, found);
    return found;
  }
}
