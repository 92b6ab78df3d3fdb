import type { DataSource } from "typeorm";

/**
 * Lets those who change the same organization go one after the other. PostgreSQL would settle it as well, by
 * refusing all but one of them, again and again; but two hundred who come at once would wear themselves out. Each
 * server keeps its own turns, so that several servers still meet in PostgreSQL, a few at a time.
 */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Does the work when everybody who asked earlier for this name is done, whatever became of theirs. */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name);
    let done = (): void => undefined;
    const mine = new Promise<void>((resolve) => (done = resolve));
    this.last.set(name, mine);
    await before;
    try {
      return await work();
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name);
      done();
    }
  }
}

const turns = new WeakMap<DataSource, Turns>();

/** The turns of the server that has this data source: they outlive its requests, which is what they are for. */
export function turnsOf(dataSource: DataSource): Turns {
  const known = turns.get(dataSource);
  if (known !== undefined) return known;
  const made = new Turns();
  turns.set(dataSource, made);
  return made;
}
