import type { Figure } from "../Figure";
import type { Term } from "./Term";

/** The figures of several terms. */
export function figuresOf(terms: readonly Term[]): ReadonlySet<Figure> {
  const figures = new Set<Figure>();
  for (const term of terms) for (const figure of term.figures) figures.add(figure);
  return figures;
}
