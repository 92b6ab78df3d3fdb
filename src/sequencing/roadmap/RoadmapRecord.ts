import type { Expenditure } from "../../kernel/Expenditure";
import type { Weekday } from "../CriticalPathInput";
import type { Relation } from "../Network";
import type {
  CostProfile,
  DeadlineKind,
  DeadlineReason,
  DurationUnit,
  LagUnit,
  ProjectStatus,
  Severity,
} from "./vocabulary";

/** When work can start and which days are worked. Days are written "2027-01-31", here and below. */
export interface RoadmapCalendar {
  readonly startDay: string;
  readonly weekdays: readonly Weekday[];
  readonly holidays: readonly string[];
}

export interface ProjectRecord {
  readonly id: string;
  /** Its place in the roadmap, from 0. */
  readonly ordinal: number;
  readonly name: string;
  readonly status: ProjectStatus;
  readonly goal: string | null;
  /** In `durationUnit`; 0 for a milestone. */
  readonly duration: number;
  readonly durationUnit: DurationUnit;
  readonly optimisticDuration: number | null;
  readonly pessimisticDuration: number | null;
  readonly earliestStart: string | null;
  readonly fixedStart: string | null;
  /** The last day of work; the other fields of a deadline are there with it. */
  readonly finishBy: string | null;
  readonly deadlineKind: DeadlineKind | null;
  readonly deadlineReason: DeadlineReason | null;
  /** Here and below amounts have two decimal places. */
  readonly monthlyPenalty: string | null;
  readonly optional: boolean;
  readonly monthlyBenefit: string;
  readonly monthlyTimeSaved: string;
  readonly monthlyRiskReduction: string;
  readonly monthlyRunningCost: string;
  readonly actualStart: string | null;
  readonly actualFinish: string | null;
  /** Percent. */
  readonly progress: number | null;
}

export interface PhaseRecord {
  readonly projectId: string;
  readonly ordinal: number;
  readonly name: string;
  /** Working days. */
  readonly duration: number;
  readonly departments: readonly string[];
  readonly systems: readonly string[];
  readonly severity: Severity;
}

export interface CostRecord {
  readonly projectId: string;
  readonly ordinal: number;
  readonly name: string;
  readonly expenditure: Expenditure;
  readonly profile: CostProfile;
  /** With two decimal places. */
  readonly amount: string;
  /** Of a MILESTONE, from 1. */
  readonly workingDay: number | null;
}

export interface EffortRecord {
  readonly projectId: string;
  readonly role: string;
  /** With two decimal places. */
  readonly hours: string;
}

export interface DependencyRecord {
  readonly fromId: string;
  readonly toId: string;
  readonly relation: Relation;
  /** In `lagUnit`; negative for a lead. */
  readonly lag: number;
  readonly lagUnit: LagUnit;
}

export interface FreezeWindowRecord {
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Everyone, when empty. */
  readonly departments: readonly string[];
  /** Of a working day on which the work of a department stops in it; nothing may break it when there is none. */
  readonly disruptionPrice: string | null;
}

export interface DepartmentRecord {
  readonly name: string;
  readonly limit: number;
}

export interface CapacityRecord {
  readonly role: string;
  /** The first day of a month. */
  readonly from: string;
  /** Full-time people, with four decimal places. */
  readonly fte: string;
}

/** The lists that a roadmap consists of, each in its order. */
export interface RoadmapLists {
  readonly projects: readonly ProjectRecord[];
  readonly phases: readonly PhaseRecord[];
  readonly costs: readonly CostRecord[];
  readonly efforts: readonly EffortRecord[];
  readonly dependencies: readonly DependencyRecord[];
  readonly freezeWindows: readonly FreezeWindowRecord[];
  readonly departments: readonly DepartmentRecord[];
  readonly capacities: readonly CapacityRecord[];
}

/** A whole roadmap, as it is stored. */
export interface RoadmapRecord extends RoadmapLists {
  readonly calendar: RoadmapCalendar;
}
