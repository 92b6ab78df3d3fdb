import { at } from "./at";
import { bestOfThree, crossWindow, mutate } from "./breed";
import type { Compiled } from "./Compiled";
import type { Found } from "./Found";
import { placeBackward, placeForward } from "./decode";
import { KeyOrder } from "./orderByKeys";
import { NONE, Profiles } from "./Profiles";
import type { Random } from "../../kernel/Random";
import { settingsFor, type SearchSettings } from "./searchSettings";

/** A schedule as keys for the next ones: starts, moved so that the first is 0, and when the last finishes. */
interface Member {
  readonly keys: Float64Array;
  readonly span: number;
}

/**
 * The shortest schedule of a mirrorable instance that two populations find, one justified to the left and one to the right.
 * Children of either are placed in the other direction, so that every schedule tried also compacts its parents. Stops early
 * when a schedule is as short as `bound`, and when the first population
 * has no complete schedule to breed from.
 *
 * Source: Debels and Vanhoucke (2007) as in `breed.ts`; V. Valls, F. Ballestin and S. Quintanilla, Justification and RCPSP:
 * a technique that pays, EJOR 165 (2005).
 */
export function searchTwoPopulations(
  compiled: Compiled,
  schedules: number,
  random: Random,
  bound: number,
  first: readonly Float64Array[] = [],
): Found {
  return new TwoPopulations(compiled, schedules, random, bound).run(first);
}

class TwoPopulations {
  private readonly profiles: Profiles;
  private readonly keyOrder: KeyOrder;
  private readonly settings: SearchSettings;
  private readonly starts: Int32Array;
  private readonly child: Float64Array;
  private tried = 0;
  private best: Member | undefined;

  constructor(
    private readonly compiled: Compiled,
    private readonly schedules: number,
    private readonly random: Random,
    private readonly bound: number,
  ) {
    this.profiles = new Profiles(compiled);
    this.keyOrder = new KeyOrder(compiled);
    this.settings = settingsFor(compiled.count);
    this.starts = new Int32Array(compiled.count);
    this.child = new Float64Array(compiled.count);
  }

  run(first: readonly Float64Array[]): Found {
    const { restart } = this.settings;
    while (!this.isDone()) {
      const until = restart === 0 ? this.schedules : Math.min(this.schedules, this.tried + restart);
      this.evolve(until, this.best === undefined ? first : []);
      if (this.best === undefined) break;
    }
    const starts = Int32Array.from(this.best?.keys ?? new Float64Array(this.compiled.count).fill(NONE));
    return { starts, tried: this.tried };
  }

  private isDone(): boolean {
    return this.tried >= this.schedules || (this.best !== undefined && this.best.span <= this.bound);
  }

  private evolve(until: number, first: readonly Float64Array[]): void {
    const left = this.firstPopulation(first, until);
    const right: Member[] = [];
    while (left.length > 0 && this.tried < until && !this.isDone()) {
      this.breedInto(right, left, false, until);
      this.breedInto(left, right, true, until);
    }
  }

  /** Latest starts, the usual rule for short schedules, thrown about further from member to member. */
  private firstPopulation(first: readonly Float64Array[], until: number): Member[] {
    const { population, startNoise } = this.settings;
    const { latest, durations, count } = this.compiled;
    const span = this.bound;
    const members: Member[] = [];
    for (let number = 0; number < population && this.tried < until && !this.isDone(); number++) {
      const noise = (startNoise * span * number) / population;
      for (let project = 0; project < count; project++)
        this.child[project] =
          first[number]?.[project] ??
          at(latest, project) + at(durations, project) + noise * (this.random.next() - 0.5);
      const member = this.place(true);
      if (member !== undefined) members.push(member);
    }
    return members;
  }

  private breedInto(target: Member[], parents: readonly Member[], forward: boolean, until: number): void {
    for (let slot = 0; slot < parents.length && this.tried < until && !this.isDone(); slot++) {
      const father = bestOfThree(parents, this.random, isShorter);
      const mother = parents[slot];
      if (father === undefined || mother === undefined) return;
      crossWindow(father.keys, mother.keys, father.span, this.random, this.settings, this.child);
      mutate(this.child, this.random, this.settings);
      const born = this.place(forward);
      const old = target[slot];
      if (born !== undefined && (old === undefined || born.span <= old.span || this.random.next() < 0.02))
        target[slot] = born;
    }
  }

  /** Places the child's keys in one direction; one schedule of the budget. */
  private place(forward: boolean): Member | undefined {
    const { compiled, profiles, keyOrder, starts, child } = this;
    this.tried++;
    if (forward) {
      placeForward(compiled, profiles, keyOrder.forward(child), undefined, starts);
    } else {
      for (let project = 0; project < compiled.count; project++)
        child[project] = at(child, project) + at(compiled.durations, project);
      const order = keyOrder.backward(child);
      if (!placeBackward(compiled, profiles, order, compiled.horizon, undefined, starts)) return undefined;
    }
    const member = memberOf(compiled, starts);
    if (member !== undefined && (this.best === undefined || member.span < this.best.span)) this.best = member;
    return member;
  }
}

const isShorter = (first: Member, second: Member): boolean => first.span < second.span;

function memberOf({ count, durations }: Compiled, starts: Int32Array): Member | undefined {
  let first = Number.MAX_SAFE_INTEGER;
  let last = 0;
  for (let project = 0; project < count; project++) {
    const start = at(starts, project);
    if (start === NONE) return undefined;
    first = Math.min(first, start);
    last = Math.max(last, start + at(durations, project));
  }
  return { keys: Float64Array.from(starts, (start) => start - first), span: last - first };
}
