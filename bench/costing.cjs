/**
 * What it costs to price a comparison again after one input changed: the engine beside the same costs in decimal.js, in
 * a HyperFormula workbook and in plain floating-point loops, in one run. See README.md in this folder.
 */
const { fork } = require("node:child_process");
const os = require("node:os");
const path = require("node:path");
const { checkSameAnswer } = require("./costing/sameAnswer.cjs");
const { median } = require("./median.cjs");

const ROUNDS = 9;
const MONTHS = 60;
const HORIZONS = [12, MONTHS, 120];
const GATES = { fasterThanWorkbook: 100, timesFloats: 5 };
const PLANS_IN_A_ROW = [500, 1_000, 2_000, 3_000];

/** Bytes of live memory that may stay behind for each comparison from the first mark to the last: what the compiler keeps. */
const FLAT = 1_024;

const NAMES = {
  terms: "Fairlead, terms read already",
  whole: "Fairlead, reading included",
  decimals: "decimal.js, plainly written",
  workbook: "HyperFormula, the same cents",
  simpleWorkbook: "HyperFormula, simplified",
  floats: "floating-point loops (the limit)",
};

async function main() {
  const { lines, formulas } = checkSameAnswer(MONTHS);
  console.log(`node ${process.version}, ${os.cpus().length} cores; two plans, ${lines} lines.`);
  console.log(
    `All contenders come to the same costs; the workbook of the same cents has ${formulas.exact} formulas, the simplified one ${formulas.simple}.`,
  );
  const passed = [await reportTimes("salary"), await reportTimes("turnover")].flat();
  await reportHorizons();
  passed.push(...(await reportMemory(lines)));
  if (passed.includes(false)) process.exitCode = 1;
}

/** Every way over the same months, with one input changed before each evaluation. */
async function reportTimes(change) {
  const ways = Object.keys(NAMES).map((way) => ({ way, months: MONTHS, change }));
  const figures = Object.fromEntries((await measure(ways)).map(({ way, cpu }) => [way, cpu]));
  console.log(
    `\nCPU per evaluation of ${MONTHS} months after the ${change} changed, median of ${ROUNDS} interleaved rounds:`,
  );
  for (const [way, name] of Object.entries(NAMES)) {
    const ratio = figures[way] / figures.terms;
    console.log(`  ${name.padEnd(34)} ${microseconds(figures[way])}  ${ratio.toFixed(2).padStart(8)} x`);
  }
  return [
    gate(
      `Fairlead is at least ${GATES.fasterThanWorkbook} times faster than the workbook of the same cents`,
      figures.workbook / figures.terms,
      (ratio) => ratio >= GATES.fasterThanWorkbook,
    ),
    gate(
      `Fairlead takes at most ${GATES.timesFloats} times the floating-point loops`,
      figures.terms / figures.floats,
      (ratio) => ratio <= GATES.timesFloats,
    ),
  ];
}

async function reportHorizons() {
  const figures = await measure(HORIZONS.map((months) => ({ way: "terms", months, change: "salary" })));
  console.log(`\n${NAMES.terms}, by length:`);
  for (const { months, cpu } of figures)
    console.log(
      `  ${String(months).padStart(3)} months ${microseconds(cpu)}, ${(cpu / months).toFixed(2)} a month`,
    );
}

async function reportMemory(lines) {
  console.log(`\nBytes allocated for an evaluation (${NAMES.terms}), results included:`);
  const totals = [];
  for (const months of [MONTHS, 2 * MONTHS]) {
    const { heap, buffers } = await memory(["bytes", months], ["--max-semi-space-size=256"]);
    totals.push(heap + buffers);
    const perCell = ((heap + buffers) / (lines * months)).toFixed(1);
    console.log(
      `  ${String(months).padStart(3)} months: ${kilobytes(heap)} on the heap, ${kilobytes(buffers)} in arrays of numbers; ${perCell} bytes a cell`,
    );
  }
  const more = (totals[1] - totals[0]) / (lines * MONTHS);
  console.log(`  Each further cell: ${more.toFixed(1)} bytes; series are used again.`);
  console.log("\nMemory after so many different comparisons in a row, each read, priced and let go:");
  const marks = await memory(["plans", ...PLANS_IN_A_ROW], []);
  for (const { turn, rss, heapUsed, live } of marks)
    console.log(
      `  ${String(turn).padStart(5)}: rss ${megabytes(rss)}, heap ${megabytes(heapUsed)}, of it live ${megabytes(live)}`,
    );
  const [first, last] = [marks[0], marks.at(-1)];
  const left = (last.live - first.live) / (last.turn - first.turn);
  return [gate("Memory stays flat: bytes left behind by each comparison", left, (bytes) => bytes <= FLAT)];
}

/** The median CPU time of each way, in interleaved rounds, each in a process of its own. */
async function measure(ways) {
  const children = [];
  try {
    // One after the other: they warm up while they start.
    for (const { way, months, change } of ways)
      children.push(await started("contender.cjs", [way, months, change]));
    const figures = ways.map(() => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, child] of children.entries()) {
        child.send("round");
        figures[index].push(await answerOf(child));
      }
    return ways.map((way, index) => ({ ...way, cpu: median(figures[index]) }));
  } finally {
    for (const child of children) child.disconnect();
  }
}

async function memory(task, flags) {
  const options = { execArgv: ["--expose-gc", ...flags] };
  return answerOf(fork(path.join(__dirname, "costing", "memory.cjs"), task.map(String), options));
}

async function started(script, words) {
  const child = fork(path.join(__dirname, "costing", script), words.map(String));
  await answerOf(child);
  return child;
}

/** What a process says next. @throws when it ends instead */
function answerOf(child) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${child.spawnargs.slice(1).join(" ")} ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (answer) => {
      child.off("exit", ended);
      resolve(answer);
    });
  });
}

function gate(sentence, ratio, holds) {
  console.log(`  ${holds(ratio) ? "PASS" : "FAIL"}  ${sentence}: ${ratio.toFixed(2)}`);
  return holds(ratio);
}

const microseconds = (cpu) => `${cpu.toFixed(1).padStart(10)} µs`;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

void main();
