import { at } from "../../cells";
import type { Seat } from "../Seat";
import {
  incumbentWages,
  nextTaxYear,
  startsTaxYear,
  type ChargedRule,
  type ChargedWages,
} from "./ChargedRule";

/** The wages that a rule charges where who is in the seat is certain: one employee, one wage base a tax year. */
export function certainWages(
  { axis, employment, position, wages }: Seat,
  charged: ChargedRule,
): ChargedWages {
  const { first, end } = employment;
  const { bases, rule } = charged;
  const taxable = axis.months();
  const paid = wages.certain(rule);
  let toDate = startsTaxYear(axis, charged, first) ? 0 : incumbentWages(position, charged);
  for (let start = first; start < end;) {
    const next = Math.min(end, nextTaxYear(axis, charged, start));
    for (let i = start; i < next; i++) {
      const base = at(bases, i);
      const before = Math.min(base, toDate);
      toDate += at(paid, i);
      taxable[i] = Math.min(base, toDate) - before;
    }
    toDate = 0;
    start = next;
  }
  return taxable;
}
