import { ONE } from "../../../kernel/Rate";
import { ExpectedRunningTotal } from "../../../kernel/RunningTotal";
import { indexOf } from "../../Axis";
import { at, sumOf, type Cells } from "../../cells";
import { taxableWages, type RuleInForce } from "../../statutory/ruleInForce";
import { departurePay } from "../rules/separationPay";
import type { Seat } from "../Seat";
import { incumbentWages, rulesInForce, startsTaxYear, WAGE_LINES, type ChargedRule } from "./ChargedRule";

/** Those who joined in the same month of a tax year (or before it): how likely they are still there, and their wages so far. */
interface Cohort {
  present: number;
  wagesToDate: number;
}

/**
 * What a rule charges in expectation. Within a tax year a person was hired before it or in one of its months; each
 * such cohort fills the wage base on its own, which is how a replacement starts it again.
 */
export function expectedCharges(seat: Seat, charged: ChargedRule): Cells {
  const { axis, employment } = seat;
  const cells = new Float64Array(axis.length);
  const wages = wagesOfTheEmployed(seat, charged);
  const departure = wagesAtDeparture(seat, charged);
  const inForce = rulesInForce(seat, charged);
  const total = new ExpectedRunningTotal();
  let cohorts: Cohort[] = [];
  for (let i = 0; i < axis.length; i++) {
    if (startsTaxYear(seat, charged, i)) {
      cohorts = [{ present: cohorts.reduce((sum, cohort) => sum + cohort.present, 0), wagesToDate: 0 }];
      total.restart();
    }
    if (i === indexOf(axis, seat.position.start) && seat.position.seat.state === "INCUMBENT") {
      cohorts.push({
        present: 1,
        wagesToDate: startsTaxYear(seat, charged, i) ? 0 : incumbentWages(seat, charged),
      });
    }
    if (at(employment.hires, i) > 0) cohorts.push({ present: at(employment.hires, i), wagesToDate: 0 });
    const month = {
      wages: at(wages, i),
      departure: at(departure, i),
      leaving: at(employment.leavingRate, i),
    };
    const expected = cohorts.reduce((sum, cohort) => sum + chargeOn(cohort, inForce[i], month), 0);
    cells[i] = total.cell(expected);
  }
  return cells;
}

/** A cohort's expected charge in a month, in cents; the cohort moves on by that month. */
function chargeOn(
  cohort: Cohort,
  rule: RuleInForce | undefined,
  month: { wages: number; departure: number; leaving: number },
): number {
  const before = cohort.wagesToDate;
  const after = before + month.wages;
  const { present } = cohort;
  cohort.wagesToDate = after;
  cohort.present = present * (1 - month.leaving);
  if (rule === undefined) return 0;
  const taxable = (wages: number) => taxableWages(rule.version, wages);
  const onWages = taxable(after) - taxable(before);
  const onDeparture = month.leaving * (taxable(after + month.departure) - taxable(after));
  return (present * (onWages + onDeparture) * rule.rate) / ONE;
}

/** Monthly wages, in cents, of somebody who is employed in that month. */
function wagesOfTheEmployed({ axis, loaded }: Seat, { rule }: ChargedRule): Float64Array {
  const wages = new Float64Array(axis.length);
  if (loaded === undefined) return wages;
  const codes = (["SALARY", "BONUS"] as const)
    .filter((kind) => rule.countsAsWages.has(kind))
    .map((kind) => WAGE_LINES[kind]);
  const steady = sumOf(
    loaded.axis,
    loaded.lines.filter((line) => codes.includes(line.code)).map((line) => line.cells),
  );
  const offset = indexOf(loaded.axis, axis.period.start);
  return wages.map((_, i) => at(steady, offset + i));
}

/** Wages, in cents, that somebody gets on top for leaving in a month. */
function wagesAtDeparture(seat: Seat, { rule }: ChargedRule): Float64Array {
  const kinds: readonly ("SEVERANCE" | "LEAVE_PAYOUT")[] = ["SEVERANCE", "LEAVE_PAYOUT"];
  return sumOf(
    seat.axis,
    kinds.filter((kind) => rule.countsAsWages.has(kind)).map((kind) => departurePay(seat, kind)),
  );
}
