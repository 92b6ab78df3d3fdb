import { at } from "./at";
import { bestOfThree, crossWindow, mutate } from "./breed";
import type { Compiled } from "./Compiled";
import { placeForward } from "./decode";
import { improveByTurns } from "./improveByTurns";
import { KeyOrder } from "./orderByKeys";
import { PRIORITY_RULES } from "./priorityRules";
import { NONE, Profiles } from "./Profiles";
import type { Random } from "../../kernel/Random";
import { isBetter, scoreOf, type Score } from "./score";
import { settingsFor, type SearchSettings } from "./searchSettings";
import type { Found } from "./Found";

/** A schedule, the keys that made it and the periods before which it kept projects from starting. */
interface Member {
  readonly keys: Float64Array;
  readonly holds: Int32Array;
  readonly starts: Int32Array;
  readonly score: Score;
}

/** The share of the budget after which the best schedule is worked on alone. */
const BREEDING_SHARE = 0.6;

/**
 * The cheapest schedule found for an instance with all kinds of constraints and prices: a population justified to the left
 * that begins with the priority rules and `first` (starts such as those last published), then single moves of the best.
 * Holds reach what placing each at its first start cannot: waiting on purpose, and leaving out what is optional.
 */
export function searchPrices(
  compiled: Compiled,
  schedules: number,
  random: Random,
  bound: number,
  first: readonly Int32Array[] = [],
): Found {
  return new PriceSearch(compiled, schedules, random, bound).run(first);
}

