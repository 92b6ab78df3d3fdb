import { randomUUID } from "node:crypto";
import { type DataSource, type EntityManager } from "typeorm";
import { withinLimit } from "./access/roleLimit";
import { type Context } from "./Context";
import { Loaders } from "./Loaders";
import { type Patience, unhurried } from "./Patience";
import { ReadTransaction } from "./ReadTransaction";
import { turnsOf } from "./turns";
import { organizationIdsOf, type Viewer } from "./Viewer";
import { writeTransaction } from "./writeTransaction";

/** A context and the way to end it; nothing can be read through it afterwards. */
export interface OpenContext {
  readonly context: Context;
  readonly close: () => Promise<void>;
}

/** How many positions hide the pay of each other, unless a setting says otherwise. */
export const USUAL_LEAST_POSITIONS = 3;

/** What an operation may take, and who may be shown what, where it is not as usual. */
export interface OperationTerms extends Partial<Patience> {
  readonly leastPositions?: number | undefined;
}

/** For one GraphQL operation of one viewer. Opening it costs nothing: the first look-up takes a connection. */
export function openContext(
  dataSource: DataSource,
  viewer: Viewer,
  { leastPositions = USUAL_LEAST_POSITIONS, ...terms }: OperationTerms = {},
): OpenContext {
  const patience: Patience = { ...unhurried(), ...terms };
  const memberships = [...viewer.memberships];
  const organizationIds = organizationIdsOf(viewer);
  const reads = new ReadTransaction(dataSource, organizationIds, patience);
  const loaders = new Loaders((lookUp) => reads.read(lookUp), organizationIds);
  // Whoever waits for a turn has set its reads aside before, and so holds no connection that others need.
  const writeTo = <T>(
    ids: readonly string[],
    work: (manager: EntityManager) => Promise<T>,
    inTurnOf: string | undefined,
  ): Promise<T> =>
    reads
      .setAside(() => {
        const write = () => writeTransaction(dataSource, ids, work, { ...patience, actor: viewer });
        return inTurnOf === undefined ? write() : turnsOf(dataSource).take(inTurnOf, write);
      })
      .finally(() => {
        loaders.clear();
      });
  return {
    context: {
      viewer: { ...viewer, memberships },
      signal: patience.signal,
      between: (work) =>
        reads.setAside(work).finally(() => {
          loaders.clear();
        }),
      leastPositions,
      newId: randomUUID,
      read: (lookUp) => reads.read(lookUp),
      find: (lookUp, key) => loaders.find(lookUp, key),
      write: (work, inTurnOf) => writeTo(organizationIds, work, inTurnOf),
      writeNew: (organizationId) => async (work) => {
        const result = await writeTo([...organizationIds, organizationId], work, organizationId);
        if (!organizationIds.includes(organizationId)) {
          organizationIds.push(organizationId);
          memberships.push({ organizationId, role: withinLimit("OWNER", viewer.token?.role ?? null) });
        }
        return result;
      },
    },
    close: () => reads.close(),
  };
}
