import { at } from "./at";
import { BranchAndBound } from "./BranchAndBound";
import { compile } from "./compile";
import type { Compiled } from "./Compiled";
import { finishBound } from "./finishBound";
import type { LevelFound, Objective } from "./PriceLevel";
import type { Instance } from "./Instance";
import { isMirrorable } from "./isMirrorable";
import { PriceBound } from "./PriceBound";
import { NONE } from "./Profiles";
import { Random } from "../../kernel/Random";
import { isBetter, onlyWorsens, scoreOf } from "./score";
import { searchPrices } from "./searchPrices";
import { shadowBound } from "./shadowBound";
import { startsById, startsByPlace, type Starts } from "./Starts";
import type { Found } from "./Found";
import { searchTwoPopulations } from "./twoPopulations";

/** How hard to try; counts and not time, so that the same question has the same answer. */
export interface Effort {
  /** Schedules to try. */
  readonly schedules: number;
  readonly seed: number;
  /** Nodes of the exact search, which small instances get; 0 for none. */
  readonly nodes: number;
}

export const USUAL_EFFORT: Effort = { schedules: 5_000, seed: 1, nodes: 20_000 };

/** More projects than this are not searched exactly. */
const MOST_EXACT_PROJECTS = 16;

const MOST_OPTIONAL = 6;

/** Before the exact search this many schedules are tried, for a price to beat. */
const FIRST_SCHEDULES = 600;

export type ScheduleOutcome = Scheduled | NoSchedule;

/** A schedule and what is known about its price. */
export interface Scheduled {
  readonly kind: "scheduled";
  readonly starts: Starts;
  /** Ids of optional projects without a start. */
  readonly leftOut: readonly string[];
  /** Cents: delay, lateness, moves, and the price of the finish. */
  readonly price: number;
  /** Cents that no schedule undercuts. */
  readonly lowerBound: number;
  /** Whether no cheaper schedule exists. */
  readonly proved: boolean;
  readonly tried: number;
  /** In order, where it was judged by levels: then the price above counts all of them together. */
  readonly levels?: readonly LevelFound[];
}

/** No schedule was found; `proved` says whether none exists. */
interface NoSchedule {
  readonly kind: "none";
  readonly proved: boolean;
  /** Ids of the projects that found no place in the best attempt. */
  readonly missing: readonly string[];
  readonly tried: number;
}

/**
 * Puts a roadmap in order: the cheapest schedule that keeps every hard constraint. `before` takes part as it is. With an objective
 * only its level counts, and a `before` that keeps its caps is answered by one that does.
 */
export function schedule(
  instance: Instance,
  effort: Effort,
  before?: Starts,
  objective?: Objective,
): ScheduleOutcome {
  const compiled = compile(instance, objective);
  const published = compiled.prices.published.some((start) => start !== NONE)
    ? [compiled.prices.published]
    : [];
  const first = before === undefined ? published : [startsByPlace(compiled, before), ...published];
  const bound = lowerBoundOf(compiled);
  const isSmall = effort.nodes > 0 && isSmallEnough(compiled);
  const random = new Random(effort.seed);
  const tries = isSmall ? Math.min(effort.schedules, FIRST_SCHEDULES) : effort.schedules;
  const found = search(compiled, tries, random, bound, first);
  if (!isSmall) return answer(compiled, found, bound, undefined);
  const score = scoreOf(compiled, found.starts);
  const known = score.missing > 0 || score.excess > 0 ? Number.POSITIVE_INFINITY : score.price;
  if (known <= bound) return answer(compiled, found, bound, undefined);
  const exact = new BranchAndBound(compiled).run(effort.nodes, known);
  if (exact.kind === "unfinished") {
    const more = search(compiled, effort.schedules - found.tried, random, exact.bound, [
      ...first,
      found.starts,
    ]);
    return answer(
      compiled,
      { ...more, tried: found.tried + more.tried },
      Math.max(bound, exact.bound),
      undefined,
    );
  }
  // Moves and quiet times are no part of the exact search: with them its schedule is one to begin with, and its price a bound.
  const isBest = exact.kind === "optimal" && isBetter(scoreOf(compiled, exact.starts), score);
  const starts = isBest ? exact.starts : found.starts;
  const atLeast = Math.max(bound, exact.kind === "optimal" ? exact.price : known);
  if (onlyWorsens(compiled)) return answer(compiled, { starts, tried: found.tried }, atLeast, exact.kind);
  const more = search(compiled, effort.schedules - found.tried, random, atLeast, [...first, starts]);
  return answer(compiled, { ...more, tried: found.tried + more.tried }, atLeast, exact.kind);
}

