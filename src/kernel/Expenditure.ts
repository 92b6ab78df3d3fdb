/** How the books treat a cost. */
export const EXPENDITURES = {
  OPEX: "Operating expenditure: an expense of the period.",
  CAPEX: "Capital expenditure: an asset, depreciated over its life.",
} as const;
export type Expenditure = keyof typeof EXPENDITURES;
