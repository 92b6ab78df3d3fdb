import { addDays, type Day } from "../kernel/Day";
import { sameDayLater } from "../kernel/sameDayLater";
import { holdsByFinish, isHeldAtFinish } from "./startGap";
import type { Reach, Relation } from "./Network";
import type { LagUnit } from "./roadmap/vocabulary";
import type { WorkingDays } from "./WorkingCalendar";

/** Whether a lag goes by dates, so that how many working days it has depends on when it begins. */
export const goesByDates = (lag: number, unit: LagUnit): boolean =>
  lag !== 0 && (unit === "ELAPSED_DAYS" || unit === "MONTHS");

/** The day that is a lag by dates later than another: so many days, or the same day of a later month, clamped to its end. */
export const laterByDates = (day: Day, lag: number, unit: LagUnit): Day =>
  unit === "MONTHS" ? sameDayLater(day, lag) : addDays(day, lag);

/**
 * A lag that goes by dates. From a finish it counts from the last day of work, from a start from the first day. A start that it
 * holds is on the next day worked after it, or on or after it when counted from a start; a finish is on it or after it.
 */
export class LagReach implements Reach {
  /** @param isMilestone whether what holds lasts no day, so that it finishes when the day it is on begins */
  constructor(
    private readonly days: WorkingDays,
    private readonly lag: number,
    private readonly unit: LagUnit,
    private readonly relation: Relation,
    private readonly isMilestone: boolean,
  ) {}

  after(boundary: number): number {
    const isFromFinish = holdsByFinish(this.relation) && !this.isMilestone && boundary > 0;
    const day = laterByDates(this.days.dayAt(isFromFinish ? boundary - 1 : boundary), this.lag, this.unit);
    if (day < this.days.dayAt(0)) return 0;
    if (!isFromFinish) return this.days.indexFrom(day);
    if (isHeldAtFinish(this.relation)) return this.days.indexFrom(day) + 1;
    return this.days.indexFrom(addDays(day, 1));
  }

  before(boundary: number): number {
    if (this.after(0) > boundary) return -1;
    let [fits, beyond] = [0, Math.max(1, boundary + 1)];
    while (this.after(beyond) <= boundary) [fits, beyond] = [beyond, 2 * beyond];
    while (beyond - fits > 1) {
      const middle = (fits + beyond) >> 1;
      if (this.after(middle) <= boundary) fits = middle;
      else beyond = middle;
    }
    return fits;
  }
}
