import { ONE } from "../../kernel/Rate";
import { indexOf, type Axis } from "../Axis";
import { at } from "../cells";
import type { Position } from "./Position";

/** Average days in a month: 365.25 / 12. */
const DAYS_A_MONTH = 30.4375;

/**
 * Who is in a seat, month by month, as probabilities: a renewal process of hired, employed, vacant, hired again.
 * Each series has one number per month of the axis; all are 0 where the seat does not exist.
 */
export interface Employment {
  /** 1 where the seat exists. */
  readonly exists: Float64Array;
  readonly employed: Float64Array;
  readonly vacant: Float64Array;
  /** Chance that somebody starts at the beginning of the month. */
  readonly hires: Float64Array;
  /** Chance that somebody leaves at the end of the month. */
  readonly leaves: Float64Array;
  /** Of those employed, the share that leaves at the end of the month. */
  readonly leavingRate: Float64Array;
  /** Whether every probability is 0 or 1, so that costs are exact. */
  readonly certain: boolean;
}

/** Two neighbouring whole numbers of months and how a fractional one is shared between them. */
interface Filling {
  readonly months: number;
  readonly share: number;
}

/** The exact state probabilities of a position's seat over the axis. */
export function employmentOf(position: Position, axis: Axis): Employment {
  const start = indexOf(axis, position.start);
  const end = position.end === undefined ? axis.length : indexOf(axis, position.end);
  const endsInside = position.end !== undefined && position.end <= axis.period.end;
  const employment = emptyEmployment(axis.length);
  const { exists, employed, vacant, hires, leaves, leavingRate } = employment;
  const fillings = fillingsOf(position.hiring.timeToFillDays.scaled / ONE);
  if (position.seat.state === "OPEN") fill(hires, start, 1, fillings);
  for (let i = start; i < end; i++) {
    const staying = i === start ? initially(position) : at(employed, i - 1) - at(leaves, i - 1);
    exists[i] = 1;
    employed[i] = staying + at(hires, i);
    vacant[i] = Math.max(0, 1 - at(employed, i));
    leavingRate[i] = endsInside && i === end - 1 ? 1 : position.turnover.monthlyRate;
    leaves[i] = at(employed, i) * at(leavingRate, i);
    fill(hires, i + 1, at(leaves, i), fillings);
  }
  hires.fill(0, end);
  return { ...employment, certain: position.turnover.monthlyRate === 0 && employed.every(Number.isInteger) };
}

/** A seat in which the same person stays all along. */
export function alwaysEmployed(axis: Axis): Employment {
  const always = emptyEmployment(axis.length);
  always.exists.fill(1);
  always.employed.fill(1);
  return { ...always, certain: true };
}

const initially = (position: Position): number => (position.seat.state === "INCUMBENT" ? 1 : 0);

function emptyEmployment(length: number): Omit<Employment, "certain"> {
  const months = () => new Float64Array(length);
  return {
    exists: months(),
    employed: months(),
    vacant: months(),
    hires: months(),
    leaves: months(),
    leavingRate: months(),
  };
}

/** 42 days are 1.38 months: one month in 62 % of cases, two in 38 %. */
function fillingsOf(days: number): Filling[] {
  const months = days / DAYS_A_MONTH;
  const shorter = Math.floor(months);
  const share = months - shorter;
  return share === 0
    ? [{ months, share: 1 }]
    : [
        { months: shorter, share: 1 - share },
        { months: shorter + 1, share },
      ];
}

/** Places the hires that follow from seats falling empty at the beginning of a month. */
function fill(hires: Float64Array, index: number, chance: number, fillings: readonly Filling[]): void {
  for (const { months, share } of fillings) {
    const hired = index + months;
    if (hired < hires.length) hires[hired] = at(hires, hired) + chance * share;
  }
}
