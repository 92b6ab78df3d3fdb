import type { CurrencyCode } from "../../kernel/Money";
import type { StatutoryRule } from "./StatutoryRule";

export const LEVELS = ["COUNTRY", "STATE", "PROVINCE", "LOCAL"] as const;

/** A place whose law charges employers: a country, a state, a city. */
export interface Jurisdiction {
  /** "US", "US-CA". */
  readonly code: string;
  readonly name: string;
  readonly level: (typeof LEVELS)[number];
  /** The jurisdiction whose rules apply here too. */
  readonly parent: string | undefined;
  /** The jurisdiction whose rules do not apply here, because these take their place: Quebec's for Canada's. */
  readonly replaces: string | undefined;
  readonly currency: CurrencyCode;
  /** Date on which the facts were compiled, "2026-11-22". */
  readonly compiledOn: string;
  readonly taxYearStart: TaxYearStart;
  readonly notes: readonly string[];
  /** Charges that an employer owes there and the rules do not hold. */
  readonly notCovered: readonly string[];
  readonly rules: readonly StatutoryRule[];
}

/** The day on which a tax year starts: month 1 to 12, day 1 to 28. */
export interface TaxYearStart {
  readonly month: number;
  readonly day: number;
}
