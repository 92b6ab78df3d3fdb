import { at } from "../../schedule/at";
import type { Instance, PlannedProject } from "../../schedule/Instance";
import { NONE } from "../../schedule/Profiles";
import { Random } from "../../../kernel/Random";
import type { Starts } from "../../schedule/Starts";
import { finishOf } from "../finishOf";
import type { Chances, DeadlineChance } from "./Chances";
import { drawerOf } from "./drawerOf";
import { finishChancesOf } from "./finishChancesOf";
import { Replay } from "./Replay";
import { checkDurations, type UncertainDurations } from "./UncertainDurations";
import { withRoom } from "./withRoom";

/** Counts and a seed, so that the same question has the same answer. */
interface Simulation {
  readonly trials: number;
  readonly seed: number;
}

/**
 * With which chance a schedule meets its deadlines when projects take longer or shorter than planned. Each trial draws the
 * durations independently of each other from triangular distributions, rounded to whole periods, and makes the schedule again
 * under them: see `triangular`, `stretchedTo`, `withRoom` and `Replay` for what exactly happens.
 */
export function chanceOfDeadlines(
  instance: Instance,
  starts: Starts,
  durations: UncertainDurations,
  { trials, seed }: Simulation,
): Chances {
  if (!Number.isInteger(trials) || trials < 1)
    throw new RangeError(`There cannot be ${trials} trials; give a whole number from 1 up.`);
  checkDurations(instance, durations);
  const longest = ({ id, duration }: PlannedProject): number =>
    Math.max(duration, Math.round(durations.get(id)?.pessimistic ?? 0));
  const replay = new Replay(withRoom(instance, starts, longest), starts);
  const draw = drawerOf(replay.projects, durations, new Random(seed));
  const dues = new Map(instance.projects.map(({ id, deadline }) => [id, deadline?.finish]));
  const due = Float64Array.from(replay.projects, ({ id }) => dues.get(id) ?? Number.POSITIVE_INFINITY);
  const met = new Int32Array(due.length);
  const finishes = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    const lasts = draw();
    let last = 0;
    replay.under(lasts).forEach((start, project) => {
      const finish = start === NONE ? Number.POSITIVE_INFINITY : start + at(lasts, project);
      if (start !== NONE && finish <= at(due, project)) met[project] = at(met, project) + 1;
      last = Math.max(last, finish);
    });
    finishes[trial] = last;
  }
  const metById = new Map(replay.projects.map(({ id }, project) => [id, at(met, project)]));
  return {
    distribution: "triangular",
    generator: "mulberry32",
    seed,
    trials,
    deadlines: deadlinesOf(instance, starts, metById, trials),
    finish: finishChancesOf(finishes, finishOf(instance.projects, starts)),
    unfinished: finishes.filter((finish) => !Number.isFinite(finish)).length,
  };
}

/** As the instance lists its projects. */
const deadlinesOf = (
  { projects }: Instance,
  starts: Starts,
  met: ReadonlyMap<string, number>,
  trials: number,
): DeadlineChance[] =>
  projects.flatMap(({ id, duration, deadline }) => {
    if (deadline === undefined) return [];
    const start = starts.get(id);
    const chance = (met.get(id) ?? 0) / trials;
    return [
      {
        id,
        kind: deadline.kind,
        deadline: deadline.finish,
        scheduledFinish: start === undefined ? undefined : start + duration,
        chance,
        standardError: Math.sqrt((chance * (1 - chance)) / trials),
      },
    ];
  });
