/** Weights are whole hundredths: 100 counts an amount as it is. */
export const HUNDREDTHS = 100;

/** By how much each nature of the cost of delay counts, in hundredths. */
export interface DelayWeights {
  readonly cash: number;
  readonly productivity: number;
  readonly expectedLoss: number;
}

/** Every nature of the cost of delay as it is. */
export const EVEN_WEIGHTS: DelayWeights = {
  cash: HUNDREDTHS,
  productivity: HUNDREDTHS,
  expectedLoss: HUNDREDTHS,
};
