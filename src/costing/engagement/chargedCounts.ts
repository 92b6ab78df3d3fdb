import { monthAt } from "../Axis";
import { at } from "../cells";
import { headcountOn, notesOfHeadcount } from "../HeadcountPath";
import { noteOfFact, type InputNote } from "../Explanation";
import type { Contract } from "./Contract";
import type { UnitFee } from "./UnitFee";

/** How many units there are, and how many of them are charged, by month of the axis. */
export interface ChargedCounts {
  readonly known: Float64Array;
  /** In months in which the agreement runs; 0 in others. */
  readonly charged: Float64Array;
}

/**
 * The count of the month, or of the latest anniversary of the agreement's first month; at least the minimum, and at
 * least what was charged in any earlier month where it never falls.
 */
export function chargedCounts({ axis, runs, engagement }: Contract, fee: UnitFee): ChargedCounts {
  const known = headcountOn(axis, fee.counted);
  const charged = axis.months();
  let highest = 0;
  for (let i = 0; i < axis.length; i++) {
    if (runs[i] !== 1) continue;
    const sinceTrueUp = fee.trueUp === "MONTHLY" ? 0 : (monthAt(axis, i) - engagement.start) % 12;
    const count = Math.max(fee.minimumCount, at(known, i - sinceTrueUp));
    highest = Math.max(highest, count);
    charged[i] = fee.neverFalls ? highest : count;
  }
  return { known, charged };
}

/** What the caller said about the count. */
export function notesOfCounts({ counted, path, trueUp, minimumCount, neverFalls }: UnitFee): InputNote[] {
  const said = (name: string) => [...path, name].map(String);
  const minimum = noteOfFact(
    "Least count charged",
    String(minimumCount),
    counted.name.toLowerCase(),
    said("minimumCount"),
  );
  return [
    ...notesOfHeadcount(counted),
    ...(trueUp === "MONTHLY" ? [] : [noteOfFact("Count charged", trueUp, "true-up", said("trueUp"))]),
    ...(minimumCount === 0 ? [] : [minimum]),
    ...(neverFalls ? [noteOfFact("Count never falls", "true", "true or false", said("neverFalls"))] : []),
  ];
}
