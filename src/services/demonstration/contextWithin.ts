import type { EntityManager } from "typeorm";
import type { Context } from "../Context";
import { Loaders } from "../Loaders";
import { USUAL_LEAST_POSITIONS } from "../openContext";
import { organizationIdsOf, type Viewer } from "../Viewer";

/**
 * A context whose reads and writes all happen in one transaction, which somebody else began and will end: several
 * mutations become one, all or nothing.
 * @param viewer a member already of every organization that is made
 * @param newId the uuids of new things, one after the other
 */
export function contextWithin(manager: EntityManager, viewer: Viewer, newId: () => string): Context {
  const loaders = new Loaders((lookUp) => lookUp(manager), organizationIdsOf(viewer));
  const write: Context["write"] = async (work) => {
    const result = await work(manager);
    loaders.clear();
    return result;
  };
  return {
    viewer,
    signal: new AbortController().signal,
    between: (work) => work(),
    leastPositions: USUAL_LEAST_POSITIONS,
    newId,
    read: (lookUp) => lookUp(manager),
    find: (lookUp, key) => loaders.find(lookUp, key),
    write,
    writeNew: () => write,
  };
}
