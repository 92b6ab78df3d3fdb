import type { Cents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import type { Rate } from "../../kernel/Rate";
import type { BillingPeriod } from "../vocabulary";

/** How long a supplier's contract binds, and how it is ended. */
export interface ContractTerm {
  readonly start: Month;
  /** Months of the first term, a whole number of billing periods. */
  readonly termMonths: number;
  readonly autoRenews: boolean;
  /** Months of each renewal, a whole number of billing periods. */
  readonly renewalMonths: number;
  /** How many days before the last day of a term notice has to be given. */
  readonly noticeDays: number;
  /** The day on which notice was given; it counts in views of its month and of later ones. */
  readonly noticeGivenOn: Day | undefined;
}

/** A supplier's contract: its term, and what falls due in it. */
export interface ContractTerms extends ContractTerm {
  readonly billing: BillingPeriod;
  /** By month, each once; the first holds from the start. */
  readonly prices: readonly ContractPrice[];
  /** What each anniversary of the start adds to the price then in force. */
  readonly uplift: Rate;
}

/** The price from a month on. */
interface ContractPrice {
  readonly from: Month;
  /** Of a billing period, or of a unit in a billing period. */
  readonly price: Cents;
  /** How many units are taken; 1 where the price is that of the whole. */
  readonly quantity: number;
}
