/** Approved money of a fiscal year, and what already draws on it. Amounts in cents. */
export interface Budget {
  /** The year in the fiscal year's name. */
  readonly fiscalYear: number;
  readonly amount: number;
  readonly approvedTransfers: number;
  readonly actualsToDate: number;
  readonly openCommitments: number;
  readonly planned: number;
}
