import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Timing } from "../criticalPath";
import { monthsBetween, spendOf, type PlacedCost, type Spend } from "../spend";
import type { CostRecord } from "./RoadmapRecord";
import type { RoadmapTiming } from "./timeProjects";

type View = "EARLIEST" | "LATEST";

/**
 * What the costs of a timed roadmap come to from its first working day to its finish; costs of declined projects,
 * which have no dates, are left out. `undefined` for a roadmap without dates.
 */
export function spendOfRoadmap(
  { timings, finish, days }: RoadmapTiming,
  costs: readonly CostRecord[],
  view: View,
  calendar: FiscalCalendar,
): Spend | undefined {
  if (timings.size === 0) return undefined;
  const placed = costs.flatMap((cost) => {
    const timing = timings.get(cost.projectId);
    return timing === undefined ? [] : [placedCost(cost, timing, view)];
  });
  // A milestone at the very end happens at the beginning of the day after the last one.
  const last = Math.max(finish - 1, ...placed.map(({ start }) => start), 0);
  return spendOf(placed, days, monthsBetween(days.dayAt(0), days.dayAt(last)), calendar);
}

/**
 * What the costs of one project of a timed roadmap come to from the month it starts in to the month it finishes in: its
 * part of the roadmap's spend, to the cent. `undefined` for a project without dates.
 * @param costs those of the project
 */
export function spendOfProject(
  { timings, days }: RoadmapTiming,
  projectId: string,
  costs: readonly CostRecord[],
  view: View,
  calendar: FiscalCalendar,
): Spend | undefined {
  const timing = timings.get(projectId);
  if (timing === undefined) return undefined;
  const start = startOf(timing, view);
  const last = start + Math.max(0, timing.activity.duration - 1);
  const placed = costs.map((cost) => placedCost(cost, timing, view));
  return spendOf(placed, days, monthsBetween(days.dayAt(start), days.dayAt(last)), calendar);
}

const placedCost = (
  { expenditure, profile, amount, workingDay }: CostRecord,
  timing: Timing,
  view: View,
): PlacedCost => ({
  expenditure,
  profile,
  amount: centsOf(new Decimal(amount)),
  workingDay,
  start: startOf(timing, view),
  duration: timing.activity.duration,
});

const startOf = ({ earliestStart, latestStart }: Timing, view: View): number =>
  view === "EARLIEST" ? earliestStart : latestStart;
