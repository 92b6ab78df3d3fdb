import type { ReadyOperation } from "./ReadyOperation";

/** Ready operations about one thing, which stand together in the menu. */
export interface Theme {
  readonly name: string;
  readonly operations: readonly ReadyOperation[];
}

/** A first line such as "# Costs: what a hire really costs". */
const NAMED = /^# (\w+): /;

/**
 * Puts operations under the themes that their first lines name, in the order in which each theme comes first. One that
 * names none belongs to the theme of the one before it.
 */
export function themesOf(operations: readonly ReadyOperation[]): Theme[] {
  const themes = new Map<string, ReadyOperation[]>();
  let name = "Other";
  for (const operation of operations) {
    name = NAMED.exec(operation.query)?.[1] ?? name;
    themes.set(name, [...(themes.get(name) ?? []), operation]);
  }
  return [...themes].map(([theme, ofTheme]) => ({ name: theme, operations: ofTheme }));
}

/** The first operation of every theme: what there is, in few tabs. */
export const firstOfEach = (themes: readonly Theme[]): ReadyOperation[] =>
  themes.flatMap(({ operations }) => operations.slice(0, 1));
