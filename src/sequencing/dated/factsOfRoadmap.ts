import type { ThreePoints } from "../answers/chances/UncertainDurations";
import type { Scheduled } from "../schedule/schedule";
import type { SequenceFacts } from "../SequenceFacts";
import { workingDaysOf } from "../workingDaysOf";
import { datedInstance, type DatedInstance } from "./datedInstance";
import { EVEN_WEIGHTS } from "./DelayWeights";
import type { SchedulingTerms } from "./SchedulingTerms";
import { isUnderWay } from "./standingOf";

/** A schedule of a roadmap with everything that can be asked about it. */
export function factsOfRoadmap(
  terms: SchedulingTerms,
  found: Scheduled,
  dated: DatedInstance = datedInstance(terms),
): SequenceFacts {
  const { instance, clock, done, unlimited, asOf } = dated;
  const { schedules, seed } = terms.settings;
  return {
    instance,
    unweighted: datedInstance(terms, EVEN_WEIGHTS).instance,
    clock,
    found,
    effort: { schedules, seed },
    asOf,
    done: done.map(({ name }) => name),
    unlimited,
    capacities: terms.capacities,
    ranges: rangesOf(terms, dated),
  };
}

/** Shortest, planned and longest durations in working days of projects that have not begun. */
function rangesOf({ roadmap }: SchedulingTerms, { instance }: DatedInstance): Map<string, ThreePoints> {
  const weekdays = roadmap.calendar.weekdays.length;
  const likely = new Map(instance.projects.map(({ id, duration }) => [id, duration]));
  return new Map(
    roadmap.projects.flatMap((project): [string, ThreePoints][] => {
      const { id, durationUnit, optimisticDuration, pessimisticDuration } = project;
      const planned = likely.get(id);
      if (planned === undefined || optimisticDuration === null || pessimisticDuration === null) return [];
      if (isUnderWay(project)) return [];
      const optimistic = workingDaysOf(optimisticDuration, durationUnit, weekdays);
      const pessimistic = workingDaysOf(pessimisticDuration, durationUnit, weekdays);
      return [[id, { optimistic, likely: planned, pessimistic }]];
    }),
  );
}
