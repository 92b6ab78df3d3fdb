import { printDay } from "../../kernel/Day";
import type { Note } from "../readCalendar";
import { checkDepartments, checkName, readMoney } from "./fieldChecks";
import type { FreezeWindowInput } from "./RoadmapInput";
import type { FreezeWindowRecord } from "./RoadmapRecord";

/** Reads on which days departments must not be disrupted. */
export function readFreezeWindows(windows: readonly FreezeWindowInput[], note: Note): FreezeWindowRecord[] {
  return windows.map(({ name, firstDay, lastDay, departments, disruptionPrice }, ordinal) => {
    const path = ["freezeWindows", ordinal];
    checkName([...path, "name"], name, note);
    checkDepartments([...path, "departments"], departments ?? [], note);
    const [first, last] = [printDay(firstDay), printDay(lastDay)];
    if (lastDay < firstDay) {
      const message = `The freeze ends on ${last}, before it begins on ${first}.`;
      note([...path, "lastDay"], "CONTRADICTION", message, `Give ${first} or a later day.`, last);
    }
    const price =
      disruptionPrice == null
        ? null
        : readMoney([...path, "disruptionPrice"], "The price of a disrupted day", disruptionPrice, note);
    return {
      name,
      firstDay: first,
      lastDay: last,
      departments: departments ?? [],
      disruptionPrice: price,
    };
  });
}
