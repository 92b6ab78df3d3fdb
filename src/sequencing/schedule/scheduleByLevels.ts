import { compile } from "./compile";
import type { Instance } from "./Instance";
import type { Level, LevelFound, LevelWish, Objective } from "./PriceLevel";
import { schedule, standingAs, type Effort, type ScheduleOutcome } from "./schedule";
import { scoreOf } from "./score";
import { startsByPlace, type Starts } from "./Starts";

/**
 * Puts a roadmap in order by one level after the other: each is made as cheap as can be found while those before it cost no more
 * than their least and their tolerance. Levels that are not named count for nothing. The effort is shared by the levels.
 * @throws RangeError without any level
 */
export function scheduleByLevels(
  instance: Instance,
  levels: readonly LevelWish[],
  effort: Effort,
  before?: Starts,
): ScheduleOutcome {
  const share = { ...effort, schedules: Math.max(1, Math.floor(effort.schedules / levels.length)) };
  const least: Omit<LevelFound, "price">[] = [];
  let starts = before;
  let tried = 0;
  for (const { level, tolerance } of levels) {
    const objective: Objective = {
      level,
      caps: least.map((one) => ({ level: one.level, most: one.least + one.tolerance })),
    };
    const outcome = schedule(instance, share, starts, objective);
    if (outcome.kind === "none") return { ...outcome, tried: tried + outcome.tried };
    tried += outcome.tried;
    starts = outcome.starts;
    least.push({ level, tolerance, least: outcome.price, proved: outcome.proved });
  }
  if (starts === undefined) throw new RangeError("There is no level to judge by; give at least one.");
  const last = starts;
  return {
    ...standingAs(instance, last, tried),
    levels: least.map((one) => ({ ...one, price: priceOfLevel(instance, one.level, last) })),
  };
}

/** What a level costs in a schedule. Cents. */
function priceOfLevel(instance: Instance, level: Level, starts: Starts): number {
  const compiled = compile(instance, { level, caps: [] });
  return scoreOf(compiled, startsByPlace(compiled, starts)).price;
}
