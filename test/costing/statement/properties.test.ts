import fc from "fast-check";
import type { StatementInput } from "../../../src/costing/statement/input/StatementInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { anySmallStatement, anyStatement } from "./support/arbitraryStatement";
import { checked, findings, line } from "./support/checked";
import { having, placesOf, valueAt } from "./support/having";

it("a statement made from consistent figures has no findings, and every figure of it is judged", () => {
  fc.assert(
    fc.property(anyStatement(), (statement) => {
      const { verdict, judgements, singleChanges } = checked(statement);
      expect([verdict, singleChanges]).toEqual(["AGREES", []]);
      expect(judgements.every(({ difference }) => difference.isZero())).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Places whose every change shows: a rate can change without its amount, to the cent, changing. */
const showing = (statement: StatementInput) => placesOf(statement).filter((path) => path.at(-1) !== "rate");

it("changing one figure by a step or more is found, and a single change proposed restores it", () => {
  const changed = anyStatement().chain((statement) =>
    fc.record({
      statement: fc.constant(statement),
      path: fc.constantFrom(...showing(statement)),
      by: fc.integer({ min: 1, max: 100_000 }),
      up: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(changed, ({ statement, path, by, up }) => {
      const before = valueAt(statement, path);
      const step = path.at(-1) === "quantity" ? new Decimal(1) : new Decimal("0.01");
      const less = before.minus(step.times(by));
      const wrong = having(statement, path, up || less.lt(0) ? before.plus(step.times(by)) : less);
      expect(findings(wrong)).not.toEqual([]);
      const restoring = checked(wrong).singleChanges.filter(
        ({ figure, from, to }) =>
          figure.path.join(".") === path.join(".") && before.gte(from) && before.lte(to),
      );
      expect(restoring).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

it("the order of lines changes nothing", () => {
  const shuffled = anyStatement().chain((statement) =>
    fc.record({
      statement: fc.constant(statement),
      path: fc.constantFrom(...showing(statement)),
      lines: fc.shuffledSubarray([...statement.lines], { minLength: statement.lines.length }),
    }),
  );
  const found = (statement: StatementInput) => {
    const { sentence, singleChanges } = checked(statement);
    const changes = singleChanges.map((change) => change.sentence).sort();
    // The same parts in the same order, whatever the order of the lines.
    return { sentence, findings: findings(statement).sort(), changes };
  };
  fc.assert(
    fc.property(shuffled, ({ statement, path, lines }) => {
      const wrong = having(statement, path, valueAt(statement, path).plus(7));
      const again = lines.map(({ label }) => wrong.lines.find((each) => each.label === label));
      const reordered = { ...wrong, lines: again.filter((each) => each !== undefined) };
      expect(found(reordered)).toEqual(found(wrong));
    }),
    { numRuns: 300 },
  );
});

it("single changes are exactly the values that leave no contradiction: every other value was tried", () => {
  const LARGEST = 60;
  fc.assert(
    fc.property(anySmallStatement(), (statement) => {
      if (findings(statement).length === 0) return;
      const proposed = new Set<string>();
      for (const { figure, from, to } of checked(statement).singleChanges)
        if (figure.kind !== "RATE")
          for (let value = from; value.lte(Decimal.min(to, LARGEST)); value = value.plus(figure.step))
            proposed.add(`${figure.path.join(".")} = ${value.toFixed()}`);
      const tried = showing(statement).flatMap((path) =>
        Array.from({ length: LARGEST + 1 }, (_, value) => new Decimal(value))
          .filter((value) => findings(having(statement, path, value)).length === 0)
          .map((value) => `${path.join(".")} = ${value.toFixed()}`),
      );
      expect([...proposed].sort()).toEqual(tried.sort());
    }),
    { numRuns: 20 },
  );
}, 60_000);

it("every rate proposed, shortest, least and most, leaves no contradiction", () => {
  fc.assert(
    fc.property(anySmallStatement(), (statement) => {
      for (const { figure, value, from, to } of checked(statement).singleChanges)
        for (const each of [value, from, to])
          expect(findings(having(statement, figure.path, each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("a figure rounded to any unit agrees with what it was rounded from, and not when it is a unit off", () => {
  const rounded = fc.record({
    cents: fc.integer({ min: 1, max: 1e9 }),
    unit: fc.constantFrom("0.05", "0.1", "1", "5", "1000", "250"),
    off: fc.constantFrom(-2, -1, 0, 1, 2),
  });
  fc.assert(
    fc.property(rounded, ({ cents, unit, off }) => {
      const monthly = new Decimal(cents).div(100);
      const roundedTo = new Decimal(unit);
      const units = monthly.times(12).div(roundedTo).round().plus(off);
      const found = findings({
        lines: [line("Fee", monthly.toFixed(), { period: "MONTH" })],
        annualFigures: [
          { label: "A year", of: "Fee", amount: units.times(roundedTo), amountPrecision: { roundedTo } },
        ],
      });
      expect(found.length).toBe(off === 0 ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});
