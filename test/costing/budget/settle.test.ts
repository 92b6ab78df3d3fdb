import fc from "fast-check";
import { openAfter, type Due } from "../../../src/costing/budget/settle";
import type { Month } from "../../../src/kernel/Month";

const due = (month: number, cents: number): Due => ({ month: month as Month, cents });

const INSTALMENTS = [due(1, 1000), due(2, 1000), due(3, 1000)];

describe("what is open of instalments", () => {
  it.each<[string, Due[], number[]]>([
    ["nothing invoiced leaves all of them", [], [1000, 1000, 1000]],
    ["an invoice takes the instalment of its own month", [due(2, 1000)], [1000, 0, 1000]],
    ["a smaller invoice leaves the rest", [due(2, 400)], [1000, 600, 1000]],
    ["a larger one takes the earliest that is open with what is left", [due(3, 1300)], [700, 1000, 0]],
    ["one of a month without an instalment takes the earliest", [due(9, 1500)], [0, 500, 1000]],
    ["what exceeds all of them takes nothing more", [due(1, 5000)], [0, 0, 0]],
    ["a credit opens again what was taken", [due(2, 1000), due(2, -1000)], [1000, 1000, 1000]],
    [
      "a credit of another month comes off the latest that was taken",
      [due(1, 1000), due(2, 1000), due(3, -600)],
      [0, 600, 1000],
    ],
    [
      "a credit beyond what was invoiced opens no more than was due",
      [due(1, 200), due(1, -900)],
      [1000, 1000, 1000],
    ],
  ])("%s", (_, taken, open) => {
    expect(openAfter(INSTALMENTS, taken)).toEqual(open);
  });

  const dues = fc
    .array(fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 9999 })), { maxLength: 12 })
    .map((items) => items.map(([month, cents]) => due(month, cents)).sort((a, b) => a.month - b.month));
  const taken = fc
    .array(fc.tuple(fc.nat({ max: 24 }), fc.integer({ min: -5000, max: 9999 })), { maxLength: 12 })
    .map((items) => items.map(([month, cents]) => due(month, cents)));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

  it("falls by what is taken, until nothing is open, whatever the order of the documents", () => {
    fc.assert(
      fc.property(dues, taken, (due, documents) => {
        const open = openAfter(due, documents);
        const [total, net] = [sum(due.map(({ cents }) => cents)), sum(documents.map(({ cents }) => cents))];
        expect(sum(open)).toBe(total - Math.min(total, Math.max(0, net)));
        open.forEach((cents, i) => {
          expect(cents).toBeGreaterThanOrEqual(0);
          expect(cents).toBeLessThanOrEqual(due[i]?.cents ?? 0);
        });
        expect(openAfter(due, [...documents].reverse())).toEqual(open);
      }),
      { numRuns: 500 },
    );
  });
});
