import type { Instance, PlannedProject } from "../schedule/Instance";
import type { Starts } from "../schedule/Starts";
import { inOrderOfStart } from "./inOrderOfStart";
import { situationOf } from "../schedule/Situation";
import { whyUnscheduled, type WhyUnscheduled } from "./whyUnscheduled";

/** From when and how far to look, in periods. */
export interface Outlook {
  /** The boundary at which one stands; period `asOf` begins there. */
  readonly asOf: number;
  /** What starts in so many periods from there belongs to now. */
  readonly now: number;
  /** And in so many after these to next. */
  readonly next: number;
}

/** Every project once: ids in the order of their starts. */
export interface NowNextLater {
  /** Finished at `asOf` or before. */
  readonly done: readonly string[];
  /** In progress, or starting soon. */
  readonly now: readonly string[];
  readonly next: readonly string[];
  readonly later: readonly string[];
  /** As the instance lists them. */
  readonly unscheduled: readonly Unscheduled[];
}

interface Unscheduled {
  readonly id: string;
  readonly why: WhyUnscheduled;
}

/** Sorts a roadmap into what is done, what is on now, what comes next and later, and what has no place, with the reason. */
export function nowNextLater(instance: Instance, starts: Starts, { asOf, now, next }: Outlook): NowNextLater {
  const bucketOf = ({ id, duration }: PlannedProject): Exclude<keyof NowNextLater, "unscheduled"> => {
    const start = starts.get(id) ?? 0;
    if (start + duration <= asOf) return "done";
    if (start <= asOf || start < asOf + now) return "now";
    return start < asOf + now + next ? "next" : "later";
  };
  const placed = inOrderOfStart(instance.projects, starts);
  const idsIn = (bucket: ReturnType<typeof bucketOf>): string[] =>
    placed.filter((project) => bucketOf(project) === bucket).map(({ id }) => id);
  const situation = situationOf(instance, starts);
  return {
    done: idsIn("done"),
    now: idsIn("now"),
    next: idsIn("next"),
    later: idsIn("later"),
    unscheduled: instance.projects
      .filter(({ id }) => !starts.has(id))
      .map((project) => ({ id: project.id, why: whyUnscheduled(instance, situation, project) })),
  };
}
