import type { CurrencyCode } from "../../kernel/Money";
import type { Explanation } from "../Explanation";
import type { Confidence } from "../Source";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import type { RuleCharge } from "../statutory/employee/RuleCharge";
import type { StatutoryRule } from "../statutory/StatutoryRule";
import type { Warning } from "../Warning";

/** What an employer owes by law for one employee. */
export interface StatutoryAnswer {
  readonly currency: CurrencyCode;
  /** The jurisdictions whose rules were applied, the widest first. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly charges: readonly ExplainedCharge[];
  /** In cents. */
  readonly total: number;
  /** The lowest of what the charges rest on; `undefined` where nothing is due. */
  readonly confidence: Confidence | undefined;
  readonly warnings: readonly Warning[];
  /** Rules that hold nothing for any of the days asked for. */
  readonly notPriced: readonly NotPriced[];
}

export interface ExplainedCharge extends RuleCharge {
  readonly explanation: () => Explanation;
}

interface NotPriced {
  readonly rule: StatutoryRule;
  readonly jurisdiction: Jurisdiction;
  readonly reason: string;
}
