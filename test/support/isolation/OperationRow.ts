import type { FilledClient, IdType } from "./FilledClient";

/** How one operation is asked for a client's own, and what belongs at each place of an id in it. */
export interface OperationRow {
  /** Arguments with which the client's member is served, and in which an id has the place, where one is given. */
  readonly asked: (client: FilledClient, place?: string) => Readonly<Record<string, unknown>>;
  /** Names of arguments that it is asked with though nothing requires them. */
  readonly also?: readonly string[];
  /** By its place, as `walkOperations` writes it. */
  readonly ids: Readonly<Record<string, Belonging>>;
}

/** A type; anything with a global id; or nothing, where no id of anything stored is known. */
export type Belonging = IdType | "anything" | "nothing";
