import type { Axis } from "../Axis";
import type { Basis } from "../vocabulary";
import type { Employment } from "./Employment";
import { payCalendarOf } from "./PayCalendar";
import type { Position } from "./Position";
import { seatPrices, type Seat, type SteadyCost } from "./Seat";
import { wagesOf } from "./statutory/wagesOf";

/** A seat of which nothing is priced yet. */
export function openSeat(
  position: Position,
  axis: Axis,
  basis: Basis,
  employment: Employment,
  steady: SteadyCost | undefined,
): Seat {
  const seat: Seat = {
    axis,
    basis,
    position,
    employment,
    steady,
    lines: [],
    name: position.title,
    purpose: position.purpose,
    count: position.count,
    annualPay: seatPrices({ axis, position }, position.salary, position.raise),
    payCalendar: payCalendarOf(position, axis, basis),
    wages: wagesOf(() => seat),
  };
  return seat;
}
