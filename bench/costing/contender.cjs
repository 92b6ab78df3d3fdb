/**
 * One contender in a process of its own, so that none has another's garbage or compiled code in its way.
 * It answers each message with the CPU time (user and system, in microseconds) of an evaluation.
 */
const { changes } = require("./comparison.cjs");

/** CPU time of a round, and of the warming up, in microseconds. */
const ROUND = 200_000;
const WARMING_UP = 4_000_000;

const WAYS = {
  terms: (months) => require("./engine.cjs").pricedFromTerms(months),
  whole: (months) => require("./engine.cjs").readAndPriced(months),
  decimals: (months) => require("./decimals.cjs").inDecimals(months),
  workbook: (months) => require("./exactWorkbook.cjs").inExactWorkbook(months),
  simpleWorkbook: (months) => require("./workbook.cjs").inWorkbook(months),
  floats: (months) => require("./floats.cjs").inFloats(months),
};

const [, , way, months, change] = process.argv;
const contender = WAYS[way](Number(months));
let turn = 0;

/** Prices again and again, one input changed each time, for about so long. Every total counts, lest it be left out. */
function cpuPerEvaluation(atLeast) {
  const start = process.cpuUsage();
  let evaluations = 0;
  let sum = 0;
  let used = 0;
  for (let batch = 1; used < atLeast; batch *= 2) {
    for (let i = 0; i < batch; i++) sum += contender.price(change, changes[change](turn++))[0][0];
    evaluations += batch;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  if (!(sum > 0)) throw new Error(`${way} priced nothing.`);
  return used / evaluations;
}

cpuPerEvaluation(WARMING_UP);

process.on("message", () => process.send(cpuPerEvaluation(ROUND)));
process.on("disconnect", () => process.exit());
process.send("ready");
