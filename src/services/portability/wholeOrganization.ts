import { transactionSettings } from "../transactionSettings";

/**
 * The statement with which a transaction begins that takes an organization as a whole: it sees that one alone, takes as long as
 * it takes, writes times in UTC, and leaves the audit trail alone, if it is the owner's.
 */
export const wholeOrganization = (organizationId: string): string =>
  `${transactionSettings([organizationId], 0)}, set_config('TimeZone', 'UTC', true), ` +
  "set_config('app.moved_as_a_whole', 'yes', true)";
