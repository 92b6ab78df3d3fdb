import type { Relation } from "./Network";

/** Whether the first project holds the second by its finish, and not by its start. */
export const holdsByFinish = (relation: Relation): boolean =>
  relation === "FINISH_TO_START" || relation === "FINISH_TO_FINISH";

/** Whether the second project is held at its finish, and not at its start. */
export const isHeldAtFinish = (relation: Relation): boolean =>
  relation === "FINISH_TO_FINISH" || relation === "START_TO_FINISH";

/** Every relation says that the second start follows the first by at least some periods: this many. */
export const startGap = (relation: Relation, lag: number, firstLasts: number, secondLasts: number): number =>
  lag + (holdsByFinish(relation) ? firstLasts : 0) - (isHeldAtFinish(relation) ? secondLasts : 0);
