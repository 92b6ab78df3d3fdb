import type { EmployerFacts } from "../EmployerFacts";
import type { Jurisdiction } from "../Jurisdiction";
import { chargeCredit } from "./chargeCredit";
import { chargeRule } from "./chargeRule";
import type { Pay } from "./Pay";
import type { RuleCharge } from "./RuleCharge";

/** What every rule of some jurisdictions charges for one employee; credits last, because they lower other charges. */
export function chargeEmployee(
  jurisdictions: readonly Jurisdiction[],
  employer: EmployerFacts,
  payIn: (jurisdiction: Jurisdiction) => Pay,
): RuleCharge[] {
  return jurisdictions.flatMap((jurisdiction) => {
    const pay = payIn(jurisdiction);
    const credits = jurisdiction.rules.filter(({ kind }) => kind === "CREDIT");
    const charges = jurisdiction.rules
      .filter(({ kind }) => kind !== "CREDIT")
      .map((rule) => chargeRule(rule, jurisdiction, employer, pay));
    return [...charges, ...credits.map((rule) => chargeCredit(rule, jurisdiction, employer, pay, charges))];
  });
}
