import type { ThreePoints } from "./answers/chances/UncertainDurations";
import { PeriodClock } from "./PeriodClock";
import type { Instance } from "./schedule/Instance";
import type { Effort, Scheduled } from "./schedule/schedule";
import type { SequenceFacts } from "./SequenceFacts";

/** A schedule in whole periods with everything that can be asked about it. */
export const factsOfPeriods = (
  instance: Instance,
  ranges: ReadonlyMap<string, ThreePoints>,
  found: Scheduled,
  effort: Effort,
): SequenceFacts => ({
  instance,
  unweighted: instance,
  clock: new PeriodClock(),
  found,
  effort,
  asOf: 0,
  done: [],
  unlimited: [],
  capacities: [],
  ranges,
});
