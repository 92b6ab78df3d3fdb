import { goesByDates, LagReach } from "../LagReach";
import type { DependencyRecord } from "../roadmap/RoadmapRecord";
import type { Instance, PlannedRelation } from "../schedule/Instance";
import { holdsByFinish, isHeldAtFinish } from "../startGap";
import type { WorkingDays } from "../WorkingCalendar";
import { workingDaysOf } from "../workingDaysOf";

/** Dependencies in working days; those whose lags go by dates with where a lag ends, once for all that are alike. */
export function relationsOf(
  dependencies: readonly DependencyRecord[],
  durationOf: (id: string) => number,
  days: WorkingDays,
  horizon: number,
): Pick<Instance, "relations"> & { readonly lagEnds: readonly (readonly number[])[] } {
  const lagEnds: (readonly number[])[] = [];
  const places = new Map<string, number>();
  const endsOf = ({ fromId, relation, lag, lagUnit }: DependencyRecord): number => {
    const isMilestone = durationOf(fromId) === 0;
    const alike = JSON.stringify([
      lag,
      lagUnit,
      holdsByFinish(relation) && !isMilestone,
      isHeldAtFinish(relation),
    ]);
    const known = places.get(alike);
    if (known !== undefined) return known;
    const reach = new LagReach(days, lag, lagUnit, relation, isMilestone);
    places.set(alike, lagEnds.length);
    return lagEnds.push(Array.from({ length: horizon + 1 }, (_, boundary) => reach.after(boundary))) - 1;
  };
  const relations = dependencies.map((dependency): PlannedRelation => {
    const { fromId: from, toId: to, relation, lag, lagUnit } = dependency;
    if (!goesByDates(lag, lagUnit))
      return { from, to, relation, lag: workingDaysOf(lag, lagUnit, days.calendar.weekdays.size) };
    const ends = endsOf(dependency);
    const fewest = (lagEnds[ends] ?? []).reduce(
      (least, end, boundary) => Math.min(least, end - boundary),
      Number.POSITIVE_INFINITY,
    );
    return { from, to, relation, lag: fewest, wait: { said: inWords(lag, lagUnit), ends } };
  });
  return { relations, lagEnds };
}

function inWords(lag: number, unit: DependencyRecord["lagUnit"]): string {
  const count = Math.abs(lag);
  const name = unit === "MONTHS" ? "month" : "day";
  return `${count} ${name}${count === 1 ? "" : "s"} ${lag > 0 ? "later" : "earlier"}`;
}
