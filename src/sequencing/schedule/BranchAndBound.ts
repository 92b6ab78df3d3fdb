import { at } from "./at";
import type { Compiled } from "./Compiled";
import { finishBound } from "./finishBound";
import {
  exclusivePairs,
  FIRST_BEFORE,
  narrowByPairs,
  SECOND_BEFORE,
  type ExclusivePair,
} from "./exclusivePairs";
import { Choices, type Choice, type Later } from "./Choices";
import { Heap } from "./Heap";
import { PriceBound } from "./PriceBound";
import { NONE } from "./Profiles";
import { priceOfLeavingOut, waitingPrice } from "./score";
import { narrow, type Windows } from "./Windows";

/** What an exact search came to. `bound` is a price that no schedule undercuts. */
export type ExactOutcome =
  | { readonly kind: "optimal"; readonly starts: Int32Array; readonly price: number }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished"; readonly bound: number };

interface Node extends Windows {
  /** A price that no schedule within the windows undercuts. */
  readonly bound: number;
  readonly depth: number;
  /** Which of each exclusive pair goes before the other. */
  readonly orders: Uint8Array;
}

/**
 * The cheapest schedule with proof, when everything that is counted only gets worse by waiting. All projects stand at starts
 * that none can undercut. If these keep every limit, nothing is cheaper. If not, any schedule relieves the broken limit by
 * starting at least one of its projects so much later that it loads it less: one branch for the first that does, in which
 * those before it do not. Where two of them can never stand together, whatever else does, one of them goes before the other
 * instead: two branches, which a finer clock does not make more. Complete for money, late phases and leads, where lists of
 * projects placed one by one are not.
 *
 * Source: after the delaying alternatives of E. Demeulemeester and W. Herroelen, A branch-and-bound procedure for the
 * multiple resource-constrained project scheduling problem, Management Science 38 (1992), and, for pairs, the
 * disjunctive arcs of E. Balas, Machine sequencing via disjunctive graphs, Operations Research 17 (1969).
 */
