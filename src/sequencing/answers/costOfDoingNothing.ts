import type { Instance } from "../schedule/Instance";
import { NOTHING, plus, type ByNature } from "./ByNature";

/** What each period costs in which a project is not done. Cents. */
export interface NotDone {
  readonly own: ByNature;
  /** With everything that waits for it, directly or not, each once. */
  readonly chain: ByNature;
  /** Ids of what waits for it, as the instance lists them. */
  readonly waiting: readonly string[];
}

/** What a period of not doing each project costs, by itself and with all that it holds up, by id. */
export function costOfDoingNothing({ projects, relations }: Instance): ReadonlyMap<string, NotDone> {
  const next = new Map<string, string[]>();
  for (const { from, to } of relations) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  return new Map(
    projects.map(({ id, delay }) => {
      const held = heldBy(id, next);
      const waiting = projects.filter((other) => held.has(other.id));
      const chain = waiting.reduce((sum, other) => plus(sum, other.delay), plus(NOTHING, delay));
      return [id, { own: plus(NOTHING, delay), chain, waiting: waiting.map((other) => other.id) }];
    }),
  );
}

function heldBy(id: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const held = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const other of next.get(one) ?? []) {
      if (held.has(other)) continue;
      held.add(other);
      open.push(other);
    }
  }
  return held;
}
