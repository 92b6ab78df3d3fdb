import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import type { LookUp } from "./LookUp";

type Read = <T>(lookUp: (manager: EntityManager) => Promise<T>) => Promise<T>;

/** The loaders of one operation: one for each look-up, made when it is first used. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly read: Read,
    private readonly organizationIds: readonly string[],
  ) {}

  /** What a look-up finds for a key; asked twice, it is looked up once. */
  find<Found>(lookUp: LookUp<Found>, key: string): Promise<Found | undefined> {
    let loader = this.made.get(lookUp.name);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const found = await this.read((manager) => lookUp.batch(manager, keys, this.organizationIds));
        return keys.map((each) => found.get(each));
      });
      this.made.set(lookUp.name, loader);
    }
    return loader.load(key) as Promise<Found | undefined>;
  }

  /** Forgets everything: something was written. */
  clear(): void {
    this.made.clear();
  }
}
