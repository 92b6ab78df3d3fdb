import fc from "fast-check";
import type { Amount } from "../../../src/costing/scenarios/Exploration";
import { TieSearch } from "../../../src/costing/scenarios/TieSearch";
import { WantedAmounts } from "../../../src/services/scenarios/withProjects/WantedAmounts";

const amountOf = (cents: number): Amount => ({ kind: "amount", cents });
const REFUSED: Amount = { kind: "refused", problems: [] };
const centsOf = (amount: Amount) => (amount.kind === "amount" ? amount.cents : undefined);
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Amounts by name that take a while to find, and what was looked for. */
function slowly(amountAt: (name: string) => Amount) {
  const amounts = new WantedAmounts();
  const looked: string[] = [];
  const running = { now: 0, most: 0 };
  const find = async (name: string): Promise<Amount> => {
    looked.push(name);
    running.now++;
    running.most = Math.max(running.most, running.now);
    try {
      await later();
      return amountAt(name);
    } finally {
      running.now--;
    }
  };
  return { amounts, looked, running, at: (name: string) => amounts.at(name, () => find(name)) };
}

describe("a question over amounts that take time", () => {
  /** From name to name: what an amount is says which is needed next. */
  const NEXT: Readonly<Record<string, number>> = { "0": 3, "3": 2, "2": 7, "7": 7 };
  const walk = (at: (name: string) => Amount): number[] => {
    const seen: number[] = [];
    for (let here = 0; !seen.includes(here);) {
      seen.push(here);
      here = centsOf(at(String(here))) ?? here;
    }
    return seen;
  };

  it("is answered as if it had known them all", async () => {
    const { amounts, looked, at } = slowly((name) => amountOf(NEXT[name] ?? 0));
    expect(await amounts.whenKnown(() => walk(at))).toEqual([0, 3, 2, 7]);
    expect(looked).toEqual(["0", "3", "2", "7"]);
  });

  it("looks for nothing that is known, however often it is asked", async () => {
    const { amounts, looked, at } = slowly((name) => amountOf(Number(name)));
    const sum = () => ["1", "2", "1", "2", "1"].reduce((all, name) => all + (centsOf(at(name)) ?? 0), 0);
    expect(await amounts.whenKnown(sum)).toBe(7);
    expect(await amounts.whenKnown(sum)).toBe(7);
    expect(looked).toEqual(["1", "2"]);
  });

  it("that needs none is answered at once", async () => {
    const { amounts, looked } = slowly(() => REFUSED);
    expect(await amounts.whenKnown(() => "nothing to look for")).toBe("nothing to look for");
    expect(looked).toEqual([]);
  });

  it("has at most two looked for at a time", async () => {
    const { amounts, running, at } = slowly(() => amountOf(1));
    await amounts.whenKnown(() => ["a", "b", "c", "d", "e"].map(at));
    expect(running).toEqual({ now: 0, most: 2 });
  });

  it("has a refused amount for an answer", async () => {
    const problem = { code: "CONTRADICTION", path: [], message: "No.", advice: "Do.", value: undefined };
    const refused = { kind: "refused", problems: [problem] } as unknown as Amount;
    const { amounts, looked, at } = slowly(() => refused);
    expect(await amounts.whenKnown(() => at("a"))).toBe(refused);
    expect(looked).toEqual(["a"]);
  });

  it("finds the ties of any amounts, and looks for what a question needs that knows them, each once", async () => {
    const height = fc.option(fc.integer({ min: -3, max: 3 }), { freq: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(height, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        async (heights, stretch) => {
          // Stretched, so that ranges are searched as well as gone through value by value.
          const range = { low: 0, high: heights.length * stretch - 1, step: 1 };
          const known = (value: number) => heights[Math.floor(value / stretch)] ?? undefined;
          const needed = new Set<string>();
          const knowing = (value: number) => {
            needed.add(String(value));
            return known(value);
          };
          const ties = new TieSearch(knowing, range).ties();
          const { amounts, looked, at } = slowly((name) => {
            const cents = known(Number(name));
            return cents === undefined ? REFUSED : amountOf(cents);
          });
          const search = () => new TieSearch((value) => centsOf(at(String(value))), range).ties();
          expect(await amounts.whenKnown(search)).toEqual(ties);
          expect([...looked].sort()).toEqual([...needed].sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("two questions at the same time", () => {
  it("are both answered, and share what both need", async () => {
    const { amounts, looked, at } = slowly((name) => amountOf(Number(name)));
    const sumOf = (names: readonly string[]) => () =>
      names.reduce((sum, name) => sum + (centsOf(at(name)) ?? 0), 0);
    const answers = await Promise.all([
      amounts.whenKnown(sumOf(["1", "2", "3", "4"])),
      amounts.whenKnown(sumOf(["4", "3", "5"])),
    ]);
    expect(answers).toEqual([10, 12]);
    expect([...looked].sort()).toEqual(["1", "2", "3", "4", "5"]);
  });
});

describe("an amount that cannot be looked for", () => {
  const failing = (bad: string) =>
    slowly((name) => {
      if (name === bad) throw new RangeError(`${name} is spent.`);
      return amountOf(1);
    });

  it("rejects the question with what was thrown", async () => {
    const { amounts, at } = failing("b");
    await expect(amounts.whenKnown(() => ["a", "b", "c"].map(at))).rejects.toThrow("b is spent.");
  });

  it("rejects every question that needs it, and no other", async () => {
    const { amounts, at } = failing("b");
    const [needing, other, both] = await Promise.allSettled([
      amounts.whenKnown(() => at("b")),
      amounts.whenKnown(() => at("a")),
      amounts.whenKnown(() => [at("b"), at("a")]),
    ]);
    expect([needing.status, other.status, both.status]).toEqual(["rejected", "fulfilled", "rejected"]);
  });

  it("leaves no search running behind the answer, and none begun after it", async () => {
    const amounts = new WantedAmounts();
    const begun: string[] = [];
    const ended: string[] = [];
    const at = (name: string, turns: number) =>
      amounts.at(name, async () => {
        begun.push(name);
        for (let turn = 0; turn < turns; turn++) await later();
        ended.push(name);
        if (name === "short") throw new RangeError("spent");
        return amountOf(1);
      });
    await expect(amounts.whenKnown(() => [at("short", 1), at("long", 20), at("never", 1)])).rejects.toThrow(
      "spent",
    );
    expect(begun).toEqual(["short", "long"]);
    expect(ended).toEqual(["short", "long"]);
  });
});
