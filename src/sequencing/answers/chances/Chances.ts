import type { Deadline } from "../../schedule/Instance";

/** What a simulation of a schedule found, with all that is needed to run it again. */
export interface Chances {
  readonly distribution: "triangular";
  readonly generator: "mulberry32";
  readonly seed: number;
  readonly trials: number;
  readonly deadlines: readonly DeadlineChance[];
  readonly finish: FinishChances;
  /** Trials in which something found no place before the end of time, which then missed its deadline. */
  readonly unfinished: number;
}

export interface DeadlineChance {
  readonly id: string;
  readonly kind: Deadline["kind"];
  readonly deadline: number;
  /** In the schedule; `undefined` for what is left out, which never meets its deadline. */
  readonly scheduledFinish: number | undefined;
  /** From 0 to 1. */
  readonly chance: number;
  /** Of the chance, from the number of trials; 0 at a chance of 0 or 1, which says no more than "in no trial" or "in all". */
  readonly standardError: number;
}

/** When the whole finishes. A trial that does not finish counts as later than any other. */
export interface FinishChances {
  readonly scheduled: number;
  /** `undefined` when some trials did not finish. */
  readonly mean: number | undefined;
  readonly standardError: number | undefined;
  /** The first boundary by which the whole had finished in half, four fifths, nine tenths of the trials, if there is one. */
  readonly p50: number | undefined;
  readonly p80: number | undefined;
  readonly p90: number | undefined;
}
