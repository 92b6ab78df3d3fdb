import type { EmployerFactsInput } from "../../../src/costing/input/EmployerFactsInput";

/** What a payment is made of, written as a client would. */
interface WrittenPay {
  readonly payDate: string;
  readonly salary?: string;
  readonly bonus?: string;
}

/** An employer's charge that was published, or that follows from what was published by the arithmetic given. */
export interface PublishedCase {
  readonly title: string;
  readonly jurisdictions: readonly string[];
  readonly workLocation?: string;
  readonly taxYear?: number;
  readonly annualWage?: string;
  readonly payPeriods?: readonly WrittenPay[];
  readonly payFrequency?: "WEEKLY" | "BIWEEKLY" | "SEMIMONTHLY" | "MONTHLY";
  readonly age?: number;
  readonly employer?: EmployerFactsInput;
  /** By rule id. */
  readonly charges: Readonly<Record<string, string>>;
  readonly arithmetic: string;
  readonly source: string;
  /** What the source prints where it is wrong, and why. */
  readonly refuted?: string;
}
