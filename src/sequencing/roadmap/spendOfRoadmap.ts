import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import { monthsBetween, spendOf, type Spend } from "../spend";
import type { CostRecord } from "./RoadmapRecord";
import type { RoadmapTiming } from "./timeProjects";

/**
 * What the costs of a timed roadmap come to from its first working day to its finish; costs of declined projects,
 * which have no dates, are left out. `undefined` for a roadmap without dates.
 */
export function spendOfRoadmap(
  { timings, finish, days }: RoadmapTiming,
  costs: readonly CostRecord[],
  view: "EARLIEST" | "LATEST",
  calendar: FiscalCalendar,
): Spend | undefined {
  if (timings.size === 0) return undefined;
  const placed = costs.flatMap(({ projectId, expenditure, profile, amount }) => {
    const timing = timings.get(projectId);
    if (timing === undefined) return [];
    const start = view === "EARLIEST" ? timing.earliestStart : timing.latestStart;
    const { duration } = timing.activity;
    return [{ expenditure, profile, amount: centsOf(new Decimal(amount)), start, duration }];
  });
  // A milestone at the very end happens at the beginning of the day after the last one.
  const last = Math.max(finish - 1, ...placed.map(({ start }) => start), 0);
  return spendOf(placed, days, monthsBetween(days.dayAt(0), days.dayAt(last)), calendar);
}
