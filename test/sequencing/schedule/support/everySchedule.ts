import { brokenConstraints } from "../../../../src/sequencing/schedule/brokenConstraints";
import { delayPrice, type Instance, type PlannedProject } from "../../../../src/sequencing/schedule/Instance";
import type { Starts } from "../../../../src/sequencing/schedule/Starts";

/** The least price over every schedule there is, by trying all of them; `undefined` when none keeps the constraints. */
export function cheapestOfAll(instance: Instance): number | undefined {
  let least: number | undefined;
  const starts = new Map<string, number>();
  const place = (index: number): void => {
    const project = instance.projects[index];
    if (project === undefined) {
      if (brokenConstraints(instance, starts).length > 0) return;
      least = Math.min(least ?? Infinity, priceByHand(instance, starts));
      return;
    }
    if (project.optional) {
      place(index + 1);
    }
    for (let start = project.earliestStart; start + project.duration <= instance.horizon; start++) {
      starts.set(project.id, start);
      place(index + 1);
      starts.delete(project.id);
    }
  };
  place(0);
  return least;
}

/** The price of a schedule, written down a second time. */
export function priceByHand(instance: Instance, starts: Starts): number {
  let price = 0;
  let last = 0;
  for (const project of instance.projects) {
    const start = starts.get(project.id);
    if (start === undefined) {
      const end = Math.max(instance.horizon, project.earliestStart + project.duration);
      price += waitingUntil(project, end, instance.horizon) + (project.published?.movePrice ?? 0);
      continue;
    }
    last = Math.max(last, start + project.duration);
    price += waitingUntil(project, start + project.duration, instance.horizon);
    price += disruptionByHand(project, start, instance);
    if (project.published !== undefined && project.published.start !== start)
      price += project.published.movePrice;
  }
  return price + instance.finishPrice * last;
}

/** Period by period, department by department. */
function disruptionByHand({ phases }: PlannedProject, start: number, { quietTimes = [] }: Instance): number {
  let price = 0;
  for (const quiet of quietTimes)
    for (const phase of phases)
      for (let period = start + phase.from; period < start + phase.to; period++)
        for (const department of phase.departments)
          if (quiet.from <= period && period < quiet.to)
            if (quiet.departments.length === 0 || quiet.departments.includes(department))
              price += quiet.price;
  return price;
}

function waitingUntil(project: PlannedProject, finish: number, horizon: number): number {
  const soonest = project.earliestStart + project.duration;
  const { deadline } = project;
  const late =
    deadline?.kind === "SOFT"
      ? deadline.weight * Math.max(0, finish - Math.min(deadline.finish, horizon))
      : 0;
  return delayPrice(project) * Math.max(0, finish - soonest) + late;
}
