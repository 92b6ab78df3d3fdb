import { type EntityManager } from "typeorm";
import { type LookUp } from "./LookUp";
import { type Viewer } from "./Viewer";

/** What every resolver and service of one GraphQL operation is handed. */
export interface Context {
  readonly viewer: Viewer;

  /**
   * The only way to read: all look-ups of the operation see one state of the database, and only the rows of the
   * viewer's organizations. The first look-up opens the transaction.
   */
  readonly read: <T>(lookUp: (manager: EntityManager) => Promise<T>) => Promise<T>;

  /** Aborted when whoever asked has gone or has waited too long, so that long work can stop. */
  readonly signal: AbortSignal;

  /**
   * Long work of an engine between reading and writing: what was read is closed meanwhile, so that no transaction waits for
   * it. Only for mutations, of which one is carried out at a time: nothing can be read until it is done.
   */
  readonly between: <T>(work: () => Promise<T>) => Promise<T>;

  /** How many positions hide the pay of each other from who may not see it: the setting PAY_LEAST_POSITIONS. */
  readonly leastPositions: number;

  /** The uuid of a new thing. */
  readonly newId: () => string;

  /** What a look-up finds for a key, read together with everything that is looked up at the same time. */
  readonly find: <Found>(lookUp: LookUp<Found>, key: string) => Promise<Found | undefined>;

  /**
   * The only way to change data. All of `work` happens or none of it, and it may run several times, so it must do
   * nothing but talk to the database through its manager. What is read afterwards sees what was written.
   * @param inTurnOf the organization that it changes; those who change the same one go one after the other
   */
  readonly write: <T>(work: (manager: EntityManager) => Promise<T>, inTurnOf?: string) => Promise<T>;

  /** The same for work that makes the organization of this id and its OWNER of the viewer, from then on. */
  readonly writeNew: (
    organizationId: string,
  ) => <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
}
