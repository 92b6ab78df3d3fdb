import { SCHEDULE_STATUSES } from "../../costing/budget/contractSchedule";
import { publishEnum } from "../publishEnum";

export const ScheduleStatusEnum = publishEnum(
  "ContractScheduleStatus",
  "Whether what falls due under a contract can still be avoided.",
  SCHEDULE_STATUSES,
);

const CONTRACT_ORDERS = {
  NAME: "By name.",
  SUPPLIER: "By supplier.",
  START: "By first month, the earliest first.",
  NOTICE_BY: "By the last day for notice, the next first; contracts that need none come last.",
  CREATED: "By when it was made, the oldest first.",
} as const;
export type ContractOrder = keyof typeof CONTRACT_ORDERS;

export const ContractOrderEnum = publishEnum(
  "ContractOrder",
  "In which order contracts are listed.",
  CONTRACT_ORDERS,
);
