import { NoSequence } from "../../schema/sequencing/NoSequence";
import { ScenarioRoadmap, type ScenarioAnswer } from "../../schema/scenarios/ScenarioAnswer";
import { WhatIf } from "../../schema/sequencing/WhatIf";
import type { Context } from "../Context";
import { publishedDays } from "../sequencing/publishedDays";
import { sequenceOfTerms } from "../sequencing/sequenceOfTerms";

/** The schedule of a scenario, looked for once; `undefined` where its baseline has none. */
export const roadmapOfScenario = (
  ctx: Pick<Context, "signal">,
  answer: ScenarioAnswer,
): Promise<ScenarioRoadmap | NoSequence | undefined> => (answer.sequenced ??= sequenced(ctx, answer));

/**
 * As a what-if does it: the starts of the baseline's schedule count as published, so that what the changes do not touch
 * stays where it is. Where nothing changes, neither does the schedule.
 */
async function sequenced(
  ctx: Pick<Context, "signal">,
  { answered: { roadmap } }: ScenarioAnswer,
): Promise<ScenarioRoadmap | NoSequence | undefined> {
  if (roadmap === undefined) return undefined;
  const { schedule, terms } = roadmap;
  const before = schedule.sequence;
  if (terms === schedule.row.terms) return new ScenarioRoadmap(new WhatIf(before, before), roadmap);
  const published = { ...terms, published: publishedDays(before) };
  const { answer } = await sequenceOfTerms(ctx, published, before.view.facts.found.starts);
  return answer instanceof NoSequence ? answer : new ScenarioRoadmap(new WhatIf(before, answer), roadmap);
}
