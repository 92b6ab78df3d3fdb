import { firstDayOf, monthOfDay, printDay, type Day } from "../../kernel/Day";
import { printMonth } from "../../kernel/Month";
import type { Note } from "../readCalendar";
import { checkAmount, checkName, shown } from "./fieldChecks";
import type { CapacityInput } from "./RoadmapInput";
import type { CapacityRecord } from "./RoadmapRecord";

const MOST_PEOPLE = 10_000;

/**
 * Reads how many people of which role are there from which month on, each role and month once.
 * @param start of the roadmap, whose month stands where none is given
 */
export function readCapacities(
  capacities: readonly CapacityInput[],
  start: Day,
  note: Note,
): CapacityRecord[] {
  const seen = new Set<string>();
  return capacities.map(({ role, from, fte }, ordinal) => {
    const path = ["capacities", ordinal];
    const month = from ?? monthOfDay(start);
    checkName([...path, "role"], role, note);
    checkAmount([...path, "fte"], "The number of full-time people", fte, MOST_PEOPLE, note, 4);
    const which = JSON.stringify([role, month]);
    if (seen.has(which)) {
      const written = printMonth(month);
      const message = `The capacity of ${shown(role)} from ${written} on stands twice.`;
      note(path, "DUPLICATE", message, "Keep one, or give another month.", written);
    }
    seen.add(which);
    return { role, from: printDay(firstDayOf(month)), fte: fte.abs().toFixed(4) };
  });
}
