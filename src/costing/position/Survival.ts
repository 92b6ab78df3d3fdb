import type { Axis } from "../Axis";
import { at } from "../cells";
import type { Turnover } from "./Position";

/** How likely somebody is still there after some months of service. */
export interface Survival {
  /** Whether nobody leaves before the seat ends. */
  readonly isCertain: boolean;
  /** Chance of still being there, by completed months of service. */
  readonly after: Float64Array;
  /** Those present in a month, and those of them who are still there at the end of it. */
  readonly at: (spell: Spell) => { readonly present: number; readonly staying: number };
}

/** A month of some people's time in the seat, worked out as far as the month before. */
interface Spell {
  readonly hires: Float64Array;
  readonly employed: Float64Array;
  readonly leaves: Float64Array;
  readonly first: number;
  readonly index: number;
  /** Completed months of service in the first month of whoever is there then; `undefined` when nobody is. */
  readonly service: number | undefined;
}

/** The longest service that can matter: somebody there before the axis, to its end. */
export const longestStay = ({ length }: Axis, incumbentService: number | undefined): number =>
  length + (incumbentService ?? 0);

/** The survival that a turnover means, for up to `months` of service; without a turnover nobody leaves. */
export function survivalOf(turnover: Turnover | undefined, months: number): Survival {
  const rate = turnover?.monthlyRate ?? 0;
  if (turnover === undefined || turnover.byTenure.length === 0) return constantly(rate, months);
  return byTenure(turnover, months);
}

/** The same rate in every month of service: who was there before does not matter. */
function constantly(rate: number, months: number): Survival {
  return {
    isCertain: rate === 0,
    after: rate === 0 ? alwaysFor(months) : powersOf(1 - rate, months),
    at: ({ hires, employed, leaves, first, index, service }) => {
      const before =
        index === first ? (service === undefined ? 0 : 1) : at(employed, index - 1) - at(leaves, index - 1);
      const present = before + at(hires, index);
      return { present, staying: present * (1 - rate) };
    },
  };
}

/** The chance of whoever never leaves, not to be written to: one series for all, made again when somebody needs a longer one. */
let always = new Float64Array(2_000).fill(1);

function alwaysFor(months: number): Float64Array {
  if (always.length < months + 2) always = new Float64Array(2 * (months + 2)).fill(1);
  return always;
}

/** The powers of a number up to an exponent, worked out once. */
function powersOf(base: number, most: number): Float64Array {
  const powers = new Float64Array(most + 2).fill(1);
  for (let i = 1; i < powers.length; i++) powers[i] = at(powers, i - 1) * base;
  return powers;
}

/** Rates that change with the months of service: everybody is followed from the month of the hire. */
function byTenure({ monthlyRate, byTenure: later }: Turnover, months: number): Survival {
  const surviving = new Float64Array(months + 2);
  surviving[0] = 1;
  for (let service = 0; service <= months; service++) {
    const step = later.findLast(({ fromMonth }) => fromMonth <= service);
    surviving[service + 1] = at(surviving, service) * (1 - (step?.monthlyRate ?? monthlyRate));
  }
  const there = ({ hires, first, index, service }: Spell, more: number): number => {
    const known = service === undefined ? 0 : at(surviving, service);
    let sum = known === 0 ? 0 : at(surviving, (service ?? 0) + index - first + more) / known;
    for (let hired = first; hired <= index; hired++)
      sum += at(hires, hired) * at(surviving, index - hired + more);
    return sum;
  };
  return {
    isCertain: monthlyRate === 0 && later.every((step) => step.monthlyRate === 0),
    after: surviving,
    at: (spell) => ({ present: there(spell, 0), staying: there(spell, 1) }),
  };
}
