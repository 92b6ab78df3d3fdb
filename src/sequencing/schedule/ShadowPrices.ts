import { at } from "./at";
import type { Compiled } from "./Compiled";
import { priceOf, priceOfLeavingOut } from "./score";
import { usableUnits } from "./usableUnits";

/** Costs are sums of some ten thousand products at most, each rounded to one part in 2^53: less than this share is lost. */
const ROUNDING = 2 ** -38;

/** Where each project is cheapest at some prices, beyond the horizon when that is out of the schedule. */
interface Relaxed {
  readonly starts: Int32Array;
  /** Cents that no schedule undercuts, not rounded up. */
  readonly bound: number;
}

/**
 * A price for each unit of people, each cent of money, each period of waiting for another project, and each period before the
 * finish. Each project goes where it is cheapest with what it uses, without regard to the others. What all of them come to, less
 * the worth of what there is, no schedule undercuts, whatever the prices are; good prices make it high.
 *
 * Source: Lagrangian relaxation of the time-indexed model, as in R. H. Mohring, A. S. Schulz, F. Stork and M. Uetz, Solving
 * project scheduling problems by minimum cut computations, Management Science 49 (2003); here waiting is priced as well.
 */
export class ShadowPrices {
  /** Every price, none negative; the others are parts of it. */
  readonly all: Float64Array;
  /** Of a unit of each resource by period. */
  readonly units: Float64Array;
  /** Of a cent within each spending limit. */
  readonly money: Float64Array;
  /** Of a period, for each entry of `after`; only between projects that must be placed. */
  readonly waits: Float64Array;
  /** Of a period before the finish of each project that must be placed; together no more than the price of the finish. */
  readonly finishes: Float64Array;
  /** Units that projects can use in each period. */
  readonly usable: Float64Array;
  /** Worked out of the prices: sums of `units` before each period, cents of each budget by period, and price by start. */
  private readonly sums: Float64Array;
  private readonly cents: Float64Array;
  private readonly slopes: Float64Array;

  constructor(private readonly compiled: Compiled) {
    const { capacity, resources, horizon, limits, after, count } = compiled;
    const waitsFrom = capacity.length + limits.length;
    const finishesFrom = waitsFrom + after.node.length;
    this.all = new Float64Array(finishesFrom + count);
    this.units = this.all.subarray(0, capacity.length);
    this.money = this.all.subarray(capacity.length, waitsFrom);
    this.waits = this.all.subarray(waitsFrom, finishesFrom);
    this.finishes = this.all.subarray(finishesFrom);
    const anyone = new Uint8Array(count).fill(1);
    this.usable = new Float64Array(capacity.length);
    resources.forEach((_, place) => {
      this.usable.set(usableUnits(compiled, place, anyone), place * horizon);
    });
    const budgets = limits.reduce((most, { budget }) => Math.max(most, budget + 1), 0);
    this.sums = new Float64Array(resources.length * (horizon + 1));
    this.cents = new Float64Array(budgets * (2 * horizon + 1));
    this.slopes = new Float64Array(count);
  }

  /** @param leastFinish a boundary before which the last project cannot finish */
  relax(leastFinish: number): Relaxed {
    this.workOut();
    const { compiled } = this;
    const { horizon, count, earliest, latest, mandatory } = compiled;
    const starts = new Int32Array(count);
    const fixed = this.fixedPart(leastFinish);
    let bound = fixed.sum;
    let gross = fixed.gross;
    for (let project = 0; project < count; project++) {
      let least = mandatory[project] === 1 ? Number.POSITIVE_INFINITY : priceOfLeavingOut(compiled, project);
      let cheapest = horizon + 1;
      for (let start = at(earliest, project); start <= at(latest, project); start++) {
        const cost = this.costOf(project, start);
        if (cost < least) [least, cheapest] = [cost, start];
      }
      starts[project] = cheapest;
      bound += least;
      gross += this.grossOf(project);
    }
    return { starts, bound: bound - ROUNDING * gross };
  }

  /** What a project costs at a start, with everything that it uses; infinite where a freeze forbids it. */
  private costOf(project: number, start: number): number {
    const { compiled, sums, cents, slopes } = this;
    const { loads, spends, horizon, open } = compiled;
    if (open[project]?.[start] === 0) return Number.POSITIVE_INFINITY;
    let cost = priceOf(compiled, project, start) + at(slopes, project) * start;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      const row = at(loads.resource, i) * (horizon + 1) + start;
      cost += at(loads.units, i) * (at(sums, row + at(loads.to, i)) - at(sums, row + at(loads.from, i)));
    }
    for (let i = at(spends.first, project); i < at(spends.first, project + 1); i++)
      cost +=
        at(spends.amount, i) *
        at(cents, at(spends.budget, i) * (2 * horizon + 1) + start + at(spends.offset, i));
    return cost;
  }

  /** What depends on no start, and what it would be if nothing were subtracted. */
  private fixedPart(leastFinish: number): { sum: number; gross: number } {
    const { compiled, usable, units, money, waits, finishes } = this;
    const { limits, after, durations, prices } = compiled;
    let worth = 0;
    for (let cell = 0; cell < usable.length; cell++) worth += at(units, cell) * at(usable, cell);
    for (let limit = 0; limit < limits.length; limit++)
      worth += at(money, limit) * (limits[limit]?.amount ?? 0);
    let [gaps, grossGaps] = [0, 0];
    for (let i = 0; i < waits.length; i++) {
      gaps += at(waits, i) * at(after.gap, i);
      grossGaps += at(waits, i) * Math.abs(at(after.gap, i));
    }
    let [finish, shared] = [0, 0];
    for (let project = 0; project < finishes.length; project++) {
      finish += at(finishes, project) * at(durations, project);
      shared += at(finishes, project);
    }
    const rest = (prices.finish - shared) * leastFinish;
    return { sum: gaps - worth + finish + rest, gross: grossGaps + worth + finish + 2 * Math.abs(rest) };
  }

  /** No less than what any start of a project adds and subtracts. */
  private grossOf(project: number): number {
    const { compiled, sums, slopes, money } = this;
    const { loads, spends, horizon } = compiled;
    let gross = priceOfLeavingOut(compiled, project) + Math.abs(at(slopes, project)) * horizon;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++)
      gross += at(loads.units, i) * at(sums, at(loads.resource, i) * (horizon + 1) + horizon);
    const dearest = money.reduce((sum, price) => sum + price, 0);
    for (let i = at(spends.first, project); i < at(spends.first, project + 1); i++)
      gross += at(spends.amount, i) * dearest;
    return gross;
  }

  private workOut(): void {
    const { compiled, units, money, sums, cents, slopes, waits, finishes } = this;
    const { resources, horizon, limits, after, count } = compiled;
    for (let resource = 0; resource < resources.length; resource++) {
      const row = resource * (horizon + 1);
      for (let period = 0; period < horizon; period++)
        sums[row + period + 1] = at(sums, row + period) + at(units, resource * horizon + period);
    }
    cents.fill(0);
    limits.forEach(({ budget, from, to }, limit) => {
      const row = budget * (2 * horizon + 1);
      for (let period = from; period < Math.min(to, 2 * horizon + 1); period++)
        cents[row + period] = at(cents, row + period) + at(money, limit);
    });
    slopes.set(finishes);
    for (let project = 0; project < count; project++) {
      for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
        const next = at(after.node, i);
        slopes[project] = at(slopes, project) + at(waits, i);
        slopes[next] = at(slopes, next) - at(waits, i);
      }
    }
  }
}
