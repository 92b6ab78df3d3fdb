import type { DisruptivePhase, Instance, PlannedProject, QuietTime } from "./Instance";

/**
 * What a project costs at each start from 0 to the horizon by disrupting departments in quiet times; `undefined` when it never does.
 * Cents: the price of a day for each department and period, by how badly it is disrupted, halves of a cent rounded up.
 */
export function disruptionPrices(
  { phases }: PlannedProject,
  { quietTimes = [], horizon }: Instance,
): Float64Array | undefined {
  const pairs = phases.flatMap((phase) =>
    quietTimes.flatMap((quiet) => {
      const price = priceOfPeriod(quiet, phase);
      return price === 0 ? [] : [{ phase, quiet, price }];
    }),
  );
  if (pairs.length === 0) return undefined;
  return Float64Array.from({ length: horizon + 1 }, (_, start) =>
    pairs.reduce((sum, { phase, quiet, price }) => sum + price * periodsWithin(quiet, phase, start), 0),
  );
}

/** Names of the quiet times that a project disturbs when it starts then. */
export const disturbedAt = (
  { phases }: PlannedProject,
  { quietTimes = [] }: Instance,
  start: number,
): string[] =>
  quietTimes
    .filter((quiet) =>
      phases.some((phase) => priceOfPeriod(quiet, phase) > 0 && periodsWithin(quiet, phase, start) > 0),
    )
    .map(({ name }) => name);

const ALL_QUARTERS = 4;

/** Of one period of a phase. A quiet time that names nobody is for everyone. */
function priceOfPeriod(
  { departments, price }: QuietTime,
  { departments: disrupted, quarters = ALL_QUARTERS }: DisruptivePhase,
): number {
  const count =
    departments.length === 0
      ? disrupted.length
      : disrupted.filter((department) => departments.includes(department)).length;
  return count * Math.floor((price * quarters) / ALL_QUARTERS + 0.5);
}

const periodsWithin = ({ from, to }: QuietTime, phase: DisruptivePhase, start: number): number =>
  Math.max(0, Math.min(to, start + phase.to) - Math.max(from, start + phase.from));
