/** The three roles that IT work belongs to. */
export const ROLES = {
  SUPPORT: "Keeping people working: help desk, devices, servers, networks.",
  MANAGEMENT: "Running IT: vendors, projects, people, security operations.",
  VCIO: "Deciding about IT: strategy, budget, roadmap, risk, board.",
} as const;
export type Role = keyof typeof ROLES;
