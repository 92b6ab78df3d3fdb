/** Cents by nature, which are never added up unasked: money, work that is not done, and losses that may happen. */
export interface ByNature {
  readonly cash: number;
  readonly productivity: number;
  readonly expectedLoss: number;
}

export const NOTHING: ByNature = { cash: 0, productivity: 0, expectedLoss: 0 };

export const plus = (a: ByNature, b: ByNature): ByNature => ({
  cash: a.cash + b.cash,
  productivity: a.productivity + b.productivity,
  expectedLoss: a.expectedLoss + b.expectedLoss,
});

export const times = (amounts: ByNature, count: number): ByNature => ({
  cash: amounts.cash * count,
  productivity: amounts.productivity * count,
  expectedLoss: amounts.expectedLoss * count,
});
