import { at } from "./at";
import type { Compiled } from "./Compiled";
import { finishBound } from "./finishBound";
import { spentWithin } from "./Profiles";
import { ShadowPrices } from "./ShadowPrices";

const MOST_ROUNDS = 300;

/** Costs that all rounds together may look at: some tenths of a second. */
const MOST_COSTS = 5e7;

/** After so many rounds without a better bound prices go back to the best ones and move by this share of before. */
const PATIENCE = 10;
const SHRINK = 0.7;

/** How much of the direction before is kept, which dampens going back and forth. */
const MEMORY = 0.5;

/**
 * A price that no schedule undercuts, with moves and the finish: shadow prices are raised where the projects use more than there
 * is and lowered where they use less, in steps that aim at the price of a schedule that is known.
 *
 * Source: the subgradient method of M. Held, P. Wolfe and H. P. Crowder, Validation of subgradient optimization, Mathematical
 * Programming 6 (1974), with the direction of P. M. Camerini, L. Fratta and F. Maffioli, Mathematical Programming Study 3 (1975).
 */
export function shadowBound(compiled: Compiled, known: number): number {
  const prices = new ShadowPrices(compiled);
  const { all } = prices;
  const leastFinish = finishBound(compiled);
  const excess = new Excess(compiled, prices, leastFinish);
  const direction = new Float64Array(all.length);
  let best = { bound: Number.NEGATIVE_INFINITY, prices: all.slice() };
  let [pace, without] = [1, 0];
  for (let round = roundsFor(compiled); round > 0 && best.bound < known; round--) {
    const { starts, bound } = prices.relax(leastFinish);
    without++;
    if (bound > best.bound) {
      if (bound - best.bound > 1e-4 * (known - best.bound)) without = 0;
      best = { bound, prices: all.slice() };
    }
    if (without >= PATIENCE) {
      [pace, without] = [SHRINK * pace, 0];
      all.set(best.prices);
      direction.fill(0);
    }
    const length = turn(direction, excess.of(starts), all, excess.scales);
    if (length === 0) break;
    const step = (pace * (known - bound)) / length;
    for (let place = 0; place < all.length; place++)
      all[place] = Math.max(0, at(all, place) + (step * at(direction, place)) / at(excess.scales, place));
    shareFinish(prices, compiled.prices.finish);
  }
  // Prices are whole cents; the thousandth keeps rounding errors of small sums from raising the bound by one.
  return Math.ceil(best.bound - 0.001);
}

function roundsFor({ earliest, latest, loads, spends, capacity, count }: Compiled): number {
  let costs = capacity.length;
  for (let project = 0; project < count; project++) {
    const used = at(loads.first, project + 1) - at(loads.first, project);
    const spent = at(spends.first, project + 1) - at(spends.first, project);
    costs += (1 + used + spent) * Math.max(0, 1 + at(latest, project) - at(earliest, project));
  }
  return Math.min(MOST_ROUNDS, Math.floor(MOST_COSTS / Math.max(1, costs)));
}

/** Turns a direction towards what is used in excess, by scale; answers the square of its length. Prices of 0 do not fall. */
function turn(
  direction: Float64Array,
  excess: Float64Array,
  prices: Float64Array,
  scales: Float64Array,
): number {
  let length = 0;
  for (let place = 0; place < direction.length; place++) {
    const wanted = at(excess, place) / at(scales, place) + MEMORY * at(direction, place);
    const turned = wanted < 0 && at(prices, place) === 0 ? 0 : wanted;
    direction[place] = turned;
    length += turned * turned;
  }
  return length;
}

/** Keeps the prices of finishes together at no more than the price of the finish. */
function shareFinish({ finishes }: ShadowPrices, finishPrice: number): void {
  const sum = finishes.reduce((total, price) => total + price, 0);
  if (sum <= finishPrice) return;
  // A little less, so that rounding does not make their sum exceed it.
  for (let project = 0; project < finishes.length; project++)
    finishes[project] = (at(finishes, project) * finishPrice * (1 - 1e-12)) / sum;
}

