/** The closed lists of words of a statement check. GraphQL publishes each as an enum with these descriptions. */

export const STATEMENT_PERIODS = {
  MONTH: "Each month.",
  YEAR: "Each year.",
  ONE_TIME: "Once: a purchase, a setup fee, everything on an invoice.",
} as const;
export type StatementPeriod = keyof typeof STATEMENT_PERIODS;

export const PERCENTAGE_KINDS = {
  DISCOUNT: "Taken off its base. Its amount is stated as what comes off, not negative; sums subtract it.",
  TAX: "Added to its base.",
  SURCHARGE: "Added to its base: a markup, a card fee, an onboarding fee as a percentage.",
  SHARE:
    "What part of the base something is: wages are 68.3 % of compensation. Its rate is worked out from both and is added to nothing.",
} as const;
export type PercentageKind = keyof typeof PERCENTAGE_KINDS;

export const STATEMENT_FIGURES = {
  QUANTITY: "How many.",
  UNIT_PRICE: "The price of one.",
  AMOUNT: "An amount of money.",
  RATE: "A percentage, as a share of one: 0.0825 is 8.25 %.",
} as const;
export type StatementFigure = keyof typeof STATEMENT_FIGURES;

export const STATEMENT_RULES = {
  PRODUCT: "The amount of a line is its quantity times its unit price.",
  SUM: "A subtotal or total is the sum of its parts, less discounts; in a total by the year, monthly parts count twelve times.",
  TWELVE_MONTHS: "An annual figure is twelve times the monthly one.",
  PERCENTAGE: "The amount of a discount, tax or surcharge is its rate times its base.",
  SHARE: "A share is the part over the whole.",
} as const;
export type StatementRule = keyof typeof STATEMENT_RULES;

export const STATEMENT_VERDICTS = {
  AGREES: "Every figure was judged and follows from the others.",
  AGREES_AS_FAR_AS_JUDGED: "What was judged agrees; what was not is listed, with what is missing.",
  CONTRADICTS: "At least one figure does not follow from the others.",
  NOTHING_JUDGED: "No figure could be held against another.",
} as const;
export type StatementVerdict = keyof typeof STATEMENT_VERDICTS;
