import { at } from "./at";
import type { Compiled } from "./Compiled";

/** Makes orders from keys without allocating; one for each search. */
export class KeyOrder {
  private readonly raised: Float64Array;
  private readonly sorted: Float64Array;
  /** The places of projects, first to be placed first; overwritten by the next call. */
  readonly order: Int32Array;

  constructor(private readonly compiled: Compiled) {
    this.raised = new Float64Array(compiled.count);
    this.sorted = new Float64Array(compiled.count);
    this.order = new Int32Array(compiled.count);
  }

  /** Lower keys first, but nothing before what it waits for. */
  forward(keys: Float64Array): Int32Array {
    const { order, before } = this.compiled;
    const { raised } = this;
    for (const project of order) {
      let key = at(keys, project);
      for (let i = at(before.first, project); i < at(before.first, project + 1); i++)
        key = Math.max(key, at(raised, at(before.node, i)));
      raised[project] = key;
    }
    return this.sort(1);
  }

  /** Higher keys first, but nothing before what waits for it. */
  backward(keys: Float64Array): Int32Array {
    const { order, after, count } = this.compiled;
    const { raised } = this;
    for (let place = count - 1; place >= 0; place--) {
      const project = at(order, place);
      let key = at(keys, project);
      for (let i = at(after.first, project); i < at(after.first, project + 1); i++)
        key = Math.min(key, at(raised, at(after.node, i)));
      raised[project] = key;
    }
    return this.sort(-1);
  }

  /** Keys and places in one number each: sorting a typed array of numbers needs no callback. */
  private sort(sign: 1 | -1): Int32Array {
    const { rank, order: byRank, count } = this.compiled;
    const { raised, sorted, order } = this;
    for (let project = 0; project < count; project++)
      sorted[project] = Math.round(at(raised, project) * 64) * 4096 * sign + sign * at(rank, project);
    sorted.sort();
    for (let place = 0; place < count; place++) {
      const packed = at(sorted, place) * sign;
      order[place] = at(byRank, ((packed % 4096) + 4096) % 4096);
    }
    return order;
  }
}
