import fc from "fast-check";
import { bridgeByLever, type BridgeMethod } from "../../../src/costing/scenarios/bridgeByLever";
import { BRIDGE_METHODS } from "../../../src/costing/scenarios/bridgeByLever";
import { nameOfLever } from "../../../src/kernel/levers/Lever";
import type { Move } from "../../../src/costing/scenarios/Lever";
import { wholeCents } from "../../../src/costing/scenarios/shapley";
import { comparisonOf, plan } from "../support/arbitrary";
import { amount } from "../support/written";
import { explored, foundIn, leverOf, refusedWith } from "./support/exploring";
import { RETAINER, SALARY, TWO_PLANS } from "./support/twoPlans";

const hire = { plan: "Hire" };
const METHODS = Object.keys(BRIDGE_METHODS) as BridgeMethod[];

describe("the bridge by lever", () => {
  const exploration = explored(TWO_PLANS);
  const salary = { lever: leverOf(exploration, SALARY), value: 120_000_00 };
  const seats = { lever: leverOf(exploration, { lever: "POSITION_SEATS" }), value: 2 };
  const bridge = (moves: Move[], method?: BridgeMethod) =>
    foundIn(bridgeByLever(exploration, moves, { ...hire, method }));
  const steps = (moves: Move[], method?: BridgeMethod) =>
    bridge(moves, method).steps.map(({ lever, cents }) => [lever.row.code, cents]);

  // 96,000.00 for one; 24,000.00 more of salary; then a second at 120,000.00. 240,000.00 in all.
  it("takes prices before volumes, whatever the order given", () => {
    const expected = [
      ["POSITION_SALARY", 24_000_00],
      ["POSITION_SEATS", 120_000_00],
    ];
    expect(steps([seats, salary])).toEqual(expected);
    expect(steps([salary, seats])).toEqual(expected);
  });

  // The second seat first, at 96,000.00; then 24,000.00 more for each of two.
  it("takes the order given on request", () => {
    expect(steps([seats, salary], "AS_GIVEN")).toEqual([
      ["POSITION_SEATS", 96_000_00],
      ["POSITION_SALARY", 48_000_00],
    ]);
  });

  // The mean of both orders: (24,000 + 48,000) / 2 and (120,000 + 96,000) / 2.
  it("takes the mean over the orders on request", () => {
    const expected = [
      ["POSITION_SALARY", 36_000_00],
      ["POSITION_SEATS", 108_000_00],
    ];
    expect(steps([seats, salary], "ORDER_FREE")).toEqual(expected);
    expect(steps([salary, seats], "ORDER_FREE")).toEqual(expected);
  });

  // A dearer retainer makes the difference smaller: 100.00 x 12.
  it("bridges the difference between two plans", () => {
    const retainer = { lever: leverOf(exploration, RETAINER), value: 5_100_00 };
    const found = foundIn(
      bridgeByLever(exploration, [salary, retainer], { plan: "Hire", against: "vCIO team" }),
    );
    expect([found.fromAmount, found.toAmount]).toEqual([36_000_00, 58_800_00]);
    expect(found.steps.map(({ cents }) => cents)).toEqual([24_000_00, -1_200_00]);
  });

  it("shares out a cent that cannot be halved by name, not by order", () => {
    const half = { whole: 0, rest: 0.5 };
    expect(wholeCents([half, half], ["B", "A"], 1)).toEqual([0, 1]);
    expect(wholeCents([half, half], ["A", "B"], 1)).toEqual([1, 0]);
  });

  it("refuses an order that passes through no comparison, and says so", () => {
    const price = { lever: leverOf(exploration, { lever: "POSITION_COVER_RATE" }), value: 50_00 };
    const share = { lever: leverOf(exploration, { lever: "POSITION_COVER_SHARE" }), value: 500_000 };
    expect(bridge([share, price]).steps).toHaveLength(2);
    const refused = bridgeByLever(exploration, [share, price], { ...hire, method: "AS_GIVEN" });
    expect(refusedWith(refused)).toEqual(["REQUIRED plans.0.positions.0.hiring.coverHourlyRate"]);
  });

  it("sums to the cent in every comparison by every method, and without an order ignores it", () => {
    const inputs = comparisonOf(fc.tuple(plan("A"), plan("B")));
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.nat()), (input, draws) => {
        const each = explored(input);
        const draw = () => Number(draws.next().value);
        const moves = movesOf(each.levers, draw);
        for (const method of METHODS) {
          const outcome = bridgeByLever(each, moves, { plan: "A", method });
          if (outcome.kind === "invalid") continue;
          const sum = outcome.steps.reduce((all, { cents }) => all + cents, 0);
          expect(sum).toBe(outcome.toAmount - outcome.fromAmount);
          const to = each.amountAt(moves, { plan: "A", against: undefined });
          expect(to).toEqual({ kind: "amount", cents: outcome.toAmount });
        }
        const free = (order: Move[]) => bridgeByLever(each, order, { plan: "A", method: "ORDER_FREE" });
        expect(free([...moves].reverse())).toEqual(free(moves));
      }),
      { numRuns: 20 },
    );
  });

  it("beyond ten changes samples orders by a seed, sums to the cent and states its error", () => {
    const many = explored({
      ...TWO_PLANS,
      plans: [
        {
          name: "Hire",
          positions: Array.from({ length: 11 }, (_, i) => ({
            title: `Administrator ${i}`,
            salary: amount("96000.00"),
          })),
        },
      ],
    });
    const moves = many.levers
      .filter(({ row }) => row.code === "POSITION_SALARY")
      .map((lever) => ({ lever, value: (lever.current ?? 0) + 1200 }));
    const found = foundIn(bridgeByLever(many, moves, { ...hire, method: "ORDER_FREE", orders: 10, seed: 7 }));
    // Salaries do not bear on each other: 12.00 each, in every order, without error.
    expect(found.steps.map(({ cents, standardError }) => [cents, standardError])).toEqual(
      Array.from({ length: 11 }, () => [12_00, 0]),
    );
    expect(found.sample).toEqual({ orders: 10, seed: 7 });
  });
});

/** Up to four levers of a comparison, each moved by a step or two. */
function movesOf(levers: readonly Move["lever"][], draw: () => number): Move[] {
  const chosen = new Map<string, Move>();
  for (let i = 0; i < 4; i++) {
    const lever = levers[draw() % levers.length];
    if (lever?.current === undefined || lever.row.code.startsWith("COMPARISON_")) continue;
    const value = Math.min(lever.max, lever.current + lever.step * (1 + (draw() % 50)));
    chosen.set(nameOfLever(lever), { lever, value });
  }
  return [...chosen.values()];
}
