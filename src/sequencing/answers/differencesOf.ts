import { plus, times } from "./ByNature";
import { changesOfDeadlines, type DeadlineChange } from "./changesOfDeadlines";
import { changesOfProjects, type ProjectChange } from "./changesOfProjects";
import { changesOfSpending, type SpendingChange } from "./changesOfSpending";
import { delayOf, type Delay } from "./delayOf";
import { finishOf } from "./finishOf";
import type { Version } from "./Version";

/** What is different in a second version; changes are later less earlier. */
export interface Differences {
  readonly projects: readonly ProjectChange[];
  readonly deadlines: readonly DeadlineChange[];
  readonly cost: CostChange;
  readonly spending: readonly SpendingChange[];
  readonly finish: { readonly before: number; readonly after: number; readonly change: number };
}

/** How much more the second version costs because of when things are done. Cents. */
type CostChange = Omit<Delay, "projects">;

/** Compares two versions project by project, by deadlines, costs and budget windows. */
export function differencesOf(before: Version, after: Version): Differences {
  const [first, second] = [delayOf(before.instance, before.starts), delayOf(after.instance, after.starts)];
  const finishes = {
    before: finishOf(before.instance.projects, before.starts),
    after: finishOf(after.instance.projects, after.starts),
  };
  return {
    projects: changesOfProjects(before, after),
    deadlines: changesOfDeadlines(before, after),
    cost: {
      delay: plus(second.delay, times(first.delay, -1)),
      lateness: second.lateness - first.lateness,
      moves: second.moves - first.moves,
      disruption: second.disruption - first.disruption,
      finish: second.finish - first.finish,
      price: second.price - first.price,
    },
    spending: changesOfSpending(before, after),
    finish: { ...finishes, change: finishes.after - finishes.before },
  };
}
