import type { Escalation } from "../escalation";
import type { HeadcountPath } from "../HeadcountPath";
import type { Given } from "../input/Given";
import type { BillingPeriod, CostPool } from "../vocabulary";

/** What the provider buys for the client and charges on. */
export interface PassThrough {
  readonly label: string;
  readonly pool: CostPool;
  readonly price: Given;
  readonly per: BillingPeriod;
  /** The organization's own count of what it is paid for; once for the whole business where there is none. */
  readonly counted: HeadcountPath | undefined;
  readonly increase: Escalation;
}
