import { problemAt, type Problem } from "../kernel/Problem";
import type { Note } from "./readCalendar";

/** A list of problems, an empty one unless given, and what notes one in it. */
export const noting = (problems: Problem[] = []): { readonly problems: Problem[]; readonly note: Note } => ({
  problems,
  note: (...problem) => {
    problems.push(problemAt(...problem));
  },
});