class PriceSearch {
  private readonly profiles: Profiles;
  private readonly keyOrder: KeyOrder;
  private readonly settings: SearchSettings;
  private readonly span: number;
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
    this.span = Math.max(1, compiled.horizon / 2);
  }

  run(first: readonly Int32Array[]): Found {
    for (const starts of first) this.offer(starts);
    const members = this.firstMembers();
    const breedUntil = Math.floor(this.schedules * BREEDING_SHARE);
    while (this.tried < breedUntil && !this.isDone()) this.breed(members);
    if (this.best !== undefined && !this.isDone()) this.turn(this.best);
    while (!this.isDone() && this.tried + this.held() < this.schedules) this.moveOne();
    this.letGo();
    return { starts: this.best?.starts ?? new Int32Array(this.compiled.count).fill(NONE), tried: this.tried };
  }

  private isDone(): boolean {
    if (this.tried >= this.schedules) return true;
    const score = this.best?.score;
    return score?.missing === 0 && score.excess === 0 && score.price <= this.bound;
  }

  /** A schedule from before takes part as it is, held where it was, and is never replaced by a worse one. */
  private offer(starts: Int32Array): void {
    const keys = Float64Array.from(starts, (start) => (start === NONE ? this.compiled.horizon : start));
    const { horizon, mandatory } = this.compiled;
    const out = (project: number): number => (mandatory[project] === 1 ? 0 : horizon + 1);
    this.place(
      keys,
      starts.map((start, project) => (start === NONE ? out(project) : start)),
    );
    this.place(keys.slice(), new Int32Array(starts.length));
  }

  private firstMembers(): Member[] {
    const members = this.best === undefined ? [] : [this.best];
    for (let number = 0; number < this.settings.population && !this.isDone(); number++) {
      const rule = PRIORITY_RULES[number % PRIORITY_RULES.length];
      if (rule === undefined) break;
      const noise = number < PRIORITY_RULES.length ? 0 : (this.span * number) / this.settings.population;
      const keys = rule(this.compiled).map((key) => key + noise * (this.random.next() - 0.5));
      members.push(this.place(keys, new Int32Array(keys.length)));
    }
    return members;
  }

  private breed(members: Member[]): void {
    for (let slot = 0; slot < members.length && !this.isDone(); slot++) {
      const mother = members[slot];
      const father = bestOfThree(members, this.random, isCheaper);
      if (mother === undefined || father === undefined) return;
      const keys = new Float64Array(this.compiled.count);
      crossWindow(father.keys, mother.keys, this.spanOf(father), this.random, this.settings, keys);
      mutate(keys, this.random, this.settings);
      const holds = this.random.next() < 0.5 ? father.holds.slice() : mother.holds.slice();
      if (this.random.next() < 0.3) this.changeHold(holds, father.starts);
      const child = this.place(keys, holds);
      if (!isBetter(mother.score, child.score)) members[slot] = child;
    }
  }

  private spanOf({ keys }: Member): number {
    return Math.max(
      1,
      keys.reduce((last, key) => Math.max(last, key), 0),
    );
  }

  /** Keeps one project back a little, or until its published start, or out of the schedule, or lets it go again. */
  private changeHold(holds: Int32Array, starts: Int32Array): void {
    const { compiled, random } = this;
    const project = random.below(compiled.count);
    const published = at(compiled.prices.published, project);
    if (at(holds, project) > 0) holds[project] = 0;
    else if (compiled.mandatory[project] === 0 && random.next() < 0.5) holds[project] = compiled.horizon + 1;
    else if (published !== NONE && random.next() < 0.7) holds[project] = published;
    else if (this.disturbs(project, starts) && random.next() < 0.7)
      holds[project] = this.firstQuieter(project, at(starts, project));
    else holds[project] = this.laterThan(project, starts);
  }

  /** A little later, or when some other project has finished and its people and money are free. */
  private laterThan(project: number, starts: Int32Array): number {
    const { random, compiled } = this;
    const start = at(starts, project);
    const other = random.below(compiled.count);
    const finish = at(starts, other) + at(compiled.durations, other);
    if (random.next() < 0.5 && finish > start && finish < compiled.horizon) return finish;
    return start + 1 + random.below(3);
  }

  private disturbs(project: number, starts: Int32Array): boolean {
    const start = at(starts, project);
    return start !== NONE && (this.compiled.prices.disruption[project]?.[start] ?? 0) > 0;
  }

  /** The first later start at which a project disturbs nobody, or else less. */
  private firstQuieter(project: number, start: number): number {
    const row = this.compiled.prices.disruption[project] ?? new Float64Array();
    const now = row[start] ?? 0;
    const quiet = row.findIndex((price, later) => later > start && price === 0);
    return quiet >= 0
      ? quiet
      : Math.max(
          start + 1,
          row.findIndex((price, later) => later > start && price < now),
        );
  }

  private held(): number {
    return this.best?.holds.reduce((count, hold) => (hold > 0 ? count + 1 : count), 0) ?? 0;
  }

  /** Nobody waits for a hold that makes nothing cheaper. */
  private letGo(): void {
    for (let project = 0; project < this.compiled.count && this.tried < this.schedules; project++) {
      const { best } = this;
      if (best === undefined || at(best.holds, project) === 0) continue;
      const holds = best.holds.slice();
      holds[project] = 0;
      const free = this.place(best.keys.slice(), holds);
      if (!isBetter(best.score, free.score)) this.best = free;
    }
  }

  /** One project of the best schedule goes before or behind another one, or is held; kept unless it is worse. */
  private moveOne(): void {
    const { best, random, compiled } = this;
    if (best === undefined) return;
    const keys = best.keys.slice();
    const holds = best.holds.slice();
    const moves = 1 + random.below(3);
    for (let move = 0; move < moves; move++) {
      const project = random.below(compiled.count);
      if (random.next() < 0.25) this.changeHold(holds, best.starts);
      else keys[project] = at(keys, random.below(compiled.count)) + (random.next() < 0.6 ? -0.25 : 0.25);
    }
    const moved = this.place(keys, holds);
    if (!isBetter(best.score, moved.score)) this.best = moved;
  }

  private turn({ starts, holds }: Member): void {
    const improved = improveByTurns(this.compiled, this.profiles, starts);
    this.tried += improved.tried;
    const keys = Float64Array.from(improved.starts, (start) =>
      start === NONE ? this.compiled.horizon : start,
    );
    this.place(keys, improved.starts === starts ? holds : new Int32Array(keys.length));
  }

  /** Makes one schedule; what is missing from it goes first in those that are made from it. */
  private place(keys: Float64Array, holds: Int32Array): Member {
    const { compiled, profiles, keyOrder } = this;
    this.tried++;
    const starts = new Int32Array(compiled.count);
    placeForward(compiled, profiles, keyOrder.forward(keys), holds, starts);
    for (let project = 0; project < compiled.count; project++) {
      const start = at(starts, project);
      if (start !== NONE) keys[project] = start;
      else if (compiled.mandatory[project] === 1) keys[project] = -this.random.next() * this.span;
    }
    const member = { keys, holds, starts, score: scoreOf(compiled, starts) };
    if (this.best === undefined || isBetter(member.score, this.best.score)) this.best = member;
    return member;
  }
}

const isCheaper = (first: Member, second: Member): boolean => isBetter(first.score, second.score);
