import { publishEnum } from "../publishEnum";

/** What is counted of a business over time. */
export const FIGURE_KINDS = {
  HEADCOUNT: "Employees.",
  USERS: "People who use IT, which fees per user count. Users are not headcount.",
  DEVICES: "Computers, phones and other devices that IT looks after.",
  SITES: "Places that IT looks after.",
  REVENUE: "Revenue of a year, in the organization's currency.",
} as const;
export type FigureKind = keyof typeof FIGURE_KINDS;

export const FigureKindEnum = publishEnum(
  "FigureKind",
  "What is counted of a business over time.",
  FIGURE_KINDS,
);

const ORGANIZATION_ORDERS = {
  NAME: "By name.",
  CREATED: "By when it was made, the oldest first.",
} as const;
export type OrganizationOrder = keyof typeof ORGANIZATION_ORDERS;

export const OrganizationOrderEnum = publishEnum(
  "OrganizationOrder",
  "In which order organizations are listed.",
  ORGANIZATION_ORDERS,
);
