import type { EmployerFacts } from "../EmployerFacts";
import { factFor } from "../resolve";
import type { StatutoryRule } from "../StatutoryRule";
import { chargeRule, sum } from "./chargeRule";
import type { Jurisdiction } from "../Jurisdiction";
import type { Pay } from "./Pay";
import { calendarOf } from "./Pay";
import type { RuleCharge } from "./RuleCharge";

/**
 * What a credit of the employer's takes off this employee's charges: only what everybody else's leave of it. Used in
 * order of date within each tax year.
 */
export function chargeCredit(
  rule: StatutoryRule,
  jurisdiction: Jurisdiction,
  employer: EmployerFacts,
  pay: Pay,
  charges: readonly RuleCharge[],
): RuleCharge {
  const base = chargeRule(rule, jurisdiction, employer, pay);
  const lowered = charges.filter((charge) => rule.appliesTo.includes(charge.rule.id));
  const cells = new Float64Array(pay.days.length);
  const { taxYears: years } = calendarOf(pay, jurisdiction.taxYearStart);
  const used = usedByOthers(rule, employer);
  const [found] = base.applied;
  let left = 0;
  for (let i = 0; i < cells.length; i++) {
    const inForce =
      base.applied.findLast(({ version }) => version.from <= (pay.lawOf ?? pay.days[i] ?? 0)) ?? found;
    if (i === 0 || years[i] !== years[i - 1])
      left =
        inForce === undefined || inForce.excluded ? 0 : Math.max(0, (inForce.version.amount ?? 0) - used);
    const due = lowered.reduce((total, charge) => total + (charge.cells[i] ?? 0), 0);
    const credited = Math.min(left, due);
    left -= credited;
    cells[i] = credited === 0 ? 0 : -credited;
  }
  return { ...base, cells, total: sum(cells) };
}

/** What everybody else's charges use up of a credit in a tax year, in cents. */
export const usedByOthers = ({ appliesTo }: StatutoryRule, { otherCharges }: EmployerFacts): number =>
  appliesTo.reduce((total, id) => total + (otherCharges.get(id)?.scaled ?? 0), 0);

/** Whether others are paid, and what their charges use of the credit is not said. */
export function needsOtherCharges(rule: StatutoryRule, employer: EmployerFacts): boolean {
  if (rule.kind !== "CREDIT" || rule.appliesTo.some((id) => employer.otherCharges.has(id))) return false;
  const isEligible = rule.conditions.every(
    ({ field }) => factFor(rule, field, employer.stated)?.value === true,
  );
  return isEligible && Number(employer.stated.otherAnnualPayroll ?? 0) > 0;
}
