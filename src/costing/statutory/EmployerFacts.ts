import type { FineRate } from "../../kernel/FineRate";
import type { Given } from "../input/Given";
import type { Confidence } from "../Source";
import type { Facts } from "./facts";

/** What statutory rules ask about the employer, and how the caller wants them applied. */
export interface EmployerFacts {
  /** As stated; amounts in cents. */
  readonly stated: Facts;
  /** Rates from the employer's own notices, by rule id. */
  readonly rateOverrides: ReadonlyMap<string, Given>;
  /** What the employer owes of a rule for everybody else in a tax year, by rule id: credits are used up by it. */
  readonly otherCharges: ReadonlyMap<string, Given>;
  readonly beyond: Beyond;
  /** The least confidence that a charge may rest on; `undefined` where any will do. */
  readonly minConfidence: Confidence | undefined;
}

/** What applies after the end of a rule's last version. */
export type Beyond =
  | { readonly mode: "PROJECT" }
  /** Floors, wage bases and amounts grow by so much a year, in hundred-millionths. */
  | { readonly mode: "INDEX"; readonly rate: FineRate; readonly given: Given }
  | { readonly mode: "REFUSE" };

/** What stands for these facts everywhere when nobody says otherwise: the usual case, documented and not warned of. */
export const USUAL_FACTS: Facts = { stateUnemploymentPaidOnTime: true, uiReservePositive: true };