export class BranchAndBound {
  private readonly pairs: readonly ExclusivePair[];
  private readonly choices: Choices;
  private readonly priceBound: PriceBound;
  private readonly leastFinish: number;
  private readonly queue = new Heap<Node>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && a.depth > b.depth),
  );

  constructor(private readonly compiled: Compiled) {
    this.pairs = exclusivePairs(compiled);
    this.choices = new Choices(compiled, this.pairs);
    this.priceBound = new PriceBound(compiled);
    this.leastFinish = compiled.prices.finish > 0 ? finishBound(compiled) : 0;
  }

  /** Looks at no more than `nodes` nodes; `known` is a price that is already reached and need not be found again. */
  run(nodes: number, known = Number.POSITIVE_INFINITY): ExactOutcome {
    for (const root of this.roots()) this.enter(root, new Uint8Array(this.pairs.length), 0, known);
    for (let looked = 0; looked < nodes; looked++) {
      const node = this.queue.pop();
      if (node === undefined) return { kind: "infeasible" };
      const choice = this.choices.hardest(node);
      if (choice === undefined)
        return { kind: "optimal", starts: this.withoutLeftOut(node.starts), price: node.bound };
      this.branch(node, choice, known);
    }
    const next = this.queue.pop();
    return next === undefined ? { kind: "infeasible" } : { kind: "unfinished", bound: next.bound };
  }

  /**
   * Leaving a project out may end the roadmap sooner, which is not a price that only grows by waiting; so, where the finish is
   * priced, it is decided at the start what is left out, and not below.
   */
  private roots(): Windows[] {
    const { compiled } = this;
    const { count, mandatory, earliest, horizon, prices } = compiled;
    let roots: Windows[] = [{ starts: earliest.slice(), latest: compiled.latest.slice() }];
    for (let project = 0; project < count; project++) {
      if (mandatory[project] === 1) continue;
      if (prices.finish === 0) for (const { latest } of roots) latest[project] = horizon + 1;
      else
        roots = roots.flatMap((root) => {
          const without = { starts: root.starts.slice(), latest: root.latest.slice() };
          without.starts[project] = without.latest[project] = horizon + 1;
          return [root, without];
        });
    }
    return roots;
  }

  /** Queues a node unless nothing can be in its windows, or nothing that is cheaper than what is known. */
  private enter(windows: Windows, orders: Uint8Array, depth: number, known: number): void {
    for (;;) {
      if (!narrow(this.compiled, windows, known - this.waitingOf(windows))) return;
      const ordered = narrowByPairs(this.compiled, this.pairs, windows, orders);
      if (!ordered.fits) return;
      if (ordered.moved) continue;
      const forced = this.forcedMove(windows);
      if (forced === "none possible") return;
      if (!forced) break;
    }
    // Where nothing is known yet the question is whether there is any schedule; later on this costs more than it saves.
    if (known === Number.POSITIVE_INFINITY && !this.priceBound.fits(windows.starts, windows.latest)) return;
    const bound = this.priceBound.above(windows.starts) + this.fixedPriceOf(windows);
    if (bound < known) this.queue.push({ ...windows, bound, depth, orders });
  }

  /** Moves the projects that alone can relieve a broken limit. */
  private forcedMove(windows: Windows): boolean | "none possible" {
    const moved = new Set<number>();
    for (const { violation, later } of this.choices.broken(windows)) {
      const [project, start] = [later.projects[0], later.lighter[0]];
      if (violation.loaders.some((loader) => moved.has(loader))) continue;
      if (project === undefined || start === undefined) return "none possible";
      if (later.projects.length > 1) continue;
      windows.starts[project] = start;
      moved.add(project);
    }
    return moved.size > 0;
  }

  /** What waiting to these starts costs, and what leaving out and the finish do. */
  private waitingOf(windows: Windows): number {
    const { compiled } = this;
    let price = this.fixedPriceOf(windows);
    for (let project = 0; project < compiled.count; project++)
      if (at(windows.starts, project) <= compiled.horizon)
        price += waitingPrice(compiled, project, at(windows.starts, project));
    return price;
  }

  private fixedPriceOf({ starts }: Windows): number {
    const { compiled } = this;
    let leftOut = 0;
    let finish = this.leastFinish;
    for (let project = 0; project < compiled.count; project++) {
      if (at(starts, project) > compiled.horizon) leftOut += priceOfLeavingOut(compiled, project);
      else finish = Math.max(finish, at(starts, project) + at(compiled.durations, project));
    }
    return leftOut + compiled.prices.finish * finish;
  }

  private branch(node: Node, choice: Choice, known: number): void {
    if (choice.kind === "ORDER") this.branchOnOrder(node, choice.place, known);
    else this.branchOnStarts(node, choice, known);
  }

  private branchOnOrder(node: Node, place: number, known: number): void {
    for (const order of [FIRST_BEFORE, SECOND_BEFORE]) {
      const orders = node.orders.slice();
      orders[place] = order;
      const windows = { starts: node.starts.slice(), latest: node.latest.slice() };
      this.enter(windows, orders, node.depth + 1, known);
    }
  }

  /** The dearest to move last, so that the branches before it keep it where it is. */
  private branchOnStarts(node: Node, choice: Later, known: number): void {
    const prices = this.choices.pricesOf(node, choice);
    const places = prices.map((_, place) => place).sort((a, b) => at(prices, a) - at(prices, b));
    const latest = node.latest.slice();
    for (const place of places) {
      const project = at(choice.projects, place);
      const starts = node.starts.slice();
      starts[project] = at(choice.lighter, place);
      this.enter({ starts, latest: latest.slice() }, node.orders.slice(), node.depth + 1, known);
      latest[project] = Math.min(at(latest, project), at(choice.lighter, place) - 1);
    }
  }

  private withoutLeftOut(starts: Int32Array): Int32Array {
    return starts.map((start) => (start > this.compiled.horizon ? NONE : start));
  }
}
