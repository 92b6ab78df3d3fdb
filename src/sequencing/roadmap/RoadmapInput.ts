import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { CalendarInput, DependencyInput } from "../CriticalPathInput";
import type { Month } from "../../kernel/Month";
import type {
  CostProfile,
  DeadlineKind,
  DeadlineReason,
  DurationUnit,
  LagUnit,
  ProjectStatus,
  Severity,
} from "./vocabulary";

type Maybe<T> = T | null | undefined;

/** A whole roadmap as a caller writes it. */
export interface RoadmapInput {
  /** The first day on which work can start. */
  start: Day;
  calendar?: Maybe<CalendarInput>;
  /** In order. */
  projects: readonly ProjectInput[];
  /** They name projects by id or by key. */
  dependencies?: Maybe<readonly RoadmapDependencyInput[]>;
  freezeWindows?: Maybe<readonly FreezeWindowInput[]>;
  departments?: Maybe<readonly DepartmentInput[]>;
  /** Of people who are not counted in a plan, or instead of that count. */
  capacities?: Maybe<readonly CapacityInput[]>;
}

export interface RoadmapDependencyInput extends DependencyInput {
  /** What the lag is counted in; WORKING_DAYS when left out. */
  lagUnit?: Maybe<LagUnit>;
}

export interface ProjectInput {
  /** Of a project that is stored already. */
  id?: Maybe<string>;
  /** The caller's own name for it inside this input. */
  key?: Maybe<string>;
  name: string;
  status: ProjectStatus;
  goal?: Maybe<string>;
  /** In `durationUnit`; 0 for a milestone. */
  duration: number;
  /** WORKING_DAYS when left out. */
  durationUnit?: Maybe<DurationUnit>;
  /** The shortest and the longest that it may take, in the same unit: both or neither. */
  optimisticDuration?: Maybe<number>;
  pessimisticDuration?: Maybe<number>;
  earliestStart?: Maybe<Day>;
  /** It starts on that day and on no other. */
  fixedStart?: Maybe<Day>;
  deadline?: Maybe<DeadlineInput>;
  /** It may be left out of a schedule. */
  optional?: Maybe<boolean>;
  /** Money that a month is worth once it is finished. */
  monthlyBenefit?: Maybe<Decimal>;
  /** Value of the working time that a month saves once it is finished. */
  monthlyTimeSaved?: Maybe<Decimal>;
  /** Expected loss that a month avoids once it is finished. */
  monthlyRiskReduction?: Maybe<Decimal>;
  /** Operating expenditure that a month costs once it is finished. */
  monthlyRunningCost?: Maybe<Decimal>;
  actualStart?: Maybe<Day>;
  actualFinish?: Maybe<Day>;
  /** Percent of the work that is done, 0 to 100. */
  progress?: Maybe<number>;
  phases?: Maybe<readonly PhaseInput[]>;
  costs?: Maybe<readonly ProjectCostInput[]>;
  efforts?: Maybe<readonly EffortInput[]>;
}

export interface PhaseInput {
  name: string;
  /** Working days. */
  duration: number;
  departments?: Maybe<readonly string[]>;
  /** Systems that it touches. */
  systems?: Maybe<readonly string[]>;
  /** MEDIUM when left out. */
  severity?: Maybe<Severity>;
}

export interface DeadlineInput {
  /** The last day of work. */
  finishBy: Day;
  kind: DeadlineKind;
  reason: DeadlineReason;
  /** What each month later costs; of a soft deadline, which needs it. */
  monthlyPenalty?: Maybe<Decimal>;
}

export interface ProjectCostInput {
  name: string;
  expenditure: Expenditure;
  profile: CostProfile;
  amount: Decimal;
  /** Of a MILESTONE: on which working day of the project it falls due, 1 for the first. */
  workingDay?: Maybe<number>;
}

export interface EffortInput {
  /** SUPPORT, MANAGEMENT or VCIO, or the name of a capacity, such as Controller. */
  role: string;
  hours: Decimal;
}

export interface FreezeWindowInput {
  name: string;
  firstDay: Day;
  lastDay: Day;
  /** Everyone, when empty. */
  departments?: Maybe<readonly string[]>;
  /** Nothing may break it when there is none. */
  disruptionPrice?: Maybe<Decimal>;
}

export interface DepartmentInput {
  name: string;
  /** How many projects may disrupt it at the same time. */
  limit: number;
}

/** How many full-time people of a role are there for projects, from a month on until the next that is stated. */
export interface CapacityInput {
  role: string;
  /** The roadmap's first month when left out. */
  from?: Maybe<Month>;
  fte: Decimal;
}
