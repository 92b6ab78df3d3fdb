import { Decimal } from "../kernel/Decimal";
import type { Month } from "../kernel/Month";
import type { Path } from "../kernel/Problem";
import { ONE } from "../kernel/Rate";
import { indexOf, monthAt, type Axis } from "./Axis";
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

/** Paths laid over an axis already: every plan of a comparison asks for the same ones. */
const laid = new WeakMap<Axis, WeakMap<HeadcountPath, Float64Array>>();

/**
 * Whole people in each month: the last known count x (1 + growth)^(months since / 12), rounded half up.
 * Before the first known month the first count holds. Not to be written to: others read the same series.
 */
export function headcountOn({ kept: axis }: Axis, path: HeadcountPath): Float64Array {
  const onAxis = laid.get(axis) ?? new WeakMap<HeadcountPath, Float64Array>();
  laid.set(axis, onAxis);
  const people = onAxis.get(path) ?? layOver(axis, path);
  onAxis.set(path, people);
  return people;
}

function layOver(axis: Axis, { known, growth }: HeadcountPath): Float64Array {
  const people = axis.months();
  const yearly = 1 + growth.scaled / ONE;
  known.forEach(({ from, count }, step) => {
    const start = step === 0 ? 0 : indexOf(axis, from);
    if (growth.scaled === 0) people.fill(count, start);
    else
      for (let i = start; i < axis.length; i++) {
        const months = Math.max(0, monthAt(axis, i) - from);
        people[i] = months === 0 ? count : peopleAfter(count, growth, yearly, months);
      }
  });
  return people;
}

/** Floating point decides unless it lies this close to a half: its error here is below a billionth of a person. */
const DOUBTFUL = 1e-6;

function peopleAfter(count: number, growth: Given, yearly: number, months: number): number {
  const people = count * Math.pow(yearly, months / 12);
  const isDoubtful = Math.abs(people - Math.floor(people) - 0.5) < DOUBTFUL;
  return isDoubtful ? exactly(count, growth, months) : Math.round(people);
}

/** To forty digits: a thousand times slower, and sure of its halves. */
const exactly = (count: number, growth: Given, months: number): number =>
  new Decimal(1)
    .plus(growth.text)
    .pow(new Decimal(months).div(12))
    .times(count)
    .toDecimalPlaces(0)
    .toNumber();
