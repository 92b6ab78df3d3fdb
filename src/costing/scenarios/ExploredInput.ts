import type { Decimal } from "../../kernel/Decimal";
import type { ComparisonInput } from "../input/ComparisonInput";
import type { Maybe } from "../../kernel/Maybe";
import type { Basis, Nature, PresentValueTiming } from "../vocabulary";

/** A comparison, and by which of its amounts plans are held against each other. */
export interface ExploredInput extends ComparisonInput {
  /** Natures to add up. Default: cash alone. */
  natures?: Maybe<readonly Nature[]>;
  /** Default: ACCRUAL; CASH where a discount rate is given. */
  basis?: Maybe<Basis>;
  /** With it, plans are held against each other by present value instead of by total. */
  discountRate?: Maybe<Decimal>;
  /** Default: END. */
  timing?: Maybe<PresentValueTiming>;
}
