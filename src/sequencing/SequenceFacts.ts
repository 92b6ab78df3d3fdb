import type { Clock } from "./Clock";
import type { CapacityStep } from "./dated/SchedulingTerms";
import type { ThreePoints } from "./answers/chances/UncertainDurations";
import type { Instance } from "./schedule/Instance";
import type { Effort, Scheduled } from "./schedule/schedule";

/** A schedule with everything that can be asked about it. */
export interface SequenceFacts {
  readonly instance: Instance;
  /** The same with every nature of the cost of delay as it is, not as it was weighted. */
  readonly unweighted: Instance;
  readonly clock: Clock;
  readonly found: Scheduled;
  readonly effort: Pick<Effort, "schedules" | "seed">;
  /** The period of the day as of which it was made. */
  readonly asOf: number;
  /** Names of projects that are finished. */
  readonly done: readonly string[];
  /** Roles that projects need and of which nobody said how much there is. */
  readonly unlimited: readonly string[];
  /** How the people that there are were arrived at. */
  readonly capacities: readonly CapacityStep[];
  /** Shortest and longest durations in periods, by project, where somebody said them. */
  readonly ranges: ReadonlyMap<string, ThreePoints>;
}
