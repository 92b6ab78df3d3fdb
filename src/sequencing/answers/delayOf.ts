import { at } from "../schedule/at";
import { compile } from "../schedule/compile";
import type { Compiled } from "../schedule/Compiled";
import type { Instance } from "../schedule/Instance";
import { NONE } from "../schedule/Profiles";
import { startsByPlace, type Starts } from "../schedule/Starts";
import { NOTHING, plus, times, type ByNature } from "./ByNature";
import { finishOf } from "./finishOf";

/** What one project costs in a schedule because of when it is done. Cents and periods. */
export interface ProjectDelay {
  /** What is left out counts as if it waited until the horizon, which is its price. */
  readonly leftOut: boolean;
  /** Periods between the first boundary at which it could have finished if it were alone and its finish. */
  readonly periods: number;
  /** Those periods at the cost of delay. */
  readonly delay: ByNature;
  /** Periods after the soft deadline, and their price. */
  readonly periodsLate: number;
  readonly lateness: number;
  /** The price of starting at another time than published. */
  readonly move: number;
  /** The price of disrupting departments in quiet times. */
  readonly disruption: number;
}

/** The price of a schedule in its parts. Cents. */
export interface Delay {
  /** By id, as the instance lists them. */
  readonly projects: ReadonlyMap<string, ProjectDelay>;
  readonly delay: ByNature;
  readonly lateness: number;
  readonly moves: number;
  readonly disruption: number;
  /** The price of each period until everything has finished. */
  readonly finish: number;
  /** All of it: exactly the price by which schedules are compared. */
  readonly price: number;
}

/** What a schedule costs because of when things are done, by project and by nature. */
export function delayOf(instance: Instance, starts: Starts): Delay {
  const compiled = compile(instance);
  const placed = startsByPlace(compiled, starts);
  const places = new Map(compiled.projects.map(({ id }, place) => [id, place]));
  const projects = new Map(
    instance.projects.map(({ id }) => {
      const project = places.get(id) ?? NONE;
      return [id, delayOfProject(compiled, project, at(placed, project))];
    }),
  );
  const all = [...projects.values()];
  const delay = all.reduce((sum, one) => plus(sum, one.delay), NOTHING);
  const lateness = all.reduce((sum, one) => sum + one.lateness, 0);
  const moves = all.reduce((sum, { move }) => sum + move, 0);
  const disruption = all.reduce((sum, one) => sum + one.disruption, 0);
  const finish = compiled.prices.finish * finishOf(instance.projects, starts);
  const price = delay.cash + delay.productivity + delay.expectedLoss + lateness + moves + disruption + finish;
  return { projects, delay, lateness, moves, disruption, finish, price };
}

function delayOfProject(
  { prices, horizon, durations, projects }: Compiled,
  project: number,
  start: number,
): ProjectDelay {
  const soonest = at(prices.soonest, project);
  const leftOut = start === NONE;
  const finish = leftOut ? Math.max(horizon, soonest) : start + at(durations, project);
  const periods = Math.max(0, finish - soonest);
  const periodsLate =
    projects[project]?.deadline?.kind === "SOFT" ? Math.max(0, finish - at(prices.due, project)) : 0;
  const published = at(prices.published, project);
  return {
    leftOut,
    periods,
    delay: times(projects[project]?.delay ?? NOTHING, periods),
    periodsLate,
    lateness: at(prices.late, project) * periodsLate,
    move: published === NONE || published === start ? 0 : at(prices.move, project),
    disruption: prices.disruption[project]?.[start] ?? 0,
  };
}
