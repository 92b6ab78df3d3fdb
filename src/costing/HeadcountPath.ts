import { Decimal } from "../kernel/Decimal";
import type { Month } from "../kernel/Month";
import type { Path } from "../kernel/Problem";
import { monthAt, type Axis } from "./Axis";
import { noteOf, noteOfFact, type InputNote } from "./Explanation";
import type { Given } from "./input/Given";

/** A number of people or things over time: known counts, growing between them. */
export interface HeadcountPath {
  /** What is counted: "Users". */
  readonly name: string;
  /** Where it stands in the input. */
  readonly path: Path;
  readonly growth: Given;
  /** Known counts in order of month, at least one. */
  readonly known: readonly { readonly from: Month; readonly count: number }[];
}

/** The known counts and the growth, for explanations. */
export function notesOfHeadcount({ name, path, known, growth }: HeadcountPath): InputNote[] {
  const counts = known.map(({ count }) => String(count)).join(", then ");
  return [noteOfFact(name, counts, name.toLowerCase(), path.map(String)), noteOf(growth)];
}

/**
 * Whole people in each month: the last known count x (1 + growth)^(months since / 12), rounded half up.
 * Before the first known month the first count holds.
 */
export function headcountOn(axis: Axis, path: HeadcountPath): Float64Array {
  const people = new Float64Array(axis.length);
  const yearly = new Decimal(1).plus(path.growth.text);
  for (let i = 0; i < axis.length; i++) {
    const month = monthAt(axis, i);
    const known = path.known.findLast((step) => step.from <= month) ?? path.known[0];
    if (known === undefined) return people;
    people[i] = peopleAfter(known.count, yearly, Math.max(0, month - known.from));
  }
  return people;
}

/** Floating point decides unless it lies this close to a half: its error here is below a billionth of a person. */
const DOUBTFUL = 1e-6;

function peopleAfter(count: number, yearly: Decimal, months: number): number {
  if (months === 0 || yearly.eq(1)) return count;
  const people = count * Math.pow(yearly.toNumber(), months / 12);
  const isDoubtful = Math.abs(people - Math.floor(people) - 0.5) < DOUBTFUL;
  return isDoubtful ? exactly(count, yearly, months) : Math.round(people);
}

/** To forty digits: a thousand times slower, and sure of its halves. */
const exactly = (count: number, yearly: Decimal, months: number): number =>
  yearly.pow(new Decimal(months).div(12)).times(count).toDecimalPlaces(0).toNumber();
