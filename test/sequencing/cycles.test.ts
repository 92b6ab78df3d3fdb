import fc from "fast-check";
import { criticalPath } from "../../src/sequencing/criticalPath";
import { cyclesOf, MOST_CYCLES } from "../../src/sequencing/cycles";
import { inOrder } from "../../src/sequencing/inOrder";
import type { Arc } from "../../src/sequencing/Network";
import { networkOf } from "./support/network";

/** The names of each cycle: "A B". */
function cycleNames(text: string): string[] {
  const outcome = criticalPath(networkOf(text));
  return outcome.kind === "timed"
    ? []
    : outcome.cycles.map((cycle) => cycle.map(({ name }) => name).join(" "));
}

describe("every cycle is answered by its names, in the order in which each holds up the next", () => {
  it("one", () => {
    expect(cycleNames("A  1  C\nB  1  A\nC  1  B")).toEqual(["A B C"]);
  });

  it("one whatever its relations and leads, even where dates could be found", () => {
    expect(cycleNames("A  1  B SS-9\nB  1  A FF-9")).toEqual(["A B"]);
  });

  it("two that share an edge", () => {
    // A to B is in both: A B C and A B D.
    expect(cycleNames("A  1  C, D\nB  1  A\nC  1  B\nD  1  B")).toEqual(["A B C", "A B D"]);
  });

  it("two that meet in one activity, as in a figure eight", () => {
    expect(cycleNames("A  1  B\nB  1  A, C\nC  1  B")).toEqual(["A B", "B C"]);
  });

  it("two in separate parts, though others are in order", () => {
    expect(cycleNames("A  1  B\nB  1  A\nX  1  A\nY  1  X\nC  1  D, X\nD  1  C")).toEqual(["A B", "C D"]);
  });

  it("one inside another", () => {
    expect(cycleNames("A  1  D\nB  1  A, C\nC  1  B\nD  1  C")).toEqual(["A B C D", "B C"]);
  });

  it("an activity that depends on itself", () => {
    expect(cycleNames("A  1\nB  1  A, B")).toEqual(["B"]);
  });

  it("once, though two dependencies say the same", () => {
    expect(cycleNames("A  1  B, B SS+1\nB  1  A, A")).toEqual(["A B"]);
  });

  it("and none where there is an order", () => {
    expect(cycleNames("A  1\nB  1  A\nC  1  A, B\nD  1  A, B, C")).toEqual([]);
  });
});

const arcOf = ([from, to]: readonly [number, number]): Arc => ({
  from,
  to,
  relation: "FINISH_TO_START",
  lag: 0,
});

/** Everything depends on everything else. */
const completeGraph = (count: number): Arc[] =>
  Array.from({ length: count }, (_, from) => from).flatMap((from) =>
    Array.from({ length: count }, (_, to) => to)
      .filter((to) => to !== from)
      .map((to) => arcOf([from, to])),
  );

describe("counted", () => {
  it("the complete graph of 4 has 20 cycles: 6 of two, 8 of three, 6 of four", () => {
    // n! / (k (n-k)!) cycles of length k: 12/2, 24/3, 24/4.
    const lengths = cyclesOf(4, completeGraph(4)).listed.map((cycle) => cycle.length);
    const counts = [2, 3, 4].map((length) => lengths.filter((each) => each === length).length);
    expect(counts).toEqual([6, 8, 6]);
    expect(lengths).toHaveLength(20);
  });

  it("the complete graph of 5 has 84, all listed", () => {
    // 20/2 + 60/3 + 120/4 + 120/5 = 10 + 20 + 30 + 24.
    expect(new Set(cyclesOf(5, completeGraph(5)).listed.map(String)).size).toBe(84);
  });

  it("a tangle has more than anybody could read: the first hundred are listed", () => {
    const { listed, more } = cyclesOf(12, completeGraph(12));
    expect(more).toBe(true);
    expect(listed).toHaveLength(MOST_CYCLES);
    expect(new Set(listed.map(String)).size).toBe(MOST_CYCLES);
  });

  it("a circle of five thousand is one, found without running out of stack", () => {
    const circle = Array.from({ length: 5_000 }, (_, i) => arcOf([i, (i + 1) % 5_000]));
    const { listed, more } = cyclesOf(5_000, circle);
    expect(listed.map((cycle) => cycle.length)).toEqual([5_000]);
    expect(more).toBe(false);
  });
});

const anyGraph = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  return fc
    .array(fc.tuple(node, node), { maxLength: 16 })
    .map((pairs) => ({ count, arcs: pairs.map(arcOf) }));
});

/** Every cycle of a small graph by trying every path, each from its lowest member. */
function cyclesByTrying(count: number, arcs: readonly Arc[]): string[] {
  const edges = new Set(arcs.map(({ from, to }) => `${from}-${to}`));
  const extend = (path: readonly number[]): string[] => {
    const [first = 0, last = first] = [path[0], path.at(-1)];
    const closed = edges.has(`${last}-${first}`) ? [path.join()] : [];
    const longer = Array.from({ length: count }, (_, next) => next)
      .filter((next) => next > first && !path.includes(next) && edges.has(`${last}-${next}`))
      .flatMap((next) => extend([...path, next]));
    return [...closed, ...longer];
  };
  return Array.from({ length: count }, (_, start) => extend([start])).flat();
}

describe("in any graph of up to six", () => {
  it("the cycles are those found by trying every path, each once", () => {
    fc.assert(
      fc.property(anyGraph, ({ count, arcs }) => {
        const expected = cyclesByTrying(count, arcs);
        const cycles = cyclesOf(count, arcs);
        const listed = cycles.listed.map((cycle) => cycle.join());
        expect(cycles.more).toBe(expected.length > MOST_CYCLES);
        if (expected.length <= MOST_CYCLES) expect([...listed].sort()).toEqual([...expected].sort());
        else {
          expect(new Set(listed).size).toBe(MOST_CYCLES);
          expect(expected).toEqual(expect.arrayContaining(listed));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("there is a cycle exactly when there is no order", () => {
    fc.assert(
      fc.property(anyGraph, ({ count, arcs }) => {
        const order = inOrder(count, arcs);
        expect(order === undefined).toBe(cyclesByTrying(count, arcs).length > 0);
        if (order === undefined) return;
        const place = (index: number) => order.indexOf(index);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(arcs.every(({ from, to }) => place(from) < place(to))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
