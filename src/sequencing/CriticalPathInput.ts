import type { Day } from "../kernel/Day";
import type { Relation } from "./Network";

type Maybe<T> = T | null | undefined;

/** A network as a caller writes it. */
export interface CriticalPathInput {
  /** The first day on which work can start. */
  start: Day;
  calendar?: Maybe<CalendarInput>;
  projects: readonly ProjectTimesInput[];
  dependencies?: Maybe<readonly DependencyInput[]>;
}

export interface CalendarInput {
  weekdays?: Maybe<readonly Weekday[]>;
  holidays?: Maybe<readonly Day[]>;
}

export interface ProjectTimesInput {
  id: string;
  name?: Maybe<string>;
  /** Working days; 0 for a milestone. */
  duration: number;
  earliestStart?: Maybe<Day>;
}

export interface DependencyInput {
  from: string;
  to: string;
  relation?: Maybe<Relation>;
  /** Working days to wait; negative for a lead. */
  lag?: Maybe<number>;
}

export const WEEKDAYS = {
  MONDAY: "Monday.",
  TUESDAY: "Tuesday.",
  WEDNESDAY: "Wednesday.",
  THURSDAY: "Thursday.",
  FRIDAY: "Friday.",
  SATURDAY: "Saturday.",
  SUNDAY: "Sunday.",
} as const;
export type Weekday = keyof typeof WEEKDAYS;
