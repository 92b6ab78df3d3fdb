import fc from "fast-check";
import { hidesEverybody, type Seat, seatsOf } from "../../../src/services/pay/crowd";

const seat = (name: number, more: Partial<Seat> = {}): Seat => ({
  terms: String(name),
  months: "always",
  paid: true,
  ...more,
});
const seats = (...names: number[]) => names.map((name) => seat(name));
const LEAST = 3;

describe("a sum is told", () => {
  it.each([
    ["of three", [], seats(1, 2, 3)],
    ["of three others beside", [seats(1, 2, 3)], seats(4, 5, 6)],
    ["of three more", [seats(1, 2, 3)], seats(1, 2, 3, 4, 5, 6)],
    ["of three alike, whose average is known either way", [], seats(1, 1, 1)],
    ["of nobody's pay", [], [seat(1, { paid: false })]],
  ])("%s", (_, told, next) => {
    expect(hidesEverybody(told, next, LEAST)).toBe(true);
  });
});

describe("a sum is withheld", () => {
  it.each([
    ["of two", [], seats(1, 2)],
    ["of one more", [seats(1, 2, 3)], seats(1, 2, 3, 4)],
    ["of one less", [seats(1, 2, 3, 4)], seats(1, 2, 3)],
    ["with one exchanged", [seats(1, 2, 3)], seats(1, 2, 4)],
    // {1..7} - {1, 2, 3} - {4, 5, 6} is {7}, though no two of the three sums differ by less than three.
    ["from which two others leave one", [seats(1, 2, 3), seats(4, 5, 6)], seats(1, 2, 3, 4, 5, 6, 7)],
    ["with one more of a kind", [seats(1, 1, 1)], seats(1, 1, 1, 1)],
    ["of three of whom one comes later", [], [...seats(1, 2), seat(3, { months: "later" })]],
    ["of two and somebody without pay", [], [...seats(1, 2), seat(3, { paid: false })]],
  ])("%s", (_, told, next) => {
    expect(hidesEverybody(told, next, LEAST)).toBe(false);
  });
});

/** How many rows are left when none follows from the others by adding, taking away and multiplying. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = left[at];
    if (pivot === undefined) continue;
    [left[at], left[rank]] = [left[rank] ?? [], pivot];
    for (const row of left.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((value, index) => (row[index] = value - factor * (pivot[index] ?? 0)));
    }
    rank += 1;
  }
  return rank;
}

it("leaves no way to add and take away what was told until only two are left", () => {
  const PEOPLE = 9;
  const everybody = Array.from({ length: PEOPLE }, (_, index) => index);
  const anySet = fc.uniqueArray(fc.integer({ min: 0, max: PEOPLE - 1 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(anySet, { maxLength: 8 }), (asked) => {
      const told: Seat[][] = [];
      for (const names of asked) if (hidesEverybody(told, seats(...names), LEAST)) told.push(seats(...names));
      const rows = told.map((sum) =>
        everybody.map((name) => (sum.some(({ terms }) => terms === String(name)) ? 1 : 0)),
      );
      // A combination in which only these two are left would be lost without their columns.
      for (const one of everybody)
        for (const other of everybody) {
          const without = rows.map((row) => row.filter((_, index) => index !== one && index !== other));
          expect(rankOf(without)).toBe(rankOf(rows));
        }
    }),
  );
});

it("knows a position by what it costs and when, not by its title or the order of its fields", () => {
  const [one] = seatsOf([{ title: "A", salary: "1", start: "2027-01" }]);
  expect(seatsOf([{ start: "2027-01", salary: "1", title: "B" }])).toEqual([one]);
  expect(seatsOf([{ title: "A", salary: "2", start: "2027-01" }])[0]?.terms).not.toBe(one?.terms);
  expect(seatsOf([{ title: "A", salary: "1", start: "2027-02" }])[0]?.months).not.toBe(one?.months);
  expect(seatsOf([{ title: "A", salary: "0.00" }])[0]?.paid).toBe(false);
});
