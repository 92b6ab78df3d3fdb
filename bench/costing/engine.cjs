/** Fairlead's engine, from what a client wrote and from what has been read. */
const { parseMonth } = require("../../dist/build/src/kernel/Month.js");
const { Decimal } = require("../../dist/build/src/kernel/Decimal.js");
const { readComparison } = require("../../dist/build/src/costing/input/readComparison.js");
const {
  compareCosts,
  priceComparison,
  variationsOf,
} = require("../../dist/build/src/costing/comparison/compareCosts.js");
const { fiscalYearsOf, totalOver } = require("../../dist/build/src/costing/comparison/cuts.js");
const { comparison, changed } = require("./comparison.cjs");

/** Reading the input included. */
exports.readAndPriced = (months) => {
  const input = inputOf(comparison(months));
  const price = (change, value) => {
    const outcome = compareCosts(withHire(input, (hire) => changed(hire, change, new Decimal(value))));
    if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems));
    return outcome.comparison;
  };
  return contender(price);
};

/** What a slider or the search for a break-even does: the terms are read once, and one number in them is changed. */
exports.pricedFromTerms = (months) => {
  const reading = readComparison(inputOf(comparison(months)));
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  const change = {
    salary: (hire, value) => ({ ...hire, salary: given(hire.salary, value, 100) }),
    turnover: (hire, value) => {
      const rate = given(hire.turnover.value, value, 1_000_000);
      return { ...hire, turnover: { ...hire.turnover, value: rate, monthlyRate: Number(value) / 12 } };
    },
  };
  const vary = variationsOf(priceComparison(reading.terms));
  return contender((name, value) => vary(withHire(reading.terms, (hire) => change[name](hire, value))));
};

const contender = (price) => ({
  price: (change, value) => totalsOf(price(change, value)),
  lines: (change, value) => price(change, value).plans.flatMap(linesOf),
});

/** Cents by plan and fiscal year. */
function totalsOf(priced) {
  const years = fiscalYearsOf(priced);
  return priced.plans.map((plan) => years.map(({ shown }) => totalOver(plan, plan.lines, shown)));
}

const linesOf = (plan) =>
  plan.lines.map(({ code, precision, cells }) => ({
    key: `${plan.name}: ${code}`,
    isExact: precision === "EXACT",
    cells: [...cells],
  }));

function withHire({ plans: [hire, ...others], ...rest }, change) {
  return { ...rest, plans: [{ ...hire, positions: hire.positions.map(change) }, ...others] };
}

const given = (was, text, scale) => ({ ...was, text, scaled: Math.round(Number(text) * scale) });

/** What the GraphQL scalars make of it: months and decimals instead of their texts. */
function inputOf(written) {
  if (Array.isArray(written)) return written.map(inputOf);
  if (typeof written === "object")
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, inputOf(value)]));
  if (typeof written !== "string") return written;
  if (/^\d{4}-\d{2}$/.test(written)) return parseMonth(written);
  return /^\d+(\.\d+)?$/.test(written) ? new Decimal(written) : written;
}
