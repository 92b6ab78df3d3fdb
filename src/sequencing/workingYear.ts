/** A year has 52 weeks in twelve months, so a month has 52 / 12 of a week's working days. */
export const WEEKS_A_YEAR = 52;
export const MONTHS_A_YEAR = 12;
