import { fraction } from "../../../kernel/Fraction";
import { at, cellsOf, isNothing, type Cells } from "../../cells";
import type { Charge } from "../../Charge";
import type { CostRule } from "../../CostRule";
import type { Jurisdiction } from "../../statutory/Jurisdiction";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { formulaOf } from "../../statutory/formulaOf";
import { precisionOf, type Seat } from "../Seat";
import { chargedRule, startsTaxYear, type ChargedRule } from "../statutory/ChargedRule";
import { chargedWages, type Charged } from "../statutory/chargedWages";
import { notesOfCharge } from "../statutory/notesOfCharge";
import { stepsOfCharge } from "../statutory/stepsOfCharge";

/** A payroll tax or mandatory contribution: no code per rule, the rule data says what is charged. */
export const statutoryCharge = (rule: StatutoryRule, jurisdiction: Jurisdiction): CostRule<Seat> => ({
  code: rule.id,
  label: rule.name,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: jurisdiction.compiledOn,
  formula: `${formulaOf(rule)}${
    rule.dueAfterYear ? " (cash view: the tax year's charge in the first month of the next)" : ""
  }`,
  terms: (seat) => {
    const charged = chargedRule(seat.axis, seat.position, rule, jurisdiction);
    const wages = chargedWages(seat, charged);
    const incurred = chargeOn(seat, charged, wages);
    if (isNothing(incurred)) return undefined;
    const isLater = seat.basis === "CASH" && rule.dueAfterYear;
    return {
      kind: "CHARGE",
      precision: precisionOf(seat),
      cells: isLater ? afterYear(seat, charged, incurred) : incurred,
      notes: () => notesOfCharge(seat, rule, jurisdiction),
      steps: (index) => stepsOfCharge(seat, charged, wages, index),
    } satisfies Charge;
  },
});

/** Rate x charged wages, each cell rounded on the running total of its tax year. */
function chargeOn(
  seat: Seat,
  { denominator, taxYearStartMonth }: ChargedRule,
  { parts, rates }: Charged,
): Cells {
  const { axis } = seat;
  const share = fraction([1, denominator]);
  return cellsOf(axis, precisionOf(seat), parts, share, rates, axis.yearStarts(taxYearStartMonth));
}

/** The charge of each tax year in the first month after it. */
function afterYear(seat: Seat, charged: ChargedRule, incurred: Cells): Cells {
  const paid = new Float64Array(incurred.length);
  let due = 0;
  for (let i = 0; i < incurred.length; i++) {
    if (startsTaxYear(seat.axis, charged, i)) {
      paid[i] = due;
      due = 0;
    }
    due += at(incurred, i);
  }
  return paid;
}
