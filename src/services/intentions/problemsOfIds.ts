import { problemAt, type Problem } from "../../kernel/Problem";

/**
 * What is wrong with the ids of the entries of a list that is written as a whole: an entry with an id is one that is
 * stored already, so the id has to be one of those, once.
 */
export function problemsOfIds(
  list: string,
  entries: readonly { readonly id?: string | null | undefined }[],
  stored: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): Problem[] => {
    if (id == null) return [];
    const path = [list, index, "id"];
    if (!stored.has(id)) {
      const advice = "Take the id from what is stored, or leave it out to add an entry.";
      return [problemAt(path, "UNKNOWN", `There is no entry of this id in ${list}.`, advice, id)];
    }
    if (seen.has(id))
      return [problemAt(path, "DUPLICATE", `The id stands twice in ${list}.`, "Give each id once.", id)];
    seen.add(id);
    return [];
  });
}
