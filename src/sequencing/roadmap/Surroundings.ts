import type { Day } from "../../kernel/Day";
import type { WorkingCalendar } from "../WorkingCalendar";

/** What the parts of a project are read against: the rest of its roadmap. */
export interface Surroundings {
  /** The first day of the roadmap. */
  readonly start: Day;
  readonly calendar: WorkingCalendar;
  /** Names of the capacities, which efforts may ask for besides the three roles of IT work. */
  readonly capacities: ReadonlySet<string>;
}
