import { at } from "./at";
import type { Compiled } from "./Compiled";
import { usableUnits } from "./usableUnits";

/** What one project asks of one pool, seen as an amount of work that can be done at any pace. */
interface Part {
  readonly project: number;
  readonly energy: number;
  /** Offsets of its first moment, of the end of its last one, and of the middle of its work. */
  readonly first: number;
  readonly last: number;
  readonly middle: number;
  /** Cents of delay for each period and each unit of work. */
  readonly density: number;
}

/** A resource period by period, or a budget window by window. */
export interface Pool {
  readonly parts: readonly Part[];
  /** When the work of each slot is done, on the scale of `middle`. */
  readonly time: Float64Array;
  /** Only what can end after this boundary can be done in the slot. */
  readonly from: Float64Array;
  /** Only what can begin before this boundary can be done in the slot. */
  readonly until: Float64Array;
  readonly amount: Float64Array;
}

/** Each role, limited department and budget as a pool of the work that must be done in it. */
export const poolsOf = (compiled: Compiled): Pool[] =>
  [...resourcePools(compiled), ...budgetPools(compiled)].filter(({ parts }) => parts.length > 0);

function resourcePools(compiled: Compiled): Pool[] {
  const { resources, horizon, loads } = compiled;
  return resources.map((_, resource) => {
    const pieces = piecesOf(compiled, loads.first, (i, project) =>
      at(loads.resource, i) === resource
        ? {
            project,
            energy: at(loads.units, i) * (at(loads.to, i) - at(loads.from, i)),
            from: at(loads.from, i),
            to: at(loads.to, i),
            middle: (at(loads.from, i) + at(loads.to, i)) / 2,
          }
        : undefined,
    );
    const periods = Float64Array.from({ length: horizon }, (_, period) => period);
    return {
      parts: partsOf(compiled, pieces),
      time: periods.map((period) => period + 0.5),
      from: periods,
      until: periods.map((period) => period + 1),
      amount: usableUnits(compiled, resource),
    };
  });
}

/** Money is worth most at the beginning of its window; between windows there is no limit. */
function budgetPools(compiled: Compiled): Pool[] {
  const { limits, spends } = compiled;
  return [...new Set(limits.map(({ budget }) => budget))].flatMap((budget) => {
    const windows = limits.filter((limit) => limit.budget === budget).sort((a, b) => a.opens - b.opens);
    if (windows.some(({ opens }, place) => opens < (windows[place - 1]?.to ?? 0))) return [];
    const pieces = piecesOf(compiled, spends.first, (i, project) =>
      at(spends.budget, i) === budget
        ? {
            project,
            energy: at(spends.amount, i),
            from: at(spends.offset, i),
            to: at(spends.offset, i) + 1,
            middle: at(spends.offset, i),
          }
        : undefined,
    );
    const slots: { time: number; until: number; amount: number }[] = [];
    // Kept money may wait for a dearer project that begins later, so beginnings say nothing then.
    const carries = windows.some(({ from, opens }) => from < opens);
    let until = 0;
    for (const { opens, to, adds } of windows) {
      if (until < opens) slots.push({ time: until, until: opens, amount: Number.POSITIVE_INFINITY });
      slots.push({ time: opens, until: carries ? Number.POSITIVE_INFINITY : to, amount: adds });
      until = to;
    }
    slots.push({ time: until, until: Number.POSITIVE_INFINITY, amount: Number.POSITIVE_INFINITY });
    return {
      parts: partsOf(compiled, pieces),
      time: Float64Array.from(slots, ({ time }) => time),
      from: Float64Array.from(slots, ({ time }) => time),
      until: Float64Array.from(slots, (slot) => slot.until),
      amount: Float64Array.from(slots, ({ amount }) => amount),
    };
  });
}

interface Piece {
  readonly project: number;
  readonly energy: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function piecesOf(
  { count, mandatory }: Compiled,
  first: Int32Array,
  read: (entry: number, project: number) => Piece | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  for (let project = 0; project < count; project++) {
    if (mandatory[project] === 0) continue;
    for (let i = at(first, project); i < at(first, project + 1); i++) {
      const piece = read(i, project);
      if (piece !== undefined) pieces.push(piece);
    }
  }
  return pieces;
}

/** One part for each project, the densest first. */
function partsOf({ count, prices }: Compiled, pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  for (let project = 0; project < count; project++) {
    const own = pieces.filter((piece) => piece.project === project);
    const energy = own.reduce((sum, piece) => sum + piece.energy, 0);
    if (energy === 0) continue;
    const moment = own.reduce((sum, piece) => sum + piece.energy * piece.middle, 0);
    const first = own.reduce((least, { from }) => Math.min(least, from), Number.MAX_SAFE_INTEGER);
    const last = own.reduce((most, { to }) => Math.max(most, to), 0);
    parts.push({
      project,
      energy,
      first,
      last,
      middle: moment / energy,
      density: at(prices.delay, project) / energy,
    });
  }
  return parts.sort((a, b) => b.density - a.density);
}
