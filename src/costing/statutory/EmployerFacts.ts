import type { Chosen, Given } from "../input/Given";
import type { EmployerFact } from "./Jurisdiction";

/** What statutory rules ask about the employer. */
export interface EmployerFacts extends Record<EmployerFact, Chosen<boolean>> {
  /** Rates from the employer's own notices, by rule id. */
  readonly rateOverrides: ReadonlyMap<string, Given>;
}
