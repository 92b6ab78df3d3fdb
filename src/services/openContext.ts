import { type DataSource } from "typeorm";
import { type Context } from "./Context";
import { ReadTransaction } from "./ReadTransaction";
import { organizationIdsOf, type Viewer } from "./Viewer";
import { writeTransaction } from "./writeTransaction";

/** A context and the way to end it; nothing can be read through it afterwards. */
export interface OpenContext {
  readonly context: Context;
  readonly close: () => Promise<void>;
}

/** For one GraphQL operation of one viewer. Opening it costs nothing: the first look-up takes a connection. */
export function openContext(dataSource: DataSource, viewer: Viewer): OpenContext {
  const organizationIds = organizationIdsOf(viewer);
  const reads = new ReadTransaction(dataSource, organizationIds);
  return {
    context: {
      viewer,
      read: (lookUp) => reads.read(lookUp),
      write: (work) => reads.setAside(() => writeTransaction(dataSource, organizationIds, work)),
      writeNew: (organizationId) => async (work) => {
        const result = await reads.setAside(() =>
          writeTransaction(dataSource, [...organizationIds, organizationId], work),
        );
        organizationIds.push(organizationId);
        return result;
      },
    },
    close: () => reads.close(),
  };
}
