import type { LevelInput } from "../schedule/readLevels";
import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { RoadmapInput } from "../roadmap/RoadmapInput";

type Maybe<T> = T | null | undefined;

/** A roadmap with what its projects share, as a caller writes it. */
export interface SequenceRoadmapInput extends RoadmapInput {
  allowances?: Maybe<readonly AllowanceInput[]>;
}

export interface AllowanceInput {
  name: string;
  from: Month;
  /** 1 to 120. */
  months: number;
  amount: Decimal;
  /** Both when left out. */
  expenditure?: Maybe<Expenditure>;
  carriesOver?: Maybe<boolean>;
}

/** How a roadmap is scheduled, as a caller writes it. */
export interface SchedulingSettingsInput {
  /** Months from that of the roadmap's start in which everything finishes: 36 when left out. */
  months?: Maybe<number>;
  /** The start of the roadmap when left out. */
  asOf?: Maybe<Day>;
  weights?: Maybe<DelayWeightsInput>;
  /** For each month until everything has finished. */
  finishPrice?: Maybe<Decimal>;
  levels?: Maybe<readonly LevelInput[]>;
  /** For each project that starts on another day than published. */
  movePrice?: Maybe<Decimal>;
}

/** By how much each nature of the cost of delay counts; 1 when left out. */
export interface DelayWeightsInput {
  cash?: Maybe<Decimal>;
  productivity?: Maybe<Decimal>;
  expectedLoss?: Maybe<Decimal>;
}

/** How hard a schedule is looked for. */
export interface SearchEffortInput {
  /** Schedules to try, 1 to 50,000; 5,000 when left out. */
  schedules?: Maybe<number>;
  /** 1 when left out. */
  seed?: Maybe<number>;
}
