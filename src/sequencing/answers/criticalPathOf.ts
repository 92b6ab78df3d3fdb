import { at } from "../schedule/at";
import { compile } from "../schedule/compile";
import type { Instance } from "../schedule/Instance";
import { NONE } from "../schedule/Profiles";
import { startsByPlace, type Starts } from "../schedule/Starts";
import { inOrderOfStart } from "./inOrderOfStart";
import { networkFloats } from "./networkFloats";

/**
 * Ids of the placed projects without total float, in the order of their starts: those that cannot start later by dependencies
 * alone. What people and money tie together is the critical chain.
 */
export function criticalPathOf(instance: Instance, starts: Starts): string[] {
  const compiled = compile(instance);
  const placed = startsByPlace(compiled, starts);
  const { total } = networkFloats(compiled, placed);
  const critical = compiled.projects.filter(
    (_, project) => at(placed, project) !== NONE && at(total, project) <= 0,
  );
  return inOrderOfStart(critical, starts).map(({ id }) => id);
}
