import type { Day } from "../../../kernel/Day";
import type { Decimal } from "../../../kernel/Decimal";
import type { Month } from "../../../kernel/Month";
import type { Note } from "../../readCalendar";
import type { SequenceFacts } from "../../SequenceFacts";
import type { SchedulingTerms } from "../SchedulingTerms";

type Maybe<T> = T | null | undefined;

/** What could be different, as a caller writes it: exactly one of these. */
export interface ChangeInput {
  /** The project starts so many working days later than it does in the schedule, at the earliest. */
  slip?: Maybe<{ projectId: string; workingDays: number }>;
  /** The project takes so many working days more, or fewer when negative. */
  stretch?: Maybe<{ projectId: string; workingDays: number }>;
  decline?: Maybe<{ projectId: string }>;
  /** Full-time people more, or fewer when negative, in some months. */
  addCapacity?: Maybe<{ role: string; fte: Decimal; from: Month; months: number }>;
  /** Money more, or less when negative, in one allowance. */
  addMoney?: Maybe<{ allowance: string; amount: Decimal }>;
  moveFreeze?: Maybe<{ name: string; firstDay: Day; lastDay: Day }>;
  /** Another last day of work by which the project has to be finished. */
  moveDeadline?: Maybe<{ projectId: string; finishBy: Day }>;
}
export type ChangeKind = keyof ChangeInput;

/**
 * One way of changing terms; it notes what is wrong with the change, relative to it, and then changes nothing.
 * @param facts the schedule that is changed
 */
export type Apply<Said> = (
  terms: SchedulingTerms,
  said: Said,
  facts: SequenceFacts,
  note: Note,
) => SchedulingTerms;

/** What is said when a change of a kind is made. */
export type SaidOf<Kind extends ChangeKind> = NonNullable<ChangeInput[Kind]>;
