import { printDay } from "../../kernel/Day";
import { problemAt, type Problem } from "../../kernel/Problem";
import { noteLargeSums } from "../schedule/noteLargeSums";
import { datedInstance } from "./datedInstance";
import type { SchedulingTerms } from "./SchedulingTerms";
import { isUnderWay } from "./standingOf";

/** Dates and amounts with which no schedule can begin: wishes for days that have gone by, and work beyond the months that are looked at. */
export function problemsOfDates(terms: SchedulingTerms): Problem[] {
  const { instance, clock, asOf } = datedInstance(terms);
  const { projects, calendar } = terms.roadmap;
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  const begun = new Set(projects.filter(isUnderWay).map(({ id }) => id));
  const large: Problem[] = [];
  noteLargeSums(instance, (_, ...rest) => large.push(problemAt(["projects"], ...rest)));
  const dates = instance.projects.flatMap(({ id, name, duration, earliestStart, fixedStart }) => {
    const place = places.get(id) ?? 0;
    const problems: Problem[] = [];
    if (fixedStart !== undefined && fixedStart < asOf && !begun.has(id)) {
      const message = `${name} is fixed to ${printDay(clock.startDay(fixedStart))}, before ${printDay(terms.settings.asOf)}.`;
      const advice = "Fix it to a later day, or say when it started as actualStart.";
      problems.push(
        problemAt(
          ["projects", place, "fixedStart"],
          "CONTRADICTION",
          message,
          advice,
          printDay(clock.startDay(fixedStart)),
        ),
      );
    }
    if (earliestStart + duration > instance.horizon) {
      const message = `${name} cannot finish within ${terms.settings.months} months from ${calendar.startDay}.`;
      problems.push(
        problemAt(
          ["projects", place],
          "OUT_OF_RANGE",
          message,
          "Look at more months, or let it start earlier or be shorter.",
          name,
        ),
      );
    }
    return problems;
  });
  return [...dates, ...large];
}
