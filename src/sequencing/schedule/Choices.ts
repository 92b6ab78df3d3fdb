import { at } from "./at";
import type { Compiled } from "./Compiled";
import { isTogether, type ExclusivePair } from "./exclusivePairs";
import { firstLighter, LimitCheck, type Violation } from "./limitViolations";
import { priceOfLeavingOut, waitingPrice } from "./score";
import type { Windows } from "./Windows";

/** A broken limit with the projects that could still load it less, and from which start on each does. */
export interface Later {
  readonly kind: "LATER";
  readonly projects: readonly number[];
  readonly lighter: readonly number[];
}

/** The place of a pair that stands at the same time and must not. */
interface Order {
  readonly kind: "ORDER";
  readonly place: number;
}

/** What an exact search branches on. */
export type Choice = Later | Order;

/** Finds what is wrong with starts, and what it costs at the least to put it right. */
export class Choices {
  private readonly check: LimitCheck;

  constructor(
    private readonly compiled: Compiled,
    private readonly pairs: readonly ExclusivePair[],
  ) {
    this.check = new LimitCheck(compiled);
  }

  /** Every broken limit; neither list of a choice that nobody can relieve has anything in it. */
  broken(windows: Windows): { readonly violation: Violation; readonly later: Later }[] {
    return this.check
      .violations(windows.starts)
      .map((violation) => ({ violation, later: this.relief(windows, violation) }));
  }

  private relief({ starts, latest }: Windows, violation: Violation): Later {
    const projects: number[] = [];
    const lighter: number[] = [];
    for (const project of violation.loaders) {
      const start = firstLighter(this.compiled, project, at(starts, project), violation);
      if (start > at(latest, project)) continue;
      projects.push(project);
      lighter.push(start);
    }
    return { kind: "LATER", projects, lighter };
  }

  /** The one whose cheapest way out is dearest; of equal ones that with the fewest ways out. None when nothing is wrong. */
  hardest(windows: Windows): Choice | undefined {
    let hardest: Choice | undefined;
    let most = -1;
    const offer = (choice: Choice, prices: readonly number[]): void => {
      const rank = Math.min(...prices) + 1 / (1 + prices.length);
      if (rank > most) [most, hardest] = [rank, choice];
    };
    const { starts } = windows;
    this.pairs.forEach((pair, place) => {
      if (!isTogether(this.compiled, windows, pair)) return;
      const { first, second, firstAfter, secondAfter } = pair;
      offer({ kind: "ORDER", place }, [
        this.priceOfMoving(second, at(starts, second), at(starts, first) + secondAfter),
        this.priceOfMoving(first, at(starts, first), at(starts, second) + firstAfter),
      ]);
    });
    for (const { later } of this.broken(windows)) offer(later, this.pricesOf(windows, later));
    return hardest;
  }

  /** What each way out of a broken limit costs. */
  pricesOf({ starts }: Windows, { projects, lighter }: Later): number[] {
    return projects.map((project, place) =>
      this.priceOfMoving(project, at(starts, project), at(lighter, place)),
    );
  }

  private priceOfMoving(project: number, from: number, to: number): number {
    const { compiled } = this;
    const price =
      to > at(compiled.latest, project)
        ? priceOfLeavingOut(compiled, project)
        : waitingPrice(compiled, project, to);
    return price - waitingPrice(compiled, project, from);
  }
}
