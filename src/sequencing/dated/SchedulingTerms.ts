import type { Cents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { RoadmapRecord } from "../roadmap/RoadmapRecord";
import type { LevelWish } from "../schedule/PriceLevel";
import type { DelayWeights } from "./DelayWeights";

/** A roadmap on its calendar and everything that its projects share: what is scheduled, and kept with the schedule. */
export interface SchedulingTerms {
  readonly roadmap: RoadmapRecord;
  /** By role and month. A role that projects need and that is not here has no limit. */
  readonly capacities: readonly CapacityStep[];
  readonly allowances: readonly Allowance[];
  /** Where the last published schedule has projects. */
  readonly published: readonly PublishedDay[];
  readonly settings: SchedulingSettings;
}

/** How much of a role there is on each working day, from a month on until the next step of the role. */
export interface CapacityStep {
  readonly role: string;
  readonly from: Month;
  /** Thousandths of an hour for each working day. */
  readonly perDay: number;
  readonly basis: CapacityBasis;
}

/** How a capacity was arrived at, as a sum that can be shown. */
type CapacityBasis =
  | { readonly kind: "STATED"; readonly fte: string }
  /** Changed to find out what would happen. */
  | { readonly kind: "CHANGED"; readonly change: string }
  /** What a plan provides of the role in the month, less what running things takes of it; hundredths of hours. */
  | {
      readonly kind: "PLAN";
      readonly provided: number;
      readonly runWork: number;
      readonly workingDays: number;
    };

/** Money that projects may spend in some months. */
export interface Allowance {
  readonly name: string;
  readonly from: Month;
  /** Exclusive. */
  readonly to: Month;
  readonly amount: Cents;
  /** What it is for; both when undefined. */
  readonly expenditure: Expenditure | undefined;
  /** Whether what is left is added to the allowance of the same kind that begins where this one ends. */
  readonly carriesOver: boolean;
}

export interface PublishedDay {
  readonly projectId: string;
  readonly start: Day;
}

/** What a schedule is judged by and how hard it is looked for. */
export interface SchedulingSettings {
  /** Months from that of the roadmap's start in which everything finishes. */
  readonly months: number;
  /** Nothing that has not begun starts before this day. */
  readonly asOf: Day;
  readonly weights: DelayWeights;
  /** Cents for each month until everything has finished. */
  readonly finishPrice: Cents;
  /** Cents for each project that starts on another day than published. */
  readonly movePrice: Cents;
  /** The levels by which schedules are judged one after the other; all in one price when there is none. */
  readonly levels?: readonly LevelWish[];
  readonly schedules: number;
  readonly seed: number;
}
