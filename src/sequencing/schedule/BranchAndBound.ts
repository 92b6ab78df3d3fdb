import { at } from "./at";
import type { Compiled } from "./Compiled";
import { finishBound } from "./finishBound";
import { Heap } from "./Heap";
import { firstLighter, LimitCheck, type Violation } from "./limitViolations";
import { PriceBound } from "./PriceBound";
import { NONE } from "./Profiles";
import { priceOfLeavingOut, waitingPrice } from "./score";
import { nextOpen } from "./startWindows";

/** What an exact search came to. `bound` is a price that no schedule undercuts. */
export type ExactOutcome =
  | { readonly kind: "optimal"; readonly starts: Int32Array; readonly price: number }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished"; readonly bound: number };

/** Starts that no schedule below the node undercuts, and a price that none of them undercuts. */
interface Node {
  readonly starts: Int32Array;
  readonly bound: number;
  readonly depth: number;
}

/**
 * The cheapest schedule with proof, when everything that is counted only gets worse by waiting. All projects stand at starts
 * that none can undercut. If these keep every limit, nothing is cheaper. If not, any schedule relieves the broken limit by
 * starting at least one of its projects so much later that it loads it less: one branch for each. Complete for money, late
 * phases and leads, where lists of projects placed one by one are not.
 *
 * Source: after the delaying alternatives of E. Demeulemeester and W. Herroelen, A branch-and-bound procedure for the
 * multiple resource-constrained project scheduling problem, Management Science 38 (1992).
 */
export class BranchAndBound {
  private readonly check: LimitCheck;
  private readonly priceBound: PriceBound;
  private readonly leastFinish: number;
  private readonly decidesFirst: boolean;
  private readonly seen = new Set<string>();
  private readonly queue = new Heap<Node>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && a.depth > b.depth),
  );

  constructor(private readonly compiled: Compiled) {
    this.check = new LimitCheck(compiled);
    this.priceBound = new PriceBound(compiled);
    this.decidesFirst = compiled.prices.finish > 0 && compiled.mandatory.includes(0);
    this.leastFinish = compiled.prices.finish > 0 ? finishBound(compiled) : 0;
  }

  /** Looks at no more than `nodes` nodes; `known` is a price that is already reached and need not be found again. */
  run(nodes: number, known = Number.POSITIVE_INFINITY): ExactOutcome {
    for (const root of this.roots()) this.enter(root, 0, known);
    for (let looked = 0; looked < nodes; looked++) {
      const node = this.queue.pop();
      if (node === undefined) return { kind: "infeasible" };
      const violation = this.hardest(node.starts);
      if (violation === undefined)
        return { kind: "optimal", starts: this.withoutLeftOut(node.starts), price: node.bound };
      for (const child of this.childrenOf(node.starts, violation)) this.enter(child, node.depth + 1, known);
    }
    return this.queue.size === 0
      ? { kind: "infeasible" }
      : { kind: "unfinished", bound: this.queue.pop()?.bound ?? 0 };
  }

  /**
   * Leaving a project out may end the roadmap sooner, which is not a price that only grows by waiting; so, where the finish is
   * priced, it is decided at the start what is left out, and not below.
   */
  private roots(): Int32Array[] {
    const { compiled } = this;
    let roots = [compiled.earliest.slice()];
    if (!this.decidesFirst) return roots;
    for (let project = 0; project < compiled.count; project++) {
      if (compiled.mandatory[project] === 1) continue;
      const without = roots.map((root) => {
        const left = root.slice();
        left[project] = compiled.horizon + 1;
        return left;
      });
      roots = [...roots, ...without];
    }
    return roots;
  }

  /** Queues a node unless it was seen, cannot be kept, or cannot be cheaper than what is known. */
  private enter(starts: Int32Array, depth: number, known: number): void {
    if (!this.propagate(starts)) return;
    const key = String.fromCharCode(...starts);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const bound = this.boundOf(starts);
    if (bound < known) this.queue.push({ starts, bound, depth });
  }

  /** Pushes what waits behind it; leaves out optional projects that come too late. False when a needed one would. */
  private propagate(starts: Int32Array): boolean {
    const { order, before, latest, mandatory, horizon, open } = this.compiled;
    for (const project of order) {
      let start = at(starts, project);
      for (let i = at(before.first, project); i < at(before.first, project + 1); i++) {
        const first = at(starts, at(before.node, i));
        start = first > horizon ? horizon + 1 : Math.max(start, first + at(before.gap, i));
      }
      if (start <= horizon) start = nextOpen(open[project], start, horizon);
      if (start > at(latest, project)) {
        if (mandatory[project] === 1 || (this.decidesFirst && at(starts, project) <= horizon)) return false;
        start = horizon + 1;
      }
      starts[project] = start;
    }
    return true;
  }

  private boundOf(starts: Int32Array): number {
    const { compiled } = this;
    let leftOut = 0;
    let finish = 0;
    for (let project = 0; project < compiled.count; project++) {
      if (at(starts, project) > compiled.horizon) leftOut += priceOfLeavingOut(compiled, project);
      else finish = Math.max(finish, at(starts, project) + at(compiled.durations, project));
    }
    const finishPrice = compiled.prices.finish * Math.max(finish, this.leastFinish);
    return this.priceBound.above(starts) + leftOut + finishPrice;
  }

  /** The broken limit whose cheapest relief is dearest; of equal ones that with the fewest ways out. */
  private hardest(starts: Int32Array): Violation | undefined {
    let hardest: Violation | undefined;
    let most = -1;
    for (const violation of this.check.violations(starts)) {
      let least = Number.POSITIVE_INFINITY;
      for (const project of violation.loaders) {
        const later = firstLighter(this.compiled, project, at(starts, project), violation);
        least = Math.min(least, this.priceOfMoving(project, at(starts, project), later));
      }
      const rank = least + 1 / (1 + violation.loaders.length);
      if (rank > most) [most, hardest] = [rank, violation];
    }
    return hardest;
  }

  private priceOfMoving(project: number, from: number, to: number): number {
    const { compiled } = this;
    if (to <= at(compiled.latest, project))
      return waitingPrice(compiled, project, to) - waitingPrice(compiled, project, from);
    if (compiled.mandatory[project] === 1) return Number.MAX_SAFE_INTEGER;
    return priceOfLeavingOut(compiled, project) - waitingPrice(compiled, project, from);
  }

  private childrenOf(starts: Int32Array, violation: Violation): Int32Array[] {
    const { compiled } = this;
    return violation.loaders.flatMap((project) => {
      const child = (start: number): Int32Array => {
        const moved = starts.slice();
        moved[project] = start;
        return moved;
      };
      const later = child(firstLighter(compiled, project, at(starts, project), violation));
      return compiled.mandatory[project] === 1 || this.decidesFirst
        ? [later]
        : [later, child(compiled.horizon + 1)];
    });
  }

  private withoutLeftOut(starts: Int32Array): Int32Array {
    return starts.map((start) => (start > this.compiled.horizon ? NONE : start));
  }
}
