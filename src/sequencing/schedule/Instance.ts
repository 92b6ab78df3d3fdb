import type { Cents } from "../../kernel/Cents";
import type { LevelWish } from "./PriceLevel";
import type { Dependency } from "../Network";

/**
 * A roadmap to put in order, on a clock of whole periods (working days, weeks or months, the engine does not mind).
 * Period p is the time from p to p + 1; starts, finishes and offsets are such boundaries, and finishes are exclusive.
 */
export interface Instance {
  /** The end of time: everything that is placed finishes by here. */
  readonly horizon: number;
  readonly projects: readonly PlannedProject[];
  /** What waits for what; lags are in periods. Ids are those of projects. */
  readonly relations: readonly PlannedRelation[];
  /** For lags that go by dates, where one that begins at boundary b ends: at `lagEnds[wait.ends][b]`, never less for a later b. */
  readonly lagEnds?: readonly (readonly number[])[];
  readonly roles: readonly Role[];
  readonly budgets: readonly BudgetWindow[];
  readonly freezes: readonly Freeze[];
  /** Periods in which disruption is allowed at a price. */
  readonly quietTimes?: readonly QuietTime[];
  /** Those that can only bear so much at a time; a department that is not listed has no limit. */
  readonly departments: readonly Department[];
  /** What each period costs until the last project has finished. */
  readonly finishPrice: Cents;
  /** The levels by which schedules are judged one after the other; all in one price when there is none. */
  readonly levels?: readonly LevelWish[];
}

/** `to` depends on `from`. */
export interface PlannedRelation extends Omit<Dependency, "reach"> {
  /** For a lag that goes by dates; `lag` is then the fewest periods that it comes to. */
  readonly wait?: DatedWait;
}

/** A lag that goes by dates. */
interface DatedWait {
  /** "2 months later", "14 days earlier". */
  readonly said: string;
  /** Its place among `lagEnds`. */
  readonly ends: number;
}

/** One project and what it asks of the rest. */
export interface PlannedProject {
  readonly id: string;
  readonly name: string;
  /** Periods, without a break; 0 for a milestone. */
  readonly duration: number;
  readonly demands: readonly Demand[];
  readonly costs: readonly DueCost[];
  readonly phases: readonly DisruptivePhase[];
  readonly earliestStart: number;
  readonly deadline: Deadline | undefined;
  readonly delay: CostOfDelay;
  /** It starts then and at no other time. */
  readonly fixedStart: number | undefined;
  /** It may be left out, which costs as much as waiting until the horizon. */
  readonly optional: boolean;
  /** Where the last published schedule has it, and what moving it costs. */
  readonly published: PublishedStart | undefined;
}

/** People of a role for part of a project: `units` of them from offset `from` until offset `to` after its start. */
export interface Demand {
  readonly role: string;
  /** In the whole units in which the role's capacity is given, such as hundredths of a full-time person. */
  readonly units: number;
  readonly from: number;
  readonly to: number;
}

/** Money that falls due in the period `offset` after the start; 0 is the first period of the project. */
export interface DueCost {
  readonly budget: string;
  readonly offset: number;
  readonly amount: Cents;
}

/** The part of a project from offset `from` until offset `to` that gets in the way of some departments. */
export interface DisruptivePhase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly departments: readonly string[];
  /** How badly, in quarters of the price of a quiet time; all four when left out. */
  readonly quarters?: number;
}

/** The boundary by which a project should have finished. */
export type Deadline =
  | { readonly kind: "HARD"; readonly finish: number }
  /** Each period later costs `weight`. */
  | { readonly kind: "SOFT"; readonly finish: number; readonly weight: Cents };

/** What each period costs in which a project could have been finished and is not, by nature. */
interface CostOfDelay {
  readonly cash: Cents;
  readonly productivity: Cents;
  readonly expectedLoss: Cents;
}

interface PublishedStart {
  readonly start: number;
  readonly movePrice: Cents;
}

/** People who can do the same work. */
export interface Role {
  readonly name: string;
  /** Whole units in each period of the horizon. */
  readonly capacity: readonly number[];
}

/** Money of a budget for the periods from `from` until `to`. */
export interface BudgetWindow {
  readonly name: string;
  readonly budget: string;
  readonly from: number;
  readonly to: number;
  readonly amount: Cents;
  /** What is left at the end is added to the window of the same budget that begins there. */
  readonly carriesOver: boolean;
}

/** Periods from `from` until `to` in which departments, everyone when none is named, must not be disrupted. */
export interface Freeze {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly departments: readonly string[];
}

/** A freeze that may be broken: each period in which a project disrupts one of its departments costs `price`. */
export interface QuietTime extends Freeze {
  readonly price: Cents;
}

/** Staff whose work projects get in the way of. */
export interface Department {
  readonly name: string;
  /** How many projects may disrupt it at the same time. */
  readonly limit: number;
}

/** All natures together, for each period. */
export const delayPrice = ({ delay }: PlannedProject): number =>
  delay.cash + delay.productivity + delay.expectedLoss;
