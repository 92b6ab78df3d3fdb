import { addDays, firstDayOf, monthOfDay, type Day } from "../../kernel/Day";
import { scaledValue, type Lever, type LeverKind } from "../../kernel/levers/Lever";
import { Decimal } from "../../kernel/Decimal";
import { addMonths } from "../../kernel/Month";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { calendarOf } from "../readCalendar";
import { dayOf } from "../roadmap/timeProjects";
import type { LagUnit } from "../roadmap/vocabulary";
import { WorkingDays } from "../WorkingCalendar";
import type { RoadmapLever } from "./RoadmapLever";

/** The time in which everything of a schedule has to finish, as what lags are counted in. */
export interface Horizon extends Readonly<Record<LagUnit, number>> {
  readonly first: Day;
  readonly last: Day;
}

/** From the roadmap's start to the end of the months that its schedule has. */
export function horizonOf({ roadmap: { calendar }, settings }: SchedulingTerms): Horizon {
  const { startDay, weekdays, holidays } = calendar;
  const first = dayOf(startDay);
  const after = firstDayOf(addMonths(monthOfDay(first), settings.months));
  const worked = new WorkingDays(calendarOf(weekdays, holidays.map(dayOf)), first).indexFrom(after);
  return {
    first,
    last: addDays(after, -1),
    WORKING_DAYS: worked,
    WEEKS: Math.ceil(worked / weekdays.length),
    ELAPSED_DAYS: after - first,
    MONTHS: settings.months,
  };
}

/** What else narrows or shifts the values that make sense, in the lever's whole numbers. */
export interface Beside {
  /** Values that fit what stands beside the number, while that stays. */
  readonly least?: number;
  readonly most?: number;
  /** What there is already, where the lever adds to it. */
  readonly added?: number;
  /** What it is counted in: working days unless said. */
  readonly counted?: LagUnit;
}

/** Where ten times nothing would be nothing: an amount, people or weights, hours, and how many at a time. */
const WHERE_NOTHING: Readonly<Record<LeverKind, number>> = {
  MONEY: 100_000,
  NUMBER: 10,
  HOURS: 1_000,
  COUNT: 10,
  MONTH: 0,
  DAY: 0,
};

/**
 * Where a search looks for values of a lever of a schedule, in whole steps, always around the value in force: days and months within
 * the horizon, lengths up to it, everything else up to ten times what there is. `undefined` where all that it can be makes sense.
 */
export function usualRange(
  lever: Omit<RoadmapLever, "usual">,
  horizon: Horizon,
  { least, most, added = 0, counted = "WORKING_DAYS" }: Beside = {},
): Lever["usual"] {
  const { row, kind, min, max, step, current } = lever;
  if (row.usual === "ALL") return undefined;
  const wide = row.usual === "HORIZON" ? within(kind, horizon, counted) : upToTenfold(kind, current, added);
  const low = Math.max(min, least ?? min, Math.floor(wide.low / step) * step);
  const high = Math.min(max, most ?? max, Math.ceil(wide.high / step) * step);
  const around = { low: Math.min(low, current ?? low), high: Math.max(high, current ?? high) };
  return around.low < around.high ? around : undefined;
}

function within(kind: LeverKind, horizon: Horizon, counted: LagUnit) {
  const { first, last } = horizon;
  if (kind === "DAY") return { low: first, high: last };
  if (kind === "MONTH") return { low: monthOfDay(first), high: addMonths(monthOfDay(last), 1) };
  return { low: -horizon[counted], high: horizon[counted] };
}

function upToTenfold(kind: LeverKind, current: number | undefined, added: number) {
  const known = (current ?? 0) + added;
  const most = known === 0 ? scaledValue(kind, new Decimal(WHERE_NOTHING[kind])) : 10 * known;
  return { low: -added, high: most - added };
}
