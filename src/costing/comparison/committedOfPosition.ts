import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { printMonth, type Month } from "../../kernel/Month";
import { indexOf } from "../Axis";
import { at } from "../cells";
import type { PricedPosition } from "../position/pricePosition";
import { sharesOfYear } from "../position/rules/separationPay";
import { seatPrices } from "../position/Seat";
import type { CommittedPart } from "./CommittedPart";
import type { Comparison } from "./Comparison";
import { totalOver } from "./cuts";

/** Severance and leave paid out to whoever is expected to be in the seats when notice is given. */
export function committedOfPosition(
  comparison: Comparison,
  priced: PricedPosition,
  noticeMonth: Month,
): CommittedPart {
  const { position, employment, lines } = priced;
  const cash = lines.filter(({ nature }) => nature === "CASH");
  const total = totalOver(comparison, cash, { start: noticeMonth, end: comparison.terms.horizon.end });
  const part = { part: position.title, total, end: noticeMonth };
  if (at(employment.people.employed, indexOf(comparison.axis, noticeMonth)) === 0) {
    const reason = `Nobody is employed in ${printMonth(noticeMonth)}: nothing is owed to anybody.`;
    return { ...part, committed: 0, reason };
  }
  const due = separationPay(comparison, priced, noticeMonth);
  if (due > total) {
    const reason = `Severance and leave paid out would come to ${printCents(due)}; to let it run costs less.`;
    return { ...part, committed: total, end: position.end ?? comparison.terms.horizon.end, reason };
  }
  const { severanceWeeks, leavePayoutDays } = position.separation;
  const reason = `Severance of ${severanceWeeks.text} weeks and ${leavePayoutDays.text} days of leave paid out to whoever is expected to be employed then; pay ends with the employment.`;
  return { ...part, committed: due, reason };
}

/** What a departure pays x chance employed, by pay, x seats; rounded once. */
function separationPay({ axis }: Comparison, { position, employment }: PricedPosition, month: Month): number {
  const index = indexOf(axis, month);
  const annualPay = at(seatPrices({ axis, position }, position.salary, position.raise), index);
  const paid = (code: "SEVERANCE" | "LEAVE_PAYOUT") =>
    sharesOfYear(position, code).reduce(
      (pay, { above, below }) => pay.times(above).div(below),
      new Decimal(annualPay),
    );
  return paid("SEVERANCE")
    .plus(paid("LEAVE_PAYOUT"))
    .times(at(employment.pay.employed, index))
    .times(position.count)
    .toDecimalPlaces(0)
    .toNumber();
}
