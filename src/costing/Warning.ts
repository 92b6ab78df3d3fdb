/** Something that an answer rests on and a reader should know: never an error, never silent. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly advice: string;
  /** What it is about: a plan, a position, a rule. */
  readonly subject: string;
}

export type WarningCode =
  | "PROJECTED"
  | "DEFAULT_RATE"
  | "UNCONFIRMED_RATE"
  | "NO_DEFAULT"
  | "NO_RULE_DATA"
  | "NO_JURISDICTION"
  | "CONFLICTING_RATES"
  | "FACT_ASSUMED"
  | "THRESHOLD_CROSSED"
  | "EMPLOYER_LEVEL"
  | "REPLACED"
  | "PART_OUTSIDE"
  | "TERM_ENDS"
  | "OVERLAP"
  | "CONVERTED"
  | "NEED_UNKNOWN"
  | "OVER_CONTRACT"
  | "NOT_COMPARABLE";
