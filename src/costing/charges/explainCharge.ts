import { printCents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { FINE_ONE } from "../../kernel/FineRate";
import { at } from "../cells";
import { noteOf, noteOfFact, type Explanation, type ExplanationStep, type InputNote } from "../Explanation";
import { printFact } from "../statutory/Condition";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import { countedWages } from "../statutory/employee/Pay";
import type { RuleCharge } from "../statutory/employee/RuleCharge";
import { FACT_NAMES } from "../statutory/facts";
import { formulaOf } from "../statutory/formulaOf";
import { notesOfVersion } from "../statutory/notesOfVersion";

/** Why a charge is what it is. */
export function explainCharge(charge: RuleCharge, employer: EmployerFacts, currency: string): Explanation {
  const { rule, jurisdiction, applied } = charge;
  return {
    rule: rule.id,
    ruleVersion: jurisdiction.compiledOn,
    formula: formulaOf(rule),
    inputs: [
      ...applied.flatMap((resolved) => notesOfVersion(rule, resolved, currency)),
      ...ownNotes(charge, employer),
      ...factNotes(charge),
    ],
    steps: stepsOf(charge),
    rounding: roundingOf(charge),
    confidence: charge.confidence,
  };
}

/** The caller's own rate, and what others use of a credit. */
const ownNotes = ({ rule }: RuleCharge, { rateOverrides, otherCharges }: EmployerFacts): InputNote[] =>
  [rateOverrides.get(rule.id), ...rule.appliesTo.map((id) => otherCharges.get(id))].flatMap((given) =>
    given === undefined ? [] : [noteOf(given)],
  );

function factNotes({ applied }: RuleCharge): InputNote[] {
  const notes = new Map<string, InputNote>();
  for (const { fact, value, origin, condition, holds } of applied.flatMap(({ decisions }) => decisions)) {
    const unit = `${condition}: ${holds ? "holds" : "does not hold"}`;
    const note = noteOfFact(FACT_NAMES[fact], printFact(fact, value), unit, ["employer", fact]);
    notes.set(`${fact} ${condition}`, { ...note, origin: origin === "STATED" ? "INPUT" : "DEFAULT" });
  }
  return [...notes.values()];
}

/** Each payment on its way to cents; an annual wage in one. */
function stepsOf(charge: RuleCharge): ExplanationStep[] {
  const { pay, laid, unrounded, cells, total } = charge;
  const counted = countedWages(pay, charge.rule);
  if (charge.rule.kind === "CREDIT")
    return [money("Credited", new Decimal(total)), money("Total", new Decimal(total))];
  const { parts, rates, scale } = unrounded;
  const isYear = pay.scale === 12;
  const steps = pay.days.flatMap((day, i): ExplanationStep[] => {
    const amount = new Decimal(at(parts, i)).times(at(rates, i)).div(FINE_ONE).div(scale);
    const name = isYear ? `Twelfth of the year, ${printDay(day).slice(0, 7)}` : `Payment of ${printDay(day)}`;
    const wages = new Decimal(at(counted, i)).div(pay.scale);
    const of = laid.resolved[i] === undefined ? "no rule data" : `${money("", wages).value} of wages counted`;
    return [money(`${name}: ${of}, before rounding`, amount)];
  });
  return [
    ...thresholdSteps(charge),
    ...steps,
    {
      name: "Amount",
      value: printCents(isYear ? total : cells.reduce((sum, cell) => sum + cell, 0)),
      unit: "MONEY",
    },
  ];
}

/** The thresholds in force at the last payment. */
function thresholdSteps({ laid, pay, rule }: RuleCharge): ExplanationStep[] {
  const last = pay.days.length - 1;
  if (rule.kind === "FIXED" || rule.tierBy === "weeklyEarnings" || rule.payrollInput !== undefined) return [];
  const inCents = (numbers: Float64Array) =>
    new Decimal(at(numbers, last)).div(laid.thresholdScale[last] ?? 1);
  const [floor, cap, exemption] = [laid.floors, laid.caps, laid.exemptions].map(inCents);
  return [
    ...(exemption === undefined || exemption.isZero() ? [] : [money("Exemption of each payment", exemption)]),
    ...(floor === undefined || floor.isZero() ? [] : [money("Floor", floor)]),
    ...(cap?.isFinite() === true ? [money("Wage base", cap)] : []),
  ];
}

function roundingOf({ rule, pay }: RuleCharge): string {
  const half =
    rule.roundedPerPayment === "HALF_DOWN" ? "an exact half is disregarded" : "half away from zero";
  if (pay.scale === 12) return `Whole cents of the year's amount, ${half}.`;
  return rule.roundedPerPayment === undefined
    ? `Whole cents, ${half}, on the running total of each tax year.`
    : `Whole cents of each payment, ${half}, as the law says.`;
}

const money = (name: string, cents: Decimal): ExplanationStep => ({
  name,
  value: cents.div(100).toDecimalPlaces(10).toFixed(),
  unit: "MONEY",
});
