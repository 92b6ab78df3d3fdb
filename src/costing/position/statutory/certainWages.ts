import { at } from "../../cells";
import { taxableWages } from "../../statutory/ruleInForce";
import type { Seat } from "../Seat";
import {
  deductionsOf,
  incumbentWages,
  startsTaxYear,
  wagesOf,
  type ChargedRule,
  type ChargedWages,
} from "./ChargedRule";

/** The wages that a rule charges where who is in the seat is certain: one employee, one wage base a tax year. */
export function certainWages(seat: Seat, charged: ChargedRule): ChargedWages {
  const { axis, employment } = seat;
  const taxable = new Float64Array(axis.length);
  const kinds = [...charged.rule.countsAsWages];
  const wages = wagesOf(seat, seat.lines, charged, kinds, () => deductionsOf(seat));
  let toDate = 0;
  for (let i = 0; i < axis.length; i++) {
    if (i === employment.first) toDate = incumbentWages(seat, charged);
    if (startsTaxYear(seat, charged, i)) toDate = 0;
    const before = toDate;
    toDate += at(wages, i);
    const version = charged.inForce[i]?.version;
    if (version !== undefined) taxable[i] = taxableWages(version, toDate) - taxableWages(version, before);
  }
  return taxable;
}
