import { driversOf } from "../schedule/driversOf";
import type { Instance, PlannedProject } from "../schedule/Instance";
import type { Starts } from "../schedule/Starts";
import { beginningOf } from "./beginningOf";
import type { Beginning, ChainLink, CriticalChain, Tie } from "./CriticalChain";
import { tiesOf } from "./tiesOf";

/**
 * The chain that decides when the whole finishes, walked back from the project that finishes last along what keeps each one
 * from starting a period earlier. It goes on only where another project could let this one start earlier: a fixed start, an
 * earliest start, a freeze, money or people that are not there whoever else works end it. Dependencies come before people,
 * people before departments, departments before money; of several projects those that start earlier than what they hold up,
 * and of these the one that finishes last. `undefined` when nothing is placed.
 */
export function criticalChainOf(instance: Instance, starts: Starts): CriticalChain | undefined {
  const drivers = driversOf(instance, starts);
  const projects = new Map(instance.projects.map((project) => [project.id, project]));
  const startOf = ({ id }: PlannedProject): number => starts.get(id) ?? 0;
  const finishOf = (project: PlannedProject): number => startOf(project) + project.duration;
  const lastFirst = (a: PlannedProject, b: PlannedProject): number =>
    finishOf(b) - finishOf(a) || a.duration - b.duration || inOrder(a.id, b.id);
  const links: ChainLink[] = [];

  const before = (project: PlannedProject): Held | Beginning => {
    const own = drivers.get(project.id) ?? [];
    const held = own
      .flatMap(tiesOf)
      .filter(({ holder }) => !links.some(({ id }) => id === holder))
      .flatMap(({ holder, tie }): Held[] => {
        const other = projects.get(holder);
        return other === undefined ? [] : [{ kind: "HELD", project: other, tie }];
      })
      .sort(
        (a, b) =>
          RANK[a.tie.kind] - RANK[b.tie.kind] ||
          Number(startOf(a.project) >= startOf(project)) - Number(startOf(b.project) >= startOf(project)) ||
          lastFirst(a.project, b.project) ||
          inOrder(JSON.stringify(a.tie), JSON.stringify(b.tie)),
      );
    return beginningOf(instance, startOf(project), own) ?? held[0] ?? { kind: "CHOICE" };
  };

  const last = instance.projects.filter(({ id }) => starts.has(id)).sort(lastFirst)[0];
  if (last === undefined) return undefined;
  let [project, tie]: [PlannedProject, Tie | undefined] = [last, undefined];
  for (;;) {
    links.unshift({ id: project.id, start: startOf(project), finish: finishOf(project), tie });
    const next = before(project);
    if (next.kind !== "HELD") return { finish: finishOf(last), beginning: next, links };
    ({ project, tie } = next);
  }
}

/** A project that holds another one up. */
interface Held {
  readonly kind: "HELD";
  readonly project: PlannedProject;
  readonly tie: Tie;
}

const RANK: Readonly<Record<Tie["kind"], number>> = { RELATION: 0, ROLE: 1, DEPARTMENT: 2, BUDGET: 3 };

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
