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
  let last: Promise<unknown> = Promise.resolve();
  // One connection takes one statement at a time, whoever asks at the same time.
  const read: Context["read"] = (lookUp) => {
    const found = last.then(() => lookUp(manager));
    last = found.catch(() => undefined);
    return found;
  };
  const loaders = new Loaders(read, organizationIdsOf(viewer));
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
    read,
    find: (lookUp, key) => loaders.find(lookUp, key),
    write,
    writeNew: () => write,
  };
}
