import { inOrder } from "../inOrder";
import { canonicalOrder } from "./canonicalOrder";
import type { Compiled } from "./Compiled";
import type { Instance, PlannedProject } from "./Instance";
import type { Objective } from "./PriceLevel";
import { pricesOf, pricesOfLevel } from "./pricesOf";
import { linksOf, type PlacedRelation } from "./linksOf";
import { loadsOf } from "./loadsOf";
import { openStarts } from "./openStarts";
import { limitsOf, spendsOf } from "./spendsOf";
import { startWindows } from "./startWindows";

/** Flattens an instance for searching, for all prices or for one level of them. Its relations must name projects of it and be free of cycles. */
export function compile(given: Instance, objective?: Objective): Compiled {
  const instance = inOneOrder(given);
  const { horizon } = instance;
  const projects = canonicalOrder(instance);
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  const arcs = instance.relations.map((given): PlacedRelation => {
    const { from, to } = given;
    const [first, second] = [places.get(from), places.get(to)];
    if (first === undefined || second === undefined)
      throw new RangeError(
        `A relation from "${from}" to "${to}" names a project that is not in the instance.`,
      );
    return { ...given, from: first, to: second };
  });
  arcs.sort((a, b) => a.from - b.from || a.to - b.to);
  const order = inOrder(projects.length, arcs);
  if (order === undefined) throw new RangeError("Relations go round in a circle; check the instance first.");
  const durations = Int32Array.from(projects, ({ duration }) => duration);
  const { before, after } = linksOf(arcs, durations, instance.lagEnds ?? []);
  const pinned = Uint8Array.from(projects, ({ fixedStart }) => (fixedStart === undefined ? 0 : 1));
  const rank = rankOf(order);
  const mandatory = mandatoryOf(projects, rank, arcs);
  const open = projects.map((project) => openStarts(project, instance));
  const { resources, capacity, loads } = loadsOf(projects, instance);
  const prices = pricesOf(projects, instance);
  return {
    horizon,
    count: projects.length,
    projects,
    durations,
    before,
    after,
    order,
    rank,
    ...startWindows({ projects, horizon, order, before, after, mandatory, open }),
    mandatory,
    pinned,
    resources,
    capacity,
    loads,
    spends: spendsOf(projects, instance),
    limits: limitsOf(instance),
    open,
    prices: objective === undefined ? prices : pricesOfLevel(prices, objective.level),
    caps: (objective?.caps ?? []).map(({ level, most }) => ({ prices: pricesOfLevel(prices, level), most })),
  };
}

/** What is listed in another order is the same instance, and must not be searched in another order. */
function inOneOrder(instance: Instance): Instance {
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  return {
    ...instance,
    roles: [...instance.roles].sort(byName),
    departments: [...instance.departments].sort(byName),
    budgets: [...instance.budgets].sort((a, b) => a.from - b.from || byName(a, b)),
  };
}

function rankOf(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  order.forEach((project, place) => (rank[project] = place));
  return rank;
}

/** What must be placed, and with it everything that it waits for. */
function mandatoryOf(
  projects: readonly PlannedProject[],
  rank: Int32Array,
  arcs: readonly PlacedRelation[],
): Uint8Array {
  const mandatory = Uint8Array.from(projects, ({ optional, fixedStart }) =>
    optional && fixedStart === undefined ? 0 : 1,
  );
  const backwards = [...arcs].sort((a, b) => (rank[b.to] ?? 0) - (rank[a.to] ?? 0));
  for (const { from, to } of backwards) if (mandatory[to] === 1) mandatory[from] = 1;
  return mandatory;
}
