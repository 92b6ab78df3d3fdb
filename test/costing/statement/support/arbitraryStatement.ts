import fc from "fast-check";
import type {
  StatementInput,
  StatementLineInput,
} from "../../../../src/costing/statement/input/StatementInput";
import { Decimal } from "../../../../src/kernel/Decimal";

/** What a made-up line is drawn from. */
interface Drawn {
  readonly quantity: number;
  /** In cents. */
  readonly price: number;
  readonly isFlat: boolean;
  readonly group: number;
}

const GROUPS = 3;

const money = (cents: number): Decimal => new Decimal(cents).div(100);

/** Rounds a quotient of whole positive numbers, halves up. */
const rounded = (above: number, below: number): number => Math.floor((2 * above + below) / (2 * below));

/**
 * A monthly quote that adds up: lines in groups with subtotals, a discount, a tax on what is left, a total and its year.
 * Everything is reckoned here in whole cents, apart from the engine.
 */
export const anyStatement = (): fc.Arbitrary<StatementInput> =>
  fc
    .record({
      lines: fc.array(
        fc.record({
          quantity: fc.integer({ min: 1, max: 60 }),
          price: fc.integer({ min: 1, max: 40_000 }),
          isFlat: fc.boolean(),
          group: fc.nat({ max: GROUPS - 1 }),
        }),
        { minLength: 1, maxLength: 9 },
      ),
      discount: fc.integer({ min: 1, max: 3_000 }),
      tax: fc.integer({ min: 1, max: 2_500 }),
    })
    .map(({ lines, discount, tax }) => {
      const read = lines.map(lineOf);
      const sums = Array.from({ length: GROUPS }, (_, group) => ({
        of: lines.flatMap((line, index) => (line.group === group ? [`L${index}`] : [])),
        cents: lines.reduce((sum, line) => sum + (line.group === group ? line.quantity * line.price : 0), 0),
      })).map((sum, group) => ({ ...sum, label: `S${group}` }));
      const filled = sums.filter(({ of }) => of.length > 0);
      const listed = filled.reduce((sum, { cents }) => sum + cents, 0);
      const off = rounded(listed * discount, 10_000);
      const taxed = listed - off;
      const taxes = rounded(taxed * tax, 10_000);
      return {
        lines: read,
        subtotals: [
          ...filled.map(({ label, of, cents }) => ({ label, of, amount: money(cents) })),
          { label: "Listed", of: filled.map(({ label }) => label), amount: money(listed) },
          { label: "Net", of: ["Listed", "Discount"], amount: money(taxed) },
        ],
        percentages: [
          {
            label: "Discount",
            kind: "DISCOUNT",
            of: "Listed",
            rate: new Decimal(discount).div(10_000),
            amount: money(off),
          },
          { label: "Tax", kind: "TAX", of: "Net", rate: new Decimal(tax).div(10_000), amount: money(taxes) },
        ],
        totals: [{ label: "Total", of: ["Net", "Tax"], amount: money(taxed + taxes) }],
        annualFigures: [{ label: "A year", of: "Total", amount: money(12 * (taxed + taxes)) }],
      };
    });

function lineOf({ quantity, price, isFlat }: Drawn, index: number): StatementLineInput {
  const amount = money(quantity * price);
  const label = `L${index}`;
  const period = "MONTH";
  return isFlat
    ? { label, period, amount }
    : { label, period, quantity: new Decimal(quantity), unitPrice: money(price), amount };
}

/** Small whole figures that need not follow from each other, so that every other value can be tried. */
export const anySmallStatement = (): fc.Arbitrary<StatementInput> => {
  const whole = fc.nat({ max: 6 }).map((value) => new Decimal(value));
  const amount = fc.nat({ max: 24 }).map((value) => new Decimal(value));
  const line = fc.record({
    quantity: whole,
    unitPrice: whole,
    off: fc.constantFrom(0, 0, 0, 1, 5),
    isStated: fc.boolean(),
  });
  return fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      fee: amount,
      off: fc.constantFrom(0, 0, 2),
      spare: amount,
    })
    .map(({ lines, fee, off, spare }) => {
      const amounts = lines.map(({ quantity, unitPrice, off: wrong }) =>
        quantity.times(unitPrice).plus(wrong),
      );
      const read = lines.map(({ quantity, unitPrice, isStated }, index) => ({
        label: `L${index}`,
        period: "MONTH" as const,
        quantity,
        unitPrice,
        amount: isStated ? amounts[index] : undefined,
      }));
      const sum = amounts.reduce((total, each) => total.plus(each), fee);
      return {
        smallestUnit: new Decimal(1),
        lines: [...read, { label: "Fee", period: "MONTH" as const, amount: fee }],
        // Not stated, so that the fee counts both itself and in the tax that is worked out.
        subtotals: [{ label: "Net", of: [...read.map(({ label }) => label), "Fee"] }],
        percentages: [{ label: "Tax", kind: "TAX" as const, of: "Net", rate: new Decimal("0.25") }],
        totals: [
          { label: "Due", of: ["Net", "Tax"], amount: sum.plus(sum.div(4).round()).plus(off) },
          {
            label: "Lines",
            of: read.map(({ label }) => label),
            amount: sum.minus(fee).plus(spare.gt(20) ? 1 : 0),
          },
        ],
      };
    });
};
