import { at } from "./at";
import type { Compiled } from "./Compiled";
import { placeBackward, placeForward } from "./decode";
import { KeyOrder } from "./orderByKeys";
import { NONE, type Profiles } from "./Profiles";
import { isBetter, scoreOf } from "./score";

/**
 * Forward-backward improvement: everything is pushed as late as the last finish allows, then as early as it can, in the order
 * that this gives. Two schedules of the budget for each turn; stops at the first turn that does not make it better.
 *
 * Source: K. Y. Li and R. J. Willis, An iterative scheduling technique for resource-constrained project scheduling, EJOR 56
 * (1992).
 */
export function improveByTurns(
  compiled: Compiled,
  profiles: Profiles,
  from: Int32Array,
): { starts: Int32Array; tried: number } {
  const { count, durations } = compiled;
  const keyOrder = new KeyOrder(compiled);
  let best = from;
  let tried = 0;
  for (;;) {
    const finishes = Float64Array.from(best, (start, project) => start + at(durations, project));
    const last = best.reduce(
      (latest, start, project) => (start === NONE ? latest : Math.max(latest, at(finishes, project))),
      0,
    );
    const late = new Int32Array(count);
    tried++;
    if (!placeBackward(compiled, profiles, keyOrder.backward(finishes), last, best, late)) break;
    const early = new Int32Array(count);
    const keys = Float64Array.from(late, (start) => (start === NONE ? compiled.horizon : start));
    tried++;
    placeForward(compiled, profiles, keyOrder.forward(keys), undefined, early);
    if (!isBetter(scoreOf(compiled, early), scoreOf(compiled, best))) break;
    best = early;
  }
  return { starts: best, tried };
}
