import type { Amount } from "../../../costing/scenarios/Exploration";

/** Looked for beside each other; each may keep a thread busy. */
const AT_A_TIME = 2;

const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What stands for an amount that is not known yet; the answer that rests on it is thrown away. */
const UNKNOWN: Amount = { kind: "refused", problems: [] };

/**
 * Amounts that take time to find, for questions that cannot wait: a question is asked to its end without those that it misses, and
 * again when they are found, until it misses none. Questions are pure, so asking twice does no harm.
 */
export class WantedAmounts {
  private readonly known = new Map<string, Amount>();
  /** By name, each begun once: questions at the same time wait for the same one. */
  private readonly searches = new Map<string, Promise<void>>();
  private wanted = new Map<string, () => Promise<Amount>>();

  /** The amount of a name, where it is known; otherwise it is noted how to find it. */
  at(name: string, find: () => Promise<Amount>): Amount {
    const known = this.known.get(name);
    if (known === undefined) this.wanted.set(name, find);
    return known ?? UNKNOWN;
  }

  /** The answer of a question when every amount that it needs is known. */
  async whenKnown<Answer>(ask: () => Answer): Promise<Answer> {
    for (;;) {
      const wanted = new Map<string, () => Promise<Amount>>();
      this.wanted = wanted;
      const answer = ask();
      if (wanted.size === 0) return answer;
      await this.findAll([...wanted]);
    }
  }

  private async findAll(wanted: readonly (readonly [string, () => Promise<Amount>])[]): Promise<void> {
    for (let first = 0; first < wanted.length; first += AT_A_TIME) {
      const searches = wanted.slice(first, first + AT_A_TIME).map(([name, find]) => this.search(name, find));
      // When one fails the other ends too, so that nothing runs on behind the answer.
      await Promise.allSettled(searches);
      await Promise.all(searches);
      await letOthers();
    }
  }

  private search(name: string, find: () => Promise<Amount>): Promise<void> {
    const begun = this.searches.get(name);
    if (begun !== undefined) return begun;
    const search = find().then((amount) => {
      this.known.set(name, amount);
    });
    this.searches.set(name, search);
    return search;
  }
}
