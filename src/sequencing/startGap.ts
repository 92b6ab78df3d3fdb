import type { Relation } from "./Network";

/** Every relation says that the second start follows the first by at least some periods: this many. */
export function startGap(relation: Relation, lag: number, firstLasts: number, secondLasts: number): number {
  switch (relation) {
    case "FINISH_TO_START":
      return firstLasts + lag;
    case "START_TO_START":
      return lag;
    case "FINISH_TO_FINISH":
      return firstLasts + lag - secondLasts;
    case "START_TO_FINISH":
      return lag - secondLasts;
  }
}
