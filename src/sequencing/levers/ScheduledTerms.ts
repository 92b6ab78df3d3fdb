import type { SchedulingTerms } from "../dated/SchedulingTerms";
import type { SequenceFacts } from "../SequenceFacts";

/** The terms of a schedule, and the schedule that was made of them. */
export interface ScheduledTerms {
  readonly terms: SchedulingTerms;
  readonly facts: SequenceFacts;
}
