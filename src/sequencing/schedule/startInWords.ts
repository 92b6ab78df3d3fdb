import type { Clock } from "../Clock";
import type { Driver } from "./Driver";
import { driverInWords } from "./driverInWords";
import type { Instance, PlannedProject } from "./Instance";
import { CAUSE_ORDER, type Cause, type Ladder } from "./ladderOf";

interface ExplainedStart {
  readonly project: PlannedProject;
  readonly drivers: readonly Driver[];
  readonly ladder: Ladder;
  readonly instance: Instance;
  readonly clock: Clock;
}

/** What adds to a start, as the subject of a sentence. */
const SUBJECTS: Readonly<Record<Cause, string>> = {
  PRECEDENCE: "Dependencies and fixed starts",
  CALENDAR: "Freezes",
  CAPACITY: "People",
  BUDGET: "Money",
  DEPARTMENTS: "What departments can bear",
  CHOICE: "The order chosen",
};

/** Why a project starts when it does, in sentences: the start, its drivers, and what each cause adds to it. */
export function startInWords({ project, drivers, ladder, instance, clock }: ExplainedStart): string[] {
  const steps = CAUSE_ORDER.filter((cause) => ladder.steps[cause] !== 0).map((cause) => {
    const periods = ladder.steps[cause];
    return `${SUBJECTS[cause]}: ${clock.span(Math.abs(periods))} ${periods > 0 ? "later" : "earlier"}.`;
  });
  return [
    `${project.name} starts ${clock.when(ladder.start)}.`,
    ...drivers.map((driver) => driverInWords(driver, project.id, instance, clock)),
    `By itself it could start ${clock.when(ladder.wished)}.`,
    ...steps,
  ];
}
