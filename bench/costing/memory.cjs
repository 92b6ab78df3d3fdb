/** What pricing takes of memory, in a process of its own with --expose-gc and a young generation that is never full. */
const { changes } = require("./comparison.cjs");
const { median } = require("../median.cjs");
const { pricedFromTerms, readAndPriced } = require("./engine.cjs");

const WARMING_UP = 2_000;
const SAMPLES = 31;
const EVALUATIONS = 10;

/** Bytes, on the heap and in array buffers, that an evaluation allocates: the median of samples without a collection. */
function bytesPerEvaluation(contender) {
  let turn = 0;
  const price = () => contender.price("salary", changes.salary(turn++));
  for (let i = 0; i < WARMING_UP; i++) price();
  const samples = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    globalThis.gc();
    const before = process.memoryUsage();
    for (let i = 0; i < EVALUATIONS; i++) price();
    const after = process.memoryUsage();
    samples.push({
      heap: (after.heapUsed - before.heapUsed) / EVALUATIONS,
      buffers: (after.arrayBuffers - before.arrayBuffers) / EVALUATIONS,
    });
  }
  return {
    heap: median(samples.map(({ heap }) => heap)),
    buffers: median(samples.map(({ buffers }) => buffers)),
  };
}

/** Memory after so many different comparisons, each read, priced and let go; first as it is, then without garbage. */
function plansInARow(marks) {
  const contender = readAndPriced(60);
  const figures = [];
  for (let turn = 1; turn <= marks.at(-1); turn++) {
    contender.price("salary", changes.salary(turn));
    if (!marks.includes(turn)) continue;
    const { rss, heapUsed } = process.memoryUsage();
    globalThis.gc();
    figures.push({ turn, rss, heapUsed, live: process.memoryUsage().heapUsed });
  }
  return figures;
}

const [, , task, ...numbers] = process.argv;
if (task === "bytes") process.send(bytesPerEvaluation(pricedFromTerms(Number(numbers[0]))));
else process.send(plansInARow(numbers.map(Number)));
