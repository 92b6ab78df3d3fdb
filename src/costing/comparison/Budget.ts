import type { Given } from "../input/Given";

/** Approved money of a fiscal year, and what already draws on it. */
export interface Budget {
  /** The year in the fiscal year's name. */
  readonly fiscalYear: number;
  readonly amount: Given;
  readonly approvedTransfers: Given;
  readonly actualsToDate: Given;
  readonly openCommitments: Given;
  readonly planned: Given;
}
