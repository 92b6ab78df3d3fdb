import { lowestConfidence, type Confidence } from "../../Source";
import type { EmployerFacts } from "../EmployerFacts";
import type { Jurisdiction } from "../Jurisdiction";
import type { Resolved } from "../resolve";
import type { StatutoryRule } from "../StatutoryRule";
import { layOut } from "./layOut";
import { unroundedCharge } from "./numerators";
import type { Pay } from "./Pay";
import { roundCharge } from "./roundCharge";
import type { RuleCharge } from "./RuleCharge";

/** What a rule charges for somebody's payments; `undefined` for a credit, which depends on other charges. */
export function chargeRule(
  rule: StatutoryRule,
  jurisdiction: Jurisdiction,
  employer: EmployerFacts,
  pay: Pay,
): RuleCharge {
  const laid = layOut(rule, jurisdiction, employer, pay);
  const unrounded = unroundedCharge(rule, laid, pay, employer.stated);
  const cells = roundCharge(unrounded, rule, laid.taxYears, pay.scale === 12);
  const applied = distinct(laid.resolved);
  const unknown = laid.resolved.lastIndexOf(undefined);
  const projected = laid.projected.indexOf(true);
  return {
    rule,
    jurisdiction,
    cells,
    total: sum(cells),
    applied,
    pay,
    laid,
    unrounded,
    projectedFrom: projected < 0 ? undefined : pay.days[projected],
    unknownUntil: unknown < 0 ? undefined : pay.days[unknown],
    // Beyond the last version the law is not known, however well the last one is.
    confidence: projected < 0 ? confidenceOf(applied) : "UNVERIFIED",
  };
}

export const sum = (cells: Float64Array): number => cells.reduce((total, cell) => total + cell, 0);

const distinct = (resolved: readonly (Resolved | undefined)[]): Resolved[] => [
  ...new Set(resolved.filter((found) => found !== undefined)),
];

/** The lowest confidence of some versions; with a rate of the employer's own only the wage base counts. */
const confidenceOf = (applied: readonly Resolved[]): Confidence =>
  lowestConfidence(
    applied.map(({ version, override }) =>
      override === undefined ? version.confidence : version.baseConfidence,
    ),
  ) ?? "SOURCED";
