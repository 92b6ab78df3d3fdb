import { toldApart } from "../../kernel/levers/toldApart";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { leversOfProjects } from "./leversOfProjects";
import { leversOfSettings } from "./leversOfSettings";
import { leversOfDepartments, leversOfMoney, leversOfPeople } from "./leversOfShared";
import type { RoadmapLever } from "./RoadmapLever";
import { horizonOf } from "./usualRange";

/** Everything in the terms of a schedule that can be moved, with its value in force. */
export function leversOfTerms(terms: SchedulingTerms): RoadmapLever[] {
  const source = { terms, horizon: horizonOf(terms) };
  return toldApart(
    [leversOfProjects, leversOfDepartments, leversOfPeople, leversOfMoney, leversOfSettings].flatMap(
      (levers) => levers(source),
    ),
  );
}
