import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { CalendarInput, DependencyInput } from "../CriticalPathInput";
import type { CostProfile, ProjectStatus } from "./vocabulary";

type Maybe<T> = T | null | undefined;

/** A whole roadmap as a caller writes it. */
export interface RoadmapInput {
  /** The first day on which work can start. */
  start: Day;
  calendar?: Maybe<CalendarInput>;
  /** In order. */
  projects: readonly ProjectInput[];
  /** They name projects by id or by key. */
  dependencies?: Maybe<readonly DependencyInput[]>;
  freezeWindows?: Maybe<readonly FreezeWindowInput[]>;
}

export interface ProjectInput {
  /** Of a project that is stored already. */
  id?: Maybe<string>;
  /** The caller's own name for it inside this input. */
  key?: Maybe<string>;
  name: string;
  status: ProjectStatus;
  goal?: Maybe<string>;
  /** Working days; 0 for a milestone. */
  duration: number;
  earliestStart?: Maybe<Day>;
  /** What it is worth a month once finished. */
  monthlyBenefit?: Maybe<Decimal>;
  phases?: Maybe<readonly PhaseInput[]>;
  costs?: Maybe<readonly ProjectCostInput[]>;
  efforts?: Maybe<readonly EffortInput[]>;
}

export interface PhaseInput {
  name: string;
  /** Working days. */
  duration: number;
  departments?: Maybe<readonly string[]>;
}

export interface ProjectCostInput {
  name: string;
  expenditure: Expenditure;
  profile: CostProfile;
  amount: Decimal;
}

export interface EffortInput {
  role: string;
  hours: Decimal;
}

export interface FreezeWindowInput {
  name: string;
  firstDay: Day;
  lastDay: Day;
  /** Everyone, when empty. */
  departments?: Maybe<readonly string[]>;
}
