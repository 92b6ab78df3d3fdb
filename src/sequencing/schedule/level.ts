import type { Compiled } from "./Compiled";
import { placeForward } from "./decode";
import { KeyOrder } from "./orderByKeys";
import type { PriorityRule } from "./priorityRules";
import { Profiles } from "./Profiles";

/** One pass over the projects in the order of a rule: the levelling of planning tools, and where searches begin. */
export function level(compiled: Compiled, rule: PriorityRule): Int32Array {
  const starts = new Int32Array(compiled.count);
  placeForward(
    compiled,
    new Profiles(compiled),
    new KeyOrder(compiled).forward(rule(compiled)),
    undefined,
    starts,
  );
  return starts;
}
