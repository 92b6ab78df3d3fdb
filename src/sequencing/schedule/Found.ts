/** The schedule that a search found, and how many it tried. */
export interface Found {
  /** By place in the canonical order; NONE where a project is left out. */
  readonly starts: Int32Array;
  readonly tried: number;
}
