/** Whether the contenders price the same comparison: they are not timed before they do. */
const { changes } = require("./comparison.cjs");
const { pricedFromTerms, readAndPriced } = require("./engine.cjs");
const { inDecimals } = require("./decimals.cjs");
const { inFloats } = require("./floats.cjs");
const { inExactWorkbook } = require("./exactWorkbook.cjs");
const { inWorkbook } = require("./workbook.cjs");

/** How far a plan's total of a year may lie from the engine's: prices unrounded; wage bases of the seat (workbook.cjs). */
const TOLERANCE = { floats: 0.0001, workbook: 0.001 };

/**
 * The decimals agree on every line and month, to the cent where it is exact and within a cent where it is expected; the
 * exact workbook within a cent, because it computes in floating point, where a half of a cent can lie below itself; the
 * floating-point loop and the simplified workbook on every plan and year within their tolerance.
 * @throws where any does not
 */
exports.checkSameAnswer = (months) => {
  for (const change of Object.keys(changes)) checkChange(months, change);
  const lines = pricedFromTerms(months).lines("salary", changes.salary(0)).length;
  const { lineCount } = inFloats(months);
  if (lineCount !== lines) throw new Error(`floats have ${lineCount} lines, not ${lines}.`);
  const formulas = { exact: inExactWorkbook(months).formulaCount, simple: inWorkbook(months).formulaCount };
  return { lines, formulas };
};

function checkChange(months, change) {
  const [terms, whole] = [pricedFromTerms(months), readAndPriced(months)];
  const [decimals, workbook] = [inDecimals(months), inExactWorkbook(months)];
  const approximate = { floats: inFloats(months), workbook: inWorkbook(months) };
  for (const turn of [0, 777, 1_555]) {
    const value = changes[change](turn);
    const said = `${change} ${value}`;
    const totals = terms.price(change, value);
    checkTotals(`engine with reading, ${said}`, totals, whole.price(change, value), 0);
    const lines = terms.lines(change, value);
    checkLines(`decimals, ${said}`, lines, decimals.lines(change, value), 0);
    checkLines(`exact workbook, ${said}`, lines, workbook.lines(change, value), 1);
    for (const [name, tolerance] of Object.entries(TOLERANCE))
      checkTotals(`${name}, ${said}`, totals, approximate[name].price(change, value), tolerance);
  }
}

/** @param ofExact how many cents an exact cell may be off */
function checkLines(said, expected, actual, ofExact) {
  const byKey = new Map(actual.map((line) => [line.key, line]));
  if (byKey.size !== expected.length)
    throw new Error(`${said}: there are ${byKey.size} lines, not ${expected.length}.`);
  for (const { key, isExact, cells } of expected)
    cells.forEach((cell, month) => {
      const other = byKey.get(key)?.cells[month];
      if (!(Math.abs(cell - other) <= (isExact ? ofExact : 1)))
        throw new Error(`${said}: ${key} in month ${month} is ${other} cents, not ${cell}.`);
    });
}

function checkTotals(name, expected, actual, tolerance) {
  expected.forEach((years, plan) =>
    years.forEach((cents, year) => {
      const other = actual[plan][year];
      if (!(Math.abs(cents - other) <= cents * tolerance))
        throw new Error(`${name}: plan ${plan} in year ${year} is ${other} cents, not ${cents}.`);
    }),
  );
}
