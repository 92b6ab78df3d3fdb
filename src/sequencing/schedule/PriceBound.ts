import { at } from "./at";
import type { Compiled } from "./Compiled";
import { waitingPrice } from "./score";
import { poolsOf, type Pool } from "./workPools";

/** Pouring adds up at most some ten thousand products, each rounded to one part in 2^53: less than this share is lost. */
const ROUNDING = 2 ** -38;

/**
 * A price that no schedule undercuts whose starts are all at or after given ones. For each pool (role, department, budget)
 * the work is poured in at any pace, dearest delay first, which no real schedule can beat; the pool that adds most counts.
 *
 * Source: the mean busy time relaxation of M. X. Goemans et al., Single machine scheduling with release dates, SIAM J.
 * Discrete Math. 15 (2002), for each resource; cumulative pace of money as for renewable resources.
 */
export class PriceBound {
  private readonly pools: readonly Pool[];
  private readonly left: Float64Array;

  constructor(private readonly compiled: Compiled) {
    this.left = new Float64Array(compiled.count);
    this.pools = poolsOf(compiled);
  }

  /** Without the price of the finish and of moves; starts beyond the horizon mean left out, and are priced by the caller. */
  above(starts: Int32Array): number {
    const { compiled } = this;
    let price = 0;
    for (let project = 0; project < compiled.count; project++)
      if (at(starts, project) <= compiled.horizon)
        price += waitingPrice(compiled, project, at(starts, project));
    // Prices are whole cents; the thousandth keeps rounding errors of small sums from raising the bound by one.
    return price + Math.ceil(this.excess(starts) - 0.001);
  }

  /** Pools add up as long as no project counts twice: the one that adds most first, the others without its projects. */
  private excess(starts: Int32Array): number {
    const counted = new Uint8Array(this.compiled.count);
    const rest = new Set(this.pools);
    let sum = 0;
    for (;;) {
      let most = 0;
      let dearest: Pool | undefined;
      for (const pool of rest) {
        const excess = this.excessOf(pool, starts, counted);
        if (excess <= 0) rest.delete(pool);
        if (excess > most) [most, dearest] = [excess, pool];
      }
      if (dearest === undefined || most === Number.POSITIVE_INFINITY) return sum + most;
      sum += most;
      rest.delete(dearest);
      for (const { project } of dearest.parts) counted[project] = 1;
    }
  }

  /** How much more delay a pool forces than the given starts already have; infinite when it is too small. */
  private excessOf({ parts, time, until, amount }: Pool, starts: Int32Array, counted: Uint8Array): number {
    const { delay } = this.compiled.prices;
    const left = this.left;
    let open = 0;
    let excess = 0;
    let gross = 0;
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place];
      if (part === undefined) continue;
      const counts = counted[part.project] === 0;
      left[place] = counts ? part.energy : 0;
      if (!counts) continue;
      open++;
      const waited = at(delay, part.project) * (at(starts, part.project) + part.middle);
      excess -= waited;
      gross += waited;
    }
    for (let slot = 0; slot < time.length && open > 0; slot++) {
      let supply = at(amount, slot);
      for (let place = 0; place < parts.length && supply > 0; place++) {
        const part = parts[place];
        if (part === undefined || at(left, place) === 0) continue;
        if (at(starts, part.project) + part.first >= at(until, slot)) continue;
        const done = Math.min(supply, at(left, place));
        supply -= done;
        left[place] = at(left, place) - done;
        if (at(left, place) === 0) open--;
        const waited = part.density * done * at(time, slot);
        excess += waited;
        gross += waited;
      }
    }
    return open > 0 ? Number.POSITIVE_INFINITY : excess - ROUNDING * gross;
  }

  /**
   * Whether every pool can do its work within the windows of its projects, whatever is due first going first: no schedule
   * exists when it cannot.
   */
  fits(starts: Int32Array, latest: Int32Array): boolean {
    return this.pools.every((pool) => this.hasRoom(pool, starts, latest));
  }

  private hasRoom({ parts, from, until, amount }: Pool, starts: Int32Array, latest: Int32Array): boolean {
    const { left } = this;
    let open = parts.length;
    parts.forEach(({ energy }, place) => (left[place] = energy));
    const due = parts.map(({ project, last }) => at(latest, project) + last);
    for (let slot = 0; slot < from.length && open > 0; slot++) {
      let supply = at(amount, slot);
      while (supply > 0 && open > 0) {
        let next = -1;
        for (let place = 0; place < parts.length; place++) {
          const part = parts[place];
          if (part === undefined || at(left, place) === 0) continue;
          if (at(due, place) <= at(from, slot)) return false;
          if (at(starts, part.project) + part.first >= at(until, slot)) continue;
          if (next < 0 || at(due, place) < at(due, next)) next = place;
        }
        if (next < 0) break;
        const done = Math.min(supply, at(left, next));
        supply -= done;
        left[next] = at(left, next) - done;
        if (at(left, next) === 0) open--;
      }
    }
    return open === 0;
  }
}
