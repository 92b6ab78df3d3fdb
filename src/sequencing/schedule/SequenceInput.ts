import type { Decimal } from "../../kernel/Decimal";
import type { LevelInput } from "./readLevels";
import type { DependencyInput } from "../CriticalPathInput";

type Maybe<T> = T | null | undefined;

/** A roadmap in whole periods as a caller writes it; lags of dependencies are in periods as well. */
export interface SequenceInput {
  /** Everything finishes by here. */
  horizon: number;
  projects: readonly SequenceProjectInput[];
  dependencies?: Maybe<readonly DependencyInput[]>;
  roles?: Maybe<readonly RoleInput[]>;
  budgets?: Maybe<readonly BudgetWindowInput[]>;
  freezes?: Maybe<readonly FreezeInput[]>;
  /** All that phases and freezes name. */
  departments?: Maybe<readonly DepartmentInput[]>;
  /** What each period costs until everything has finished. */
  finishPrice?: Maybe<Decimal>;
  levels?: Maybe<readonly LevelInput[]>;
}

export interface SequenceProjectInput {
  id: string;
  name?: Maybe<string>;
  duration: number;
  /** The shortest and the longest that it may take. */
  range?: Maybe<{ readonly optimistic: number; readonly pessimistic: number }>;
  demands?: Maybe<readonly DemandInput[]>;
  costs?: Maybe<readonly DueCostInput[]>;
  phases?: Maybe<readonly DisruptivePhaseInput[]>;
  earliestStart?: Maybe<number>;
  deadline?: Maybe<DeadlineInput>;
  /** For each period, by nature. */
  costOfDelay?: Maybe<{
    cash?: Maybe<Decimal>;
    productivity?: Maybe<Decimal>;
    expectedLoss?: Maybe<Decimal>;
  }>;
  fixedStart?: Maybe<number>;
  optional?: Maybe<boolean>;
  published?: Maybe<{ start: number; movePrice: Decimal }>;
}

export interface DemandInput {
  role: string;
  units: number;
  /** Offsets after the start; the whole project when left out. */
  from?: Maybe<number>;
  to?: Maybe<number>;
}

export interface DueCostInput {
  amount: Decimal;
  /** 0, the first period of the project, when left out. */
  offset?: Maybe<number>;
  budget?: Maybe<string>;
}

export interface DisruptivePhaseInput {
  name: string;
  from: number;
  to: number;
  departments: readonly string[];
}

export interface DeadlineInput {
  finish: number;
  /** What each period later costs; a deadline without it is hard. */
  weight?: Maybe<Decimal>;
}

export interface RoleInput {
  name: string;
  /** Units: one number for every period, or one for each. */
  capacity: readonly number[];
}

export interface BudgetWindowInput {
  name: string;
  budget?: Maybe<string>;
  from: number;
  to: number;
  amount: Decimal;
  carriesOver?: Maybe<boolean>;
}

export interface FreezeInput {
  name: string;
  from: number;
  to: number;
  /** Everyone, when empty. */
  departments?: Maybe<readonly string[]>;
  /** Nothing may break it when there is none. */
  disruptionPrice?: Maybe<Decimal>;
}

export interface DepartmentInput {
  name: string;
  /** How many projects may disrupt it at a time; any number when left out. */
  limit?: Maybe<number>;
}

/** The budget of windows and costs that name none. */
export const ONLY_BUDGET = "Budget";
