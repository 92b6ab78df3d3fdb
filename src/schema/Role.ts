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
    VCIO: {
      description: "Plans, advises and decides: plans, budgets, contracts, roadmaps, the plan of record.",
    },
    ANALYST: {
      description: "Works on plans, budgets, contracts, invoices and the roadmap, and decides nothing.",
    },
    VIEWER: { description: "Somebody of the firm who reads everything but pay, and changes nothing." },
    CLIENT: {
      description: "A contact at the organization itself, who reads what a VIEWER reads but exports.",
    },
  },
});
