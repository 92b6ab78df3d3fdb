import type { Note } from "../readCalendar";
import { checkName, shown } from "./fieldChecks";
import type { DepartmentInput } from "./RoadmapInput";
import type { DepartmentRecord } from "./RoadmapRecord";

const HIGHEST_LIMIT = 1_000;

/** Reads how many projects may disrupt each department at the same time. */
export function readDepartments(departments: readonly DepartmentInput[], note: Note): DepartmentRecord[] {
  const seen = new Set<string>();
  return departments.map(({ name, limit }, ordinal) => {
    const path = ["departments", ordinal];
    checkName([...path, "name"], name, note);
    if (seen.has(name)) {
      const message = `The department "${shown(name)}" stands twice.`;
      note([...path, "name"], "DUPLICATE", message, "Keep the one with the limit you mean.", shown(name));
    }
    seen.add(name);
    if (!Number.isInteger(limit) || limit < 0 || limit > HIGHEST_LIMIT) {
      const message = `The limit is ${limit} projects.`;
      const advice = `Give a whole number from 0 to ${HIGHEST_LIMIT}.`;
      note([...path, "limit"], "OUT_OF_RANGE", message, advice, String(limit));
    }
    return { name, limit };
  });
}
