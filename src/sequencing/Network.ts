/** How two projects depend on each other: which end of the first holds which end of the second. */
export const RELATIONS = {
  FINISH_TO_START: "The second starts after the first has finished.",
  START_TO_START: "The second starts after the first has started.",
  FINISH_TO_FINISH: "The second finishes after the first has finished.",
  START_TO_FINISH: "The second finishes after the first has started.",
} as const;
export type Relation = keyof typeof RELATIONS;

/** Work of a known duration. */
export interface Activity {
  readonly id: string;
  readonly name: string;
  /** Working days; 0 for a milestone. */
  readonly duration: number;
  /** Working-day index before which it must not start. */
  readonly earliestStart: number;
}

/** Where a lag ends that begins at a boundary. Neither ever answers less for a later boundary. */
export interface Reach {
  /** The boundary at which a lag ends that begins at this one. */
  after(boundary: number): number;
  /** The last boundary at which a lag may begin that ends by this one; -1 when there is none. */
  before(boundary: number): number;
}

/** `to` depends on `from`. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** Working days to wait; negative for a lead. `reach` counts instead where the lag goes by dates. */
  readonly lag: number;
  readonly reach?: Reach;
}

/** Activities and what depends on what. Ids are unique and every dependency names two of them. */
export interface Network {
  readonly activities: readonly Activity[];
  readonly dependencies: readonly Dependency[];
}

/** A dependency between two places in the list of activities. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly lag: number;
  readonly reach?: Reach;
}

/** The dependencies of a network as arcs between indexes of its activities. */
export function arcsOf({ activities, dependencies }: Network): Arc[] {
  const indexes = new Map(activities.map((activity, index) => [activity.id, index]));
  return dependencies.map((dependency) => ({
    ...dependency,
    from: placeOf(indexes, dependency.from),
    to: placeOf(indexes, dependency.to),
  }));
}

function placeOf(indexes: ReadonlyMap<string, number>, id: string): number {
  const index = indexes.get(id);
  if (index === undefined)
    throw new RangeError(`A dependency names "${id}", which is not in the network; check the network first.`);
  return index;
}
