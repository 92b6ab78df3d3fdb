import { addDays, printDay, type Day } from "../../kernel/Day";
import type { Problem } from "../../kernel/Problem";
import { lowestConfidence } from "../Source";
import { chargeEmployee } from "../statutory/employee/chargeEmployee";
import type { RuleCharge } from "../statutory/employee/RuleCharge";
import { warningsOfVersions } from "../statutory/warningsOfVersions";
import type { Warning } from "../Warning";
import { explainCharge } from "./explainCharge";
import { readStatutoryCharges, type StatutoryTerms } from "./readStatutoryCharges";
import type { StatutoryAnswer } from "./StatutoryAnswer";
import type { StatutoryChargesInput } from "./StatutoryChargesInput";

export type StatutoryOutcome =
  | { readonly kind: "charged"; readonly answer: StatutoryAnswer }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** What an employer owes by law for one employee: every rule of the place of work, each explained. */
export function statutoryCharges(input: StatutoryChargesInput): StatutoryOutcome {
  const reading = readStatutoryCharges(input);
  return reading.kind === "invalid" ? reading : { kind: "charged", answer: answerOf(reading.terms) };
}

function answerOf(terms: StatutoryTerms): StatutoryAnswer {
  const all = chargeEmployee(terms.jurisdictions, terms.employer, terms.payIn);
  const charges = all.filter((charge) => charge.applied.length > 0 && !isOfAnotherPlace(charge));
  const due = charges.filter(({ applied }) => applied.some(({ excluded }) => !excluded));
  return {
    currency: terms.currency,
    jurisdictions: terms.jurisdictions,
    charges: charges.map((charge) => ({
      ...charge,
      explanation: () => explainCharge(charge, terms.employer, terms.currency),
    })),
    total: charges.reduce((sum, { total }) => sum + total, 0),
    confidence: lowestConfidence(due.map(({ confidence }) => confidence)),
    warnings: [...terms.warnings, ...charges.flatMap(warningsOf)],
    notPriced: all
      .filter(({ applied }) => applied.length === 0)
      .map(({ rule, jurisdiction }) => ({
        rule,
        jurisdiction,
        reason: `The rule data begins with ${printDay(beginOf(rule.versions))}.`,
      })),
  };
}

/** A local charge of a place where the employee does not work. */
const isOfAnotherPlace = ({ applied }: RuleCharge): boolean =>
  applied.every(({ decisions }) => decisions.some(({ fact, holds }) => fact === "workLocation" && !holds));

const beginOf = ([first]: readonly { readonly from: Day }[]): Day => first?.from ?? (0 as Day);

function warningsOf({ rule, applied, projectedFrom, unknownUntil }: RuleCharge): Warning[] {
  return [
    ...unknown(unknownUntil),
    ...projected(projectedFrom),
    ...warningsOfVersions(rule, applied, "employer"),
  ];

  function unknown(until: Day | undefined): Warning[] {
    if (until === undefined) return [];
    const message = `${rule.name}: the rule data begins with ${printDay(beginOf(rule.versions))}, so nothing is charged up to ${printDay(until)}.`;
    return [{ code: "NO_RULE_DATA", subject: rule.id, message, advice: "Add what is owed for those days." }];
  }

  function projected(from: Day | undefined): Warning[] {
    const until = rule.versions.at(-1)?.until;
    if (from === undefined || until === undefined) return [];
    const message = `${rule.name}: the law after ${printDay(addDays(until, -1))} is not in the rule data; for ${printDay(from)} and later the last known figures stand.`;
    const advice = "Expect wage bases to rise; update the rule data when they are published.";
    return [{ code: "PROJECTED", subject: rule.id, message, advice }];
  }
}
