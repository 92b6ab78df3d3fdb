import { at } from "./at";
import type { Compiled } from "./Compiled";
import { finishBound } from "./finishBound";
import { Heap } from "./Heap";
import { firstLighter, LimitCheck, type Violation } from "./limitViolations";
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
}

/** A broken limit with the projects that could still load it less, and from which start on each does. */
interface Choice {
  readonly projects: readonly number[];
  readonly lighter: readonly number[];
}

/**
 * The cheapest schedule with proof, when everything that is counted only gets worse by waiting. All projects stand at starts
 * that none can undercut. If these keep every limit, nothing is cheaper. If not, any schedule relieves the broken limit by
 * starting at least one of its projects so much later that it loads it less: one branch for the first that does, in which
 * those before it do not. Complete for money, late phases and leads, where lists of projects placed one by one are not.
 *
 * Source: after the delaying alternatives of E. Demeulemeester and W. Herroelen, A branch-and-bound procedure for the
 * multiple resource-constrained project scheduling problem, Management Science 38 (1992).
 */
export class BranchAndBound {
  private readonly check: LimitCheck;
  private readonly priceBound: PriceBound;
  private readonly leastFinish: number;
  private readonly queue = new Heap<Node>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && a.depth > b.depth),
  );

  constructor(private readonly compiled: Compiled) {
    this.check = new LimitCheck(compiled);
    this.priceBound = new PriceBound(compiled);
    this.leastFinish = compiled.prices.finish > 0 ? finishBound(compiled) : 0;
  }

  /** Looks at no more than `nodes` nodes; `known` is a price that is already reached and need not be found again. */
  run(nodes: number, known = Number.POSITIVE_INFINITY): ExactOutcome {
    for (const root of this.roots()) this.enter(root, 0, known);
    for (let looked = 0; looked < nodes; looked++) {
      const node = this.queue.pop();
      if (node === undefined) return { kind: "infeasible" };
      const choice = this.hardest(node);
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
  private enter(windows: Windows, depth: number, known: number): void {
    for (;;) {
      if (!narrow(this.compiled, windows, known - this.waitingOf(windows))) return;
      const forced = this.forcedMove(windows);
      if (forced === "none possible") return;
      if (!forced) break;
    }
    // Where nothing is known yet the question is whether there is any schedule; later on this costs more than it saves.
    if (known === Number.POSITIVE_INFINITY && !this.priceBound.fits(windows.starts, windows.latest)) return;
    const bound = this.priceBound.above(windows.starts) + this.fixedPriceOf(windows);
    if (bound < known) this.queue.push({ ...windows, bound, depth });
  }

  /** Moves the one project that can relieve a broken limit where there is only one. */
  private forcedMove(windows: Windows): boolean | "none possible" {
    let moved = false;
    for (const violation of this.check.violations(windows.starts)) {
      const { projects, lighter } = this.choiceOf(windows, violation);
      const [project, start] = [projects[0], lighter[0]];
      if (project === undefined || start === undefined) return "none possible";
      if (projects.length > 1 || moved) continue;
      windows.starts[project] = start;
      moved = true;
    }
    return moved;
  }

  private choiceOf({ starts, latest }: Windows, violation: Violation): Choice {
    const projects: number[] = [];
    const lighter: number[] = [];
    for (const project of violation.loaders) {
      const start = firstLighter(this.compiled, project, at(starts, project), violation);
      if (start > at(latest, project)) continue;
      projects.push(project);
      lighter.push(start);
    }
    return { projects, lighter };
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

  /** The broken limit whose cheapest relief is dearest; of equal ones that with the fewest ways out. */
  private hardest(node: Node): Choice | undefined {
    let hardest: Choice | undefined;
    let most = -1;
    for (const violation of this.check.violations(node.starts)) {
      const choice = this.choiceOf(node, violation);
      let least = Number.MAX_SAFE_INTEGER;
      choice.projects.forEach((project, place) => {
        least = Math.min(
          least,
          this.priceOfMoving(project, at(node.starts, project), at(choice.lighter, place)),
        );
      });
      const rank = least + 1 / (1 + choice.projects.length);
      if (rank > most) [most, hardest] = [rank, choice];
    }
    return hardest;
  }

  private priceOfMoving(project: number, from: number, to: number): number {
    const { compiled } = this;
    const price =
      to > at(compiled.latest, project)
        ? priceOfLeavingOut(compiled, project)
        : waitingPrice(compiled, project, to);
    return price - waitingPrice(compiled, project, from);
  }

  /** The dearest to move first, so that the branches after it keep it where it is. */
  private branch(node: Node, { projects, lighter }: Choice, known: number): void {
    const price = (place: number): number => {
      const project = at(projects, place);
      return this.priceOfMoving(project, at(node.starts, project), at(lighter, place));
    };
    const places = projects.map((_, place) => place).sort((a, b) => price(a) - price(b));
    const latest = node.latest.slice();
    for (const place of places) {
      const project = at(projects, place);
      const starts = node.starts.slice();
      starts[project] = at(lighter, place);
      this.enter({ starts, latest: latest.slice() }, node.depth + 1, known);
      latest[project] = Math.min(at(latest, project), at(lighter, place) - 1);
    }
  }

  private withoutLeftOut(starts: Int32Array): Int32Array {
    return starts.map((start) => (start > this.compiled.horizon ? NONE : start));
  }
}
