import { NoSequence } from "../../schema/sequencing/NoSequence";
import { Sequence } from "../../schema/sequencing/Sequence";
import { datedInstance } from "../../sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../sequencing/dated/factsOfRoadmap";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import type { SequenceFound } from "../../sequencing/schedule/findSequence";
import { USUAL_EFFORT } from "../../sequencing/schedule/schedule";
import type { Starts } from "../../sequencing/schedule/Starts";
import type { Context } from "../Context";
import { runSequencing } from "./runSequencing";

/** What was found for some terms, and the answer that shows it. */
export interface SequencedTerms {
  readonly found: SequenceFound;
  readonly answer: Sequence | NoSequence;
}

/**
 * Puts a roadmap on its calendar in order.
 * @param before a schedule that takes part in the search as it is
 */
export async function sequenceOfTerms(
  ctx: Pick<Context, "signal">,
  terms: SchedulingTerms,
  before: Starts | undefined,
): Promise<SequencedTerms> {
  const dated = datedInstance(terms);
  const { instance, clock } = dated;
  const { schedules, seed } = terms.settings;
  const effort = { schedules, seed, nodes: USUAL_EFFORT.nodes };
  const stretches = clock.stretches(0, instance.horizon).map(({ from, to }) => ({ from, to }));
  const found = await runSequencing(
    { name: "findSequence", instance, effort, before, stretches },
    ctx.signal,
  );
  return {
    found,
    answer:
      found.kind === "scheduled"
        ? new Sequence(factsOfRoadmap(terms, found, dated))
        : new NoSequence(found, instance, clock),
  };
}
