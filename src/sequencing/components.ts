/** A node of the search and how far its successors have been tried. */
interface Visit {
  readonly node: number;
  next: number;
}

/**
 * The strongly connected components with a cycle in them, among some of the nodes: sets that all reach each other.
 * Linear in nodes and arcs, with a stack of its own, because a chain of projects may be longer than JavaScript's.
 *
 * Source: R. E. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
 */
export function cyclicComponents(
  nodes: Iterable<number>,
  successors: readonly (readonly number[])[],
): number[][] {
  const among = new Set(nodes);
  const search = new Search(among, successors);
  for (const node of among) search.from(node);
  return search.components.filter((component) => component.length > 1 || hasLoop(component[0], successors));
}

const hasLoop = (node: number | undefined, successors: readonly (readonly number[])[]): boolean =>
  node !== undefined && successors[node]?.includes(node) === true;

class Search {
  readonly components: number[][] = [];
  private readonly order = new Map<number, number>();
  private readonly low = new Map<number, number>();
  private readonly open: number[] = [];
  private readonly isOpen = new Set<number>();

  constructor(
    private readonly among: ReadonlySet<number>,
    private readonly successors: readonly (readonly number[])[],
  ) {}

  from(root: number): void {
    if (this.order.has(root)) return;
    const path = [this.enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = (this.successors[visit.node] ?? [])[visit.next++];
      if (next === undefined) {
        path.pop();
        this.leave(visit.node, path.at(-1)?.node);
      } else if (this.among.has(next)) {
        if (!this.order.has(next)) path.push(this.enter(next));
        else if (this.isOpen.has(next)) this.lower(visit.node, this.order.get(next) ?? 0);
      }
    }
  }

  private enter(node: number): Visit {
    this.order.set(node, this.order.size);
    this.low.set(node, this.order.size - 1);
    this.open.push(node);
    this.isOpen.add(node);
    return { node, next: 0 };
  }

  private leave(node: number, before: number | undefined): void {
    const low = this.low.get(node) ?? 0;
    if (before !== undefined) this.lower(before, low);
    if (low !== this.order.get(node)) return;
    const component = this.open.splice(this.open.lastIndexOf(node));
    for (const member of component) this.isOpen.delete(member);
    this.components.push(component);
  }

  private lower(node: number, to: number): void {
    this.low.set(node, Math.min(this.low.get(node) ?? to, to));
  }
}
