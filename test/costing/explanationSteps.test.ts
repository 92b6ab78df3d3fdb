import fc from "fast-check";
import { at } from "../../src/costing/cells";
import { planInBasis } from "../../src/costing/comparison/planInBasis";
import type { CostLine } from "../../src/costing/CostLine";
import type { Explanation, ExplanationStep } from "../../src/costing/Explanation";
import { BASES, type Basis } from "../../src/costing/vocabulary";
import { printCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";
import { comparisonOf, needs, plan } from "./support/arbitrary";
import { engagement, engaging, hiring, seat } from "./support/parts";
import { compared, lineOf, planOf } from "./support/priced";
import { amount } from "./support/written";

const BEFORE_ROUNDING = "Amount of the month before rounding";

/** The number of a step: plain digits, or a fraction of two whole numbers. */
function numberOf({ value }: ExplanationStep): Decimal {
  const [above = "", below = "1"] = value.split("/");
  return new Decimal(above).div(below);
}

/** The number of the step of a name. */
function stepNamed({ steps }: Pick<Explanation, "steps">, name: string): Decimal {
  const step = steps.find((each) => each.name.startsWith(name));
  if (step === undefined) throw new Error(`There is no step ${name}.`);
  return numberOf(step);
}

/** Whether the line is a product: tiers, payroll taxes and the like have steps of their own. */
const isProduct = ({ steps }: Explanation): boolean =>
  steps.some(({ name }) => name.startsWith("Total of the fiscal year"));

/** The factors of a product: its amount, which is the only money among them, and what follows. How they came about may stand before. */
function factorsOf({ steps }: Explanation): readonly ExplanationStep[] {
  const factors = steps.slice(
    0,
    steps.findIndex(({ name }) => name === BEFORE_ROUNDING),
  );
  return factors.slice(factors.findLastIndex(({ unit }) => unit === "MONEY"));
}

/** Every line of a random plan in a random view, with a random month. */
const anyMonth = fc.tuple(
  comparisonOf(fc.tuple(plan("A"))),
  needs,
  fc.constantFrom(...(Object.keys(BASES) as Basis[])),
  fc.nat({ max: 200 }),
);

function checkEvery(check: (line: CostLine, index: number) => void): void {
  fc.assert(
    fc.property(anyMonth, ([input, needed, basis, month]) => {
      const priced = compared({ ...input, needs: needed });
      const index = month % priced.axis.length;
      for (const line of planInBasis(priced, planOf(priced), basis).lines) check(line, index);
    }),
    { numRuns: 60 },
  );
}

it("the steps of a product recompute the month: amount x factors x weight, and the rounded total less what was shown", () => {
  checkEvery((line, index) => {
    const explanation = line.explain(index);
    if (!isProduct(explanation)) return;
    const factors = factorsOf(explanation).map(numberOf);
    const recomputed = factors.reduce((all, factor) => all.times(factor));
    // Chances are printed to ten places, so the product is as exact as that.
    const doubt = (factors[0] ?? new Decimal(0)).plus(1).times(1e-8);
    expect(recomputed.minus(stepNamed(explanation, BEFORE_ROUNDING)).abs().lt(doubt)).toBe(true);
    const toDate = stepNamed(explanation, "Total of the fiscal year");
    const wholeCents = stepNamed(explanation, "The same in whole cents");
    expect(wholeCents.minus(toDate).abs().lte("0.0050000001")).toBe(true);
    const shownBefore = stepNamed(explanation, "Shown in earlier months");
    const cell = stepNamed(explanation, "Amount of the month");
    const away = wholeCents
      .minus(shownBefore)
      .minus(cellAlone(explanation) ?? cell)
      .abs();
    // An expectation is added up in floating point: next to a tie it may round the other way.
    expect(away.lte(line.precision === "EXACT" ? 0 : "0.01")).toBe(true);
  });
});

/** The amount of the month of one seat: the step of exactly that name. */
const cellAlone = ({ steps }: Explanation): Decimal | undefined => {
  const step = steps.find(({ name }) => name === "Amount of the month");
  return step === undefined ? undefined : numberOf(step);
};

it("the last step is the amount of the month, whatever the line", () => {
  checkEvery((line, index) => {
    expect(line.explain(index).steps.at(-1)?.value).toBe(printCents(at(line.cells, index)));
  });
});

it("what a product reads from other lines is what those lines say of themselves for the same month", () => {
  checkEvery((line, index) => {
    const explanation = line.explain(index);
    if (!isProduct(explanation)) return;
    const read = explanation.inputs.flatMap(({ line: note }) =>
      note === undefined ? [] : [note.explain(index)],
    );
    const [first] = factorsOf(explanation);
    if (read.length === 0 || first === undefined) return;
    const sum = read.reduce((all, explanation) => {
      const last = explanation.steps.findLast(({ unit }) => unit === "MONEY");
      return all.plus(last === undefined ? 0 : numberOf(last));
    }, new Decimal(0));
    expect(sum.toFixed(2)).toBe(numberOf(first).toFixed(2));
  });
});

it("a line as a whole has no steps", () => {
  checkEvery((line) => {
    expect(line.explain().steps).toEqual([]);
  });
});

describe("a month is explained in words and numbers:", () => {
  const printed = (explanation: Explanation) =>
    explanation.steps.map(({ name, value, unit }) => `${name}: ${value} ${unit}`);

  it("a salary of 95,000 in February: 7,916.67, 7,916.66", () => {
    const priced = compared(hiring(seat({ salary: amount("95000") })));
    expect(printed(lineOf(priced, "BASE_SALARY").explain(1))).toEqual([
      "Annual salary in force: 95000.00 MONEY",
      "Full-time equivalent: 1 of full time",
      "A month of the year: 1/12 factor",
      "Somebody employed: 1 expected number",
      "Amount of the month before rounding: 7916.6666666667 MONEY",
      "Total of the fiscal year to the end of the month, before rounding: 15833.3333333333 MONEY",
      "The same in whole cents: 15833.33 MONEY",
      "Shown in earlier months of the fiscal year: 7916.67 MONEY",
      "Amount of the month: 7916.66 MONEY",
    ]);
  });

  it("several seats of a job are one seat's amount times their number", () => {
    const priced = compared(hiring(seat({ count: 3 })));
    expect(printed(lineOf(priced, "BASE_SALARY").explain(0)).slice(-3)).toEqual([
      "Amount of the month: 8000.00 MONEY",
      "Seats of this job: 3 seats",
      "Amount of all seats: 24000.00 MONEY",
    ]);
  });

  it("a payroll tax leads down to the salary that it is charged on", () => {
    const priced = compared(hiring(seat({ jurisdiction: "US" })));
    const tax = lineOf(priced, "us.fica.medicare").explain(4);
    // 1.45 % of 8,000.
    expect(tax.steps.at(-1)?.value).toBe("116.00");
    const [salary] = tax.inputs.flatMap(({ line }) => (line === undefined ? [] : [line]));
    expect(salary?.code).toBe("BASE_SALARY");
    expect(salary?.explain(4).steps.at(-1)?.value).toBe("8000.00");
  });

  it("lost work leads down to the year's pay, charges and benefits of somebody employed all along", () => {
    const hired = {
      seat: { state: "OPEN" },
      jurisdiction: "US",
      hiring: { vacancyMonths: [{ months: 2, chance: amount("1") }] },
    } as const;
    const loss = lineOf(compared(hiring(seat(hired))), "VACANCY_LOSS").explain(0);
    const lines = loss.inputs.flatMap(({ line }) => (line === undefined ? [] : [line]));
    expect(lines.map(({ code, explain }) => [code, explain(0).steps.at(-1)?.value])).toEqual([
      ["BASE_SALARY", "96000.00"],
      ["us.fica.oasdi", "5952.00"],
      ["us.fica.medicare", "1392.00"],
      ["us.futa", "42.00"],
    ]);
    // (96,000 + 5,952 + 1,392 + 42) / 12
    expect(loss.steps.at(-1)?.value).toBe("8615.50");
  });

  it("an agreement's retainer after its escalator", () => {
    const rising = engagement({ monthlyRetainer: amount("1000"), escalation: { rate: amount("0.03") } });
    const priced = compared(engaging(rising, { months: 24 }));
    expect(lineOf(priced, "RETAINER").explain(12).steps[0]).toMatchObject({
      value: "1030.00",
      unit: "MONEY",
    });
  });
});
