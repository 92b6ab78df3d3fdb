import type { EntityManager } from "typeorm";

/**
 * One way of finding things by their keys. Fields resolve one by one; what they look up at the same time is gathered
 * and sent as one statement, so that reading costs the same number of statements however much is read.
 */
export interface LookUp<Found> {
  /** Unique over all look-ups, with everything in it that changes what is found. */
  readonly name: string;
  /**
   * @param keys uuids, each once
   * @param organizationIds the organizations that the viewer may see: every look-up is scoped to them
   * @returns what was found, by key; a key without anything is left out
   */
  readonly batch: (
    manager: EntityManager,
    keys: readonly string[],
    organizationIds: readonly string[],
  ) => Promise<ReadonlyMap<string, Found>>;
}

/** What was found, gathered by the key it belongs to, each list in the order of the rows. */
export function listsBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [row]);
    else list.push(row);
  }
  return lists;
}

/** What was found, each under its own key. */
export const eachBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));
