import { at } from "../schedule/at";
import type { Constraint } from "../schedule/Constraint";
import type { Instance, PlannedProject } from "../schedule/Instance";
import { priceOf, priceOfLeavingOut } from "../schedule/score";
import { startsById } from "../schedule/Starts";
import { breaksOf } from "./breaksOf";
import { finishOf } from "./finishOf";
import type { Situation } from "../schedule/Situation";

/** Why a project has no start, with every other one where it is. */
export type WhyUnscheduled =
  | { readonly kind: "LONGER_THAN_HORIZON" }
  /** Every start breaks something; at this one, its best, these constraints. */
  | { readonly kind: "NO_ROOM"; readonly start: number; readonly breaks: readonly Constraint[] }
  /** It may be left out, and its cheapest place costs no less than that: `by` cents more. */
  | { readonly kind: "COSTS_MORE"; readonly start: number; readonly by: number }
  /** Nothing forbids this start, its cheapest: a longer search would place it. */
  | { readonly kind: "FITS"; readonly start: number };

/** Looks at every start: its best place is the one that breaks least, of these the cheapest, of these the earliest. */
export function whyUnscheduled(
  instance: Instance,
  situation: Situation,
  project: PlannedProject,
): WhyUnscheduled {
  const { compiled, starts } = situation;
  const place = compiled.projects.findIndex(({ id }) => id === project.id);
  const { finish: finishPrice } = compiled.prices;
  const finish = finishOf(compiled.projects, startsById(compiled, starts));
  const priceAt = (start: number): number =>
    priceOf(compiled, place, start) + finishPrice * Math.max(0, start + project.duration - finish);
  const breaksAt = breaksOf(instance, situation, project);
  let best: Candidate | undefined;
  for (let start = 0; start + project.duration <= instance.horizon; start++) {
    const breaks = breaksAt(start);
    if (best !== undefined && breaks.length > best.breaks.length) continue;
    const price = priceAt(start);
    if (best === undefined || breaks.length < best.breaks.length || price < best.price)
      best = { start, breaks, price };
  }
  if (best === undefined) return { kind: "LONGER_THAN_HORIZON" };
  const { start, breaks, price } = best;
  if (breaks.length > 0) return { kind: "NO_ROOM", start, breaks };
  const by = price - priceOfLeavingOut(compiled, place);
  return at(compiled.mandatory, place) === 0 && by >= 0
    ? { kind: "COSTS_MORE", start, by }
    : { kind: "FITS", start };
}

interface Candidate {
  readonly start: number;
  readonly breaks: readonly Constraint[];
  readonly price: number;
}