/** By how much starts use more than there is, for each shadow price. */
class Excess {
  /** What counts as much of each: all of the units, all of the money, a usual duration. */
  readonly scales: Float64Array;
  private readonly excess: Float64Array;

  constructor(
    private readonly compiled: Compiled,
    private readonly prices: ShadowPrices,
    private readonly leastFinish: number,
  ) {
    const { resources, horizon, limits, durations, count } = compiled;
    const { usable } = prices;
    const length = prices.all.length;
    this.excess = new Float64Array(length);
    const usual = durations.reduce((sum, duration) => sum + duration, 0) / Math.max(1, count);
    this.scales = new Float64Array(length).fill(Math.max(1, usual));
    resources.forEach((_, place) => {
      const [from, to] = [place * horizon, (place + 1) * horizon];
      const most = usable.subarray(from, to).reduce((largest, units) => Math.max(largest, units), 1);
      this.scales.fill(most, from, to);
    });
    limits.forEach(({ adds }, limit) => (this.scales[usable.length + limit] = Math.max(1, adds)));
  }

  of(starts: Int32Array): Float64Array {
    const { prices } = this;
    this.ofUnits(starts, this.excess);
    this.ofMoney(starts, this.excess.subarray(prices.units.length));
    const waitsFrom = prices.units.length + prices.money.length;
    this.ofWaits(starts, this.excess.subarray(waitsFrom));
    this.ofFinishes(starts, this.excess.subarray(waitsFrom + prices.waits.length));
    return this.excess;
  }

  private ofUnits(starts: Int32Array, excess: Float64Array): void {
    const { loads, horizon, count } = this.compiled;
    const { usable } = this.prices;
    for (let cell = 0; cell < usable.length; cell++) excess[cell] = -at(usable, cell);
    for (let project = 0; project < count; project++) {
      if (at(starts, project) > horizon) continue;
      for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
        const row = at(loads.resource, i) * horizon + at(starts, project);
        for (let cell = row + at(loads.from, i); cell < row + at(loads.to, i); cell++)
          excess[cell] = at(excess, cell) + at(loads.units, i);
      }
    }
  }

  private ofMoney(starts: Int32Array, excess: Float64Array): void {
    const { compiled } = this;
    compiled.limits.forEach(({ amount }, limit) => {
      let spent = 0;
      for (let project = 0; project < compiled.count; project++)
        if (at(starts, project) <= compiled.horizon)
          spent += spentWithin(compiled, project, at(starts, project), limit);
      excess[limit] = spent - amount;
    });
  }

  private ofWaits(starts: Int32Array, excess: Float64Array): void {
    const { after, count, mandatory } = this.compiled;
    for (let project = 0; project < count; project++) {
      for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
        const next = at(after.node, i);
        const counts = mandatory[project] === 1 && mandatory[next] === 1;
        excess[i] = counts ? at(starts, project) + at(after.gap, i) - at(starts, next) : 0;
      }
    }
  }

  /** The finish is where it is cheapest: as early as can be, or, when the projects have all of its price, with the last. */
  private ofFinishes(starts: Int32Array, excess: Float64Array): void {
    const { durations, count, mandatory, prices } = this.compiled;
    if (prices.finish === 0) return;
    const shared = this.prices.finishes.reduce((sum, price) => sum + price, 0);
    let finish = this.leastFinish;
    if (shared > prices.finish * (1 - 1e-9))
      for (let project = 0; project < count; project++)
        if (mandatory[project] === 1) finish = Math.max(finish, at(starts, project) + at(durations, project));
    for (let project = 0; project < count; project++)
      excess[project] = mandatory[project] === 1 ? at(starts, project) + at(durations, project) - finish : 0;
  }
}
