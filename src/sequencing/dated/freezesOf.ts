import { centsOf } from "../../kernel/Cents";
import { addDays } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { FreezeWindowRecord } from "../roadmap/RoadmapRecord";
import { dayOf } from "../roadmap/timeProjects";
import type { Freeze, Instance, QuietTime } from "../schedule/Instance";
import type { DayClock } from "./DayClock";

/** Freezes and quiet times by their working days; one without any changes nothing. */
export function freezesOf(
  windows: readonly FreezeWindowRecord[],
  clock: DayClock,
): Required<Pick<Instance, "freezes" | "quietTimes">> {
  const freezes: Freeze[] = [];
  const quietTimes: QuietTime[] = [];
  for (const { name, firstDay, lastDay, departments, disruptionPrice } of windows) {
    const [from, to] = [clock.boundaryAt(dayOf(firstDay)), clock.boundaryAt(addDays(dayOf(lastDay), 1))];
    if (from >= to) continue;
    if (disruptionPrice === null) freezes.push({ name, from, to, departments });
    else quietTimes.push({ name, from, to, departments, price: centsOf(new Decimal(disruptionPrice)) });
  }
  return { freezes, quietTimes };
}
