import type { Expenditure } from "../../kernel/Expenditure";
import type { Weekday } from "../CriticalPathInput";
import type { Relation } from "../Network";
import type { CostProfile, ProjectStatus } from "./vocabulary";

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
  /** Working days; 0 for a milestone. */
  readonly duration: number;
  readonly earliestStart: string | null;
  /** An amount with two decimal places. */
  readonly monthlyBenefit: string;
}

export interface PhaseRecord {
  readonly projectId: string;
  readonly ordinal: number;
  readonly name: string;
  /** Working days. */
  readonly duration: number;
  readonly departments: readonly string[];
}

export interface CostRecord {
  readonly projectId: string;
  readonly ordinal: number;
  readonly name: string;
  readonly expenditure: Expenditure;
  readonly profile: CostProfile;
  /** With two decimal places. */
  readonly amount: string;
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
  /** Working days to wait; negative for a lead. */
  readonly lag: number;
}

export interface FreezeWindowRecord {
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Everyone, when empty. */
  readonly departments: readonly string[];
}

/** The lists that a roadmap consists of, each in its order. */
export interface RoadmapLists {
  readonly projects: readonly ProjectRecord[];
  readonly phases: readonly PhaseRecord[];
  readonly costs: readonly CostRecord[];
  readonly efforts: readonly EffortRecord[];
  readonly dependencies: readonly DependencyRecord[];
  readonly freezeWindows: readonly FreezeWindowRecord[];
}

/** A whole roadmap, as it is stored. */
export interface RoadmapRecord extends RoadmapLists {
  readonly calendar: RoadmapCalendar;
}
