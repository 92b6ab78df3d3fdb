/** How well a figure is founded: read at its source, from a copy or secondary text, or not confirmed. */
export type Confidence = "SOURCED" | "SECONDARY" | "UNVERIFIED";

/** Where a figure was published. */
export interface Source {
  readonly title: string;
  readonly url: string | undefined;
}

const FROM_LOWEST: readonly Confidence[] = ["UNVERIFIED", "SECONDARY", "SOURCED"];

/** The lowest of several confidences; `undefined` when nothing rests on a published figure. */
export function lowestConfidence(confidences: Iterable<Confidence | undefined>): Confidence | undefined {
  const present = new Set(confidences);
  return FROM_LOWEST.find((confidence) => present.has(confidence));
}
