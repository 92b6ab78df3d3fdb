import type { ThreePoints } from "../answers/chances/UncertainDurations";
import type { Note } from "../readCalendar";
import type { SequenceProjectInput } from "./SequenceInput";

/** Shortest, planned and longest durations by project, where they are said; ranges that leave the plan out are noted. */
export function readRanges(projects: readonly SequenceProjectInput[], note: Note): Map<string, ThreePoints> {
  const ranges = new Map<string, ThreePoints>();
  projects.forEach(({ id, name, duration, range }, index) => {
    if (range == null) return;
    const { optimistic, pessimistic } = range;
    const isWhole = [optimistic, pessimistic].every(Number.isInteger);
    if (isWhole && 0 <= optimistic && optimistic <= duration && duration <= pessimistic) {
      ranges.set(id, { optimistic, likely: duration, pessimistic });
      return;
    }
    const message = `${name ?? id} is planned to take ${duration}, and may take ${optimistic} to ${pessimistic}.`;
    const advice = "Give whole numbers, the shortest at most and the longest at least as long as planned.";
    note(["projects", index, "range"], "CONTRADICTION", message, advice, `${optimistic} to ${pessimistic}`);
  });
  return ranges;
}
