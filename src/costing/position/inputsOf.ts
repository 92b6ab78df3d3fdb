import type { Given } from "../input/Given";
import type { Position } from "./Position";

/** The numbers that an annual pay rests on. */
export const payInputs = ({ salary, fte, raise }: Position): Given[] => [salary, fte, raise.rate];

/** The numbers that decide who is in the seat when: employed, vacant, hired or leaving. */
export const presenceInputs = ({ turnover, hiring }: Position): Given[] => [
  turnover.value,
  hiring.timeToFillDays,
];
