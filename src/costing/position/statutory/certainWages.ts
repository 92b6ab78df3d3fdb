import { partsCharged } from "../../statutory/partsCharged";
import type { Seat } from "../Seat";
import { incumbentWages, type ChargedRule, type ChargedWages } from "./ChargedRule";

/** The wages that a rule charges where who is in the seat is certain: one employee all along. */
export function certainWages(
  { axis, employment, position, wages }: Seat,
  charged: ChargedRule,
): ChargedWages {
  const { first, end } = employment;
  const taxable = axis.months();
  const paid = wages.certain(charged.rule);
  partsCharged(charged, paid, incumbentWages(position, charged, first), first, end, taxable);
  return taxable;
}
