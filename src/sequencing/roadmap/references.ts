import { checkText, shown } from "./fieldChecks";
import type { ProjectInput } from "./RoadmapInput";
import type { Note } from "../readCalendar";

const LONGEST_KEY = 200;

/** How the dependencies of an input name its projects. */
export interface References {
  /** One for each project, all different: its id, its key, or a place holder that nobody can write. */
  readonly names: readonly string[];
  /** The name of the project that a dependency means; what was written, shortened, when it means none. */
  readonly meant: (written: string) => string;
}

/**
 * Reads which names the projects of an input go by, noting those that stand twice.
 * @param known whether the id of each project, in order, is one
 */
export function readReferences(
  projects: readonly ProjectInput[],
  known: (index: number) => boolean,
  note: Note,
): References {
  const names: string[] = [];
  const aliases = new Map<string, string>();
  projects.forEach(({ id, key }, index) => {
    const path = ["projects", index];
    const name =
      [id, key].find((given) => given != null && given.trim() !== "" && !aliases.has(given)) ??
      `\u0000${index}`;
    names.push(name);
    if (id != null && !known(index)) noteUnknownProject(index, id, note);
    if (key != null) checkText([...path, "key"], key, LONGEST_KEY, note);
    if (key?.trim() === "")
      note([...path, "key"], "REQUIRED", "The key is empty.", "Give a key, or leave it out.", shown(key));
    for (const [field, given] of [
      ["id", id],
      ["key", key],
    ] as const) {
      if (given == null) continue;
      if (aliases.has(given)) {
        const message = `The ${field} "${shown(given)}" names two projects.`;
        note([...path, field], "DUPLICATE", message, "Name each project once.", shown(given));
      }
      aliases.set(given, aliases.get(given) ?? name);
    }
  });
  return { names, meant: (written) => aliases.get(written) ?? shown(written) };
}

/** Notes an id that is not one of a project of this roadmap, whatever else it may be. */
export function noteUnknownProject(index: number, id: string, note: Note): void {
  const message = `There is no project "${shown(id)}" in this roadmap.`;
  const advice = "Take the id from the stored roadmap, or leave it out for a new project.";
  note(["projects", index, "id"], "UNKNOWN", message, advice, shown(id));
}
