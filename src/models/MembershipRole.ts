/** What a person may do in one organization; the values of the PostgreSQL type membership_role. */
export const MEMBERSHIP_ROLES = ["OWNER", "VCIO", "ANALYST", "VIEWER", "CLIENT"] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