/** A schedule that exists, with what is known about its price. */
export function standingAs(instance: Instance, starts: Starts, tried: number): Scheduled {
  const compiled = compile(instance);
  const found = { starts: startsByPlace(compiled, starts), tried };
  const standing = answer(compiled, found, lowerBoundOf(compiled), undefined);
  if (standing.kind === "none")
    throw new RangeError("A schedule that exists leaves nothing out that it must not.");
  return standing;
}

/** With a price of the finish every choice of what to leave out is a search of its own. */
function isSmallEnough({ count, mandatory, prices }: Compiled): boolean {
  const optional = mandatory.reduce((sum, must) => sum + 1 - must, 0);
  return count <= MOST_EXACT_PROJECTS && (prices.finish === 0 || optional <= MOST_OPTIONAL);
}

/** Cents that no schedule undercuts, without searching. */
function lowerBoundOf(compiled: Compiled): number {
  const finish = compiled.prices.finish > 0 ? compiled.prices.finish * finishBound(compiled) : 0;
  const { durations, horizon, mandatory } = compiled;
  const starts = compiled.earliest.map((start, project) =>
    mandatory[project] === 1 ? start : Math.min(start, Math.max(0, horizon - at(durations, project))),
  );
  return new PriceBound(compiled).above(starts) + finish;
}

/** Where time is too short for a schedule to be found by length alone, what is missing from one goes first in the next. */
function search(
  compiled: Compiled,
  schedules: number,
  random: Random,
  bound: number,
  first: readonly Int32Array[],
): Found {
  if (!isMirrorable(compiled)) return searchPrices(compiled, schedules, random, bound, first);
  const keys = first.filter((starts) => !starts.includes(NONE)).map((starts) => Float64Array.from(starts));
  const found = searchTwoPopulations(compiled, schedules, random, finishBound(compiled), keys);
  if (!found.starts.includes(NONE)) return found;
  const more = searchPrices(compiled, schedules - found.tried, random, bound, first);
  return { starts: more.starts, tried: found.tried + more.tried };
}

function answer(
  compiled: Compiled,
  { starts, tried }: Found,
  bound: number,
  exact: "optimal" | "infeasible" | undefined,
): ScheduleOutcome {
  const { missing, price } = scoreOf(compiled, starts);
  const without = idsWhere(compiled, (project) => at(starts, project) === NONE);
  if (missing > 0)
    return { kind: "none", proved: exact === "infeasible" || bound === Infinity, missing: without, tried };
  const proved = price <= bound || (exact !== undefined && onlyWorsens(compiled));
  const lowerBound = proved ? price : closestBound(compiled, bound, price);
  return {
    kind: "scheduled",
    starts: startsById(compiled, starts),
    leftOut: without,
    price,
    lowerBound,
    proved: lowerBound === price,
    tried,
  };
}

/** A bound that is worth its time only when there is a price to aim at; where only the length counts it adds nothing. */
const closestBound = (compiled: Compiled, bound: number, price: number): number =>
  Math.min(price, isMirrorable(compiled) ? bound : Math.max(bound, shadowBound(compiled, price)));

const idsWhere = ({ projects }: Compiled, holds: (project: number) => boolean): string[] =>
  projects.flatMap(({ id }, project) => (holds(project) ? [id] : []));
