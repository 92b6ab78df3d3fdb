/** A year of pay has 52 weeks and 260 working days: what is stated in weeks or days is a share of it. */
export const WEEKS_A_YEAR = 52;
export const WORKING_DAYS_A_YEAR = 260;

/** Average days in a month: 365.25 / 12. */
export const DAYS_A_MONTH = 30.4375;
