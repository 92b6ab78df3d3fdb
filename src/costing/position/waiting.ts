import { at, type Cells } from "../cells";
import { noteOf, noteOfFact } from "../Explanation";
import { shareOfGiven, type Amount, type Weight } from "../Product";
import type { Generation } from "./Employment";
import type { Waiting } from "./Position";
import type { Seat } from "./Seat";
import { annualPay, centsOfLines, employed, employedByPay, memoCells, paid } from "./seatTerms";

/** Those employed who have enough completed months of service, counted as people or by their pay. */
export function eligible(seat: Seat, waiting: Waiting, counted: "people" | "pay"): Weight {
  const all = counted === "people" ? employed(seat) : employedByPay(seat);
  if (waiting.months === 0) return all;
  return {
    ...all,
    name: `${all.name}, past the waiting period`,
    series: eligibleSeries(seat, waiting.months, counted),
    notes: () => [...all.notes(), noteOfWaiting(waiting)],
  };
}

/** The base salary of those past a waiting period, in whole cents. */
export function eligiblePay(seat: Seat, waiting: Waiting): Amount {
  if (waiting.months === 0) return centsOfLines(seat, ["BASE_SALARY"]);
  const { position, payCalendar } = seat;
  const weight = paid(seat, eligible(seat, waiting, "pay"));
  const cents: Cells = memoCells(
    seat,
    annualPay(seat),
    [shareOfGiven(position.fte), payCalendar.part],
    weight,
  );
  return {
    name: "Base salary of those past the waiting period",
    cents,
    notes: () => [...annualPay(seat).notes(), noteOf(position.fte), ...weight.notes()],
  };
}

const noteOfWaiting = ({ months, path }: Waiting) =>
  noteOfFact("Waiting period", String(months), "completed months of service", path.map(String));

function eligibleSeries({ axis, employment }: Seat, wait: number, counted: "people" | "pay"): Float64Array {
  const series = axis.months();
  for (const generation of employment.generations) {
    const weight = counted === "people" ? 1 : generation.payFactor;
    const isFirst = generation === employment.generations[0];
    const service = isFirst ? employment.incumbentService : undefined;
    for (let i = employment.first; i < employment.end; i++) {
      const late = at(generation.employed, i) - newcomers(generation, employment, i, wait);
      const waits = service !== undefined && service + i - employment.first < wait;
      const incumbent = waits ? incumbentStill(employment, service, i) : 0;
      series[i] = at(series, i) + weight * Math.max(0, late - incumbent);
    }
  }
  return series;
}

type Seated = Pick<Seat["employment"], "first" | "survival">;

/** Those hired less than `wait` months before a month and still there. */
function newcomers({ hires }: Generation, { first, survival }: Seated, index: number, wait: number): number {
  let sum = 0;
  for (let hired = Math.max(first, index - wait + 1); hired <= index; hired++)
    sum += at(hires, hired) * at(survival.after, index - hired);
  return sum;
}

/** Chance that whoever was there in the first month still is. */
const incumbentStill = ({ first, survival }: Seated, service: number, index: number): number =>
  at(survival.after, service + index - first) / at(survival.after, service);
