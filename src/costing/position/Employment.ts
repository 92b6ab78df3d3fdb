import { ONE } from "../../kernel/Rate";
import { indexOf, type Axis } from "../Axis";
import { at } from "../cells";
import type { Position } from "./Position";
import { longestStay, survivalOf, type Survival } from "./Survival";

/**
 * Who is in a seat, month by month, as probabilities: a renewal process of hired, employed, vacant, hired again.
 * Each series has one number per month of the axis; all are 0 where the seat does not exist.
 */
export interface Employment {
  /** 1 where the seat exists. */
  readonly exists: Float64Array;
  readonly vacant: Float64Array;
  /** Everybody, whoever they are. */
  readonly people: Presence;
  /** The same, each weighted by pay relative to the seat's: a replacement may be paid more or less. */
  readonly pay: Presence;
  /** The people by how many were in the seat before them, where that changes their pay; otherwise all together. */
  readonly generations: readonly Generation[];
  readonly survival: Survival;
  /** Index of the seat's first month, and of the first month in which it no longer exists. */
  readonly first: number;
  readonly end: number;
  /** Index of the month at whose end everybody leaves because the seat ends; -1 when it outlasts the axis. */
  readonly lastMonth: number;
  /** Completed months of service of whoever is there in the first month; `undefined` when nobody is. */
  readonly incumbentService: number | undefined;
  /** Whether every probability is 0 or 1, so that costs are exact. */
  readonly certain: boolean;
}

/** Chances by month. */
interface Presence {
  readonly employed: Float64Array;
  /** That somebody starts at the beginning of the month. */
  readonly hires: Float64Array;
  /** That somebody leaves at the end of the month. */
  readonly leaves: Float64Array;
}

/** Those who are paid alike. */
export interface Generation extends Presence {
  /** Their pay over the seat's. */
  readonly payFactor: number;
  /** What `stayersOf` has worked out of them, for whoever prices the same people with other numbers. */
  readonly stayers: Map<number, Stayers>;
}

/** Chances by month, from the first month of a window on, of those who were there when it began. */
export interface Stayers {
  readonly present: Float64Array;
  readonly leaving: Float64Array;
}

/** The exact state probabilities of a position's seat over the axis. */
export function employmentOf(position: Position, axis: Axis): Employment {
  const { seat, start, end: last } = position;
  const first = indexOf(axis, start);
  const end = last === undefined ? axis.length : indexOf(axis, last);
  const lastMonth = last !== undefined && last <= axis.period.end ? end - 1 : -1;
  const incumbentService = seat.state === "INCUMBENT" ? start - seat.hireDate : undefined;
  const survival = survivalOf(position.turnover, longestStay(axis, incumbentService));
  const generations = renew(position, { axis, first, end, lastMonth, survival, incumbentService });
  const people = together(axis, generations, () => 1);
  const exists = axis.months().fill(1, first, end);
  const certain = survival.isCertain && isWhole(people.employed);
  return {
    exists,
    vacant: vacancyOf(axis, first, end, people),
    people,
    pay: generations.length === 1 ? people : together(axis, generations, ({ payFactor }) => payFactor),
    generations,
    survival,
    first,
    end,
    lastMonth,
    incumbentService,
    certain,
  };
}

/** Months of service after which every waiting period is over. */
const PAST_EVERY_WAIT = 1200;

function isWhole(series: Float64Array): boolean {
  for (let i = 0; i < series.length; i++) if (!Number.isInteger(at(series, i))) return false;
  return true;
}

function vacancyOf(axis: Axis, first: number, end: number, { employed }: Presence): Float64Array {
  const vacant = axis.months();
  for (let i = first; i < end; i++) vacant[i] = Math.max(0, 1 - at(employed, i));
  return vacant;
}

/** A seat in which the same person stays all along, past every waiting period. */
export function alwaysEmployed(axis: Axis): Employment {
  const never = axis.months();
  const always = axis.months().fill(1);
  const everybody = { employed: always, hires: never, leaves: never, payFactor: 1, stayers: new Map() };
  return {
    exists: always,
    vacant: never,
    people: everybody,
    pay: everybody,
    generations: [everybody],
    survival: survivalOf(undefined, longestStay(axis, PAST_EVERY_WAIT)),
    first: 0,
    end: axis.length,
    lastMonth: -1,
    incumbentService: PAST_EVERY_WAIT,
    certain: true,
  };
}

interface Stage extends Pick<Employment, "first" | "end" | "lastMonth" | "survival" | "incumbentService"> {
  readonly axis: Axis;
}

/** Lets the process run: hires follow departures after the time to fill, in the next generation where pay changes. */
function renew({ hiring }: Position, stage: Stage): Generation[] {
  const { axis, first, end, lastMonth, survival, incumbentService } = stage;
  const payFactor = hiring.replacementPayFactor.scaled / ONE;
  const generations: Generation[] = [emptyGeneration(axis, 1)];
  const generation = (index: number): Generation => {
    for (let i = generations.length; i <= index; i++) generations.push(emptyGeneration(axis, payFactor ** i));
    return generations[index] ?? emptyGeneration(axis, 1);
  };
  const fill = (into: number, from: number, leaving: number): void => {
    if (leaving === 0) return;
    for (const { months, share } of hiring.vacancy) {
      const hired = from + months;
      if (hired < end) add(generation(into).hires, hired, leaving * share);
    }
  };
  if (incumbentService === undefined) fill(0, first, 1);
  for (let i = first; i < end; i++) {
    for (let g = 0; g < generations.length; g++) {
      const { hires, employed, leaves } = generation(g);
      const service = g === 0 ? incumbentService : undefined;
      const { present, staying } = survival.at({ hires, employed, leaves, first, index: i, service });
      employed[i] = present;
      leaves[i] = i === lastMonth ? present : present - staying;
      fill(payFactor === 1 ? g : g + 1, i + 1, at(leaves, i));
    }
  }
  return generations;
}

function emptyGeneration({ months }: Axis, payFactor: number): Generation {
  return { payFactor, employed: months(), hires: months(), leaves: months(), stayers: new Map() };
}

/** The sum of all generations, each weighted. */
function together(
  axis: Axis,
  generations: readonly Generation[],
  weight: (generation: Generation) => number,
): Presence {
  const [only] = generations;
  if (only !== undefined && generations.length === 1) return only;
  const sum = emptyGeneration(axis, 1);
  for (const generation of generations) {
    const by = weight(generation);
    for (let i = 0; i < axis.length; i++) {
      add(sum.employed, i, by * at(generation.employed, i));
      add(sum.hires, i, by * at(generation.hires, i));
      add(sum.leaves, i, by * at(generation.leaves, i));
    }
  }
  return sum;
}

function add(series: Float64Array, index: number, more: number): void {
  series[index] = at(series, index) + more;
}
