import { registerEnumType } from "type-graphql";

/** What a person may do in one organization. */
export const Role = {
  OWNER: "OWNER",
  VCIO: "VCIO",
  ANALYST: "ANALYST",
  VIEWER: "VIEWER",
  CLIENT: "CLIENT",
} as const;
export type Role = keyof typeof Role;

registerEnumType(Role, {
  name: "MembershipRole",
  description: "What a person may do in one organization.",
  valuesConfig: {
    OWNER: { description: "Runs the firm's work for the organization and decides who takes part." },
    VCIO: { description: "Plans and advises: builds comparisons, budgets and roadmaps." },
    ANALYST: { description: "Explores costs, scenarios and budgets." },
    VIEWER: { description: "Reads, and changes nothing." },
    CLIENT: { description: "A contact at the organization itself, who sees what the firm has shared." },
  },
});
