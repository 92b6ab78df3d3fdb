import type { Sequence } from "../../schema/sequencing/Sequence";
import type { PublishedDay } from "../../sequencing/dated/SchedulingTerms";

/** Where a schedule has its projects, as days. */
export function publishedDays({ view }: Sequence): PublishedDay[] {
  const { found, clock } = view.facts;
  return [...found.starts].flatMap(([projectId, period]) => {
    const start = clock.startDay(period);
    return start === undefined ? [] : [{ projectId, start }];
  });
}
