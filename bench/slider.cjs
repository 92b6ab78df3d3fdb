/**
 * What a slider waits for: one lever of a comparison moved through HTTP, beside the same server with a resolver of the same
 * input and output types that computes nothing. See README.md in this folder.
 */
const os = require("node:os");
const { graphql, onArrangedDatabase } = require("./arrangedServer.cjs");
const { changes, comparison } = require("./costing/comparison.cjs");
const { median } = require("./median.cjs");

const MONTHS = 60;
const ROUNDS = 9;
const REQUESTS = 300;
const WARMING_UP = 5;
const GATE = 3;

const SLIDE = `query ($input: CompareCostsInput!, $patches: [LeverPatchInput!]!) { compareCosts(input: $input) {
  ... on Comparison { exploration(input: { patches: $patches }) { ... on CostExploration {
    comparison { plans { name total fiscalYears { label monthsCovered amount } } } }
    ... on InvalidInput { problems { message } } } }
  ... on InvalidInput { problems { message } } } }`;

async function main({ url, token, start }) {
  const ways = [];
  for (const [kind, name] of [
    ["nothing", "the same types, nothing computed"],
    ["engine", "one lever moved"],
  ])
    ways.push({ name, child: await start("statelessServer.cjs", url, kind) });
  await measure(ways, token);
}

let turn = 0;

async function slide({ child }, token) {
  const patches = [{ lever: "POSITION_SALARY", value: changes.salary(turn++) }];
  const answer = await graphql(child.url, token, SLIDE, { input: comparison(MONTHS), patches });
  const { data, errors } = JSON.parse(answer);
  const isRight = data?.compareCosts.exploration?.comparison?.plans[1].fiscalYears.length === MONTHS / 12;
  if (errors !== undefined || !isRight) throw new Error(answer.slice(0, 1_000));
}

/** Milliseconds of each of some requests, one after the other, in order. */
async function waits(way, token) {
  const found = [];
  for (let request = 0; request < REQUESTS; request++) {
    const before = process.hrtime.bigint();
    await slide(way, token);
    found.push(Number(process.hrtime.bigint() - before) / 1e6);
  }
  return found.sort((a, b) => a - b);
}

async function measure(ways, token) {
  const figures = ways.map(() => []);
  for (let round = -WARMING_UP; round < ROUNDS; round++)
    for (const [index, way] of ways.entries()) {
      const found = await waits(way, token);
      if (round >= 0) figures[index].push(found);
    }
  report(ways, figures);
}

/** Ratios are taken round by round, because whatever else the machine does slows down a whole round. */
function report(ways, figures) {
  const at = (share) => (found) => found[Math.min(found.length - 1, Math.floor(found.length * share))];
  console.log(
    `A lever of two plans over ${MONTHS} months moved, totals and fiscal years answered; node ${process.version}, ${os.cpus().length} cores.`,
  );
  console.log(
    `Milliseconds until the answer is there, median of ${ROUNDS} interleaved rounds of ${REQUESTS}:`,
  );
  ways.forEach(({ name }, index) => {
    const [half, tail] = [0.5, 0.99].map((share) => median(figures[index].map(at(share))).toFixed(1));
    console.log(`  ${name.padEnd(34)} p50 ${half.padStart(6)}  p99 ${tail.padStart(6)}`);
  });
  const ratio = median(figures[1].map((found, round) => at(0.99)(found) / at(0.99)(figures[0][round])));
  const passed = ratio <= GATE;
  console.log(
    `${passed ? "PASS" : "FAIL"}  p99 over that of computing nothing, at most ${GATE}: ${ratio.toFixed(2)}`,
  );
  if (!passed) process.exitCode = 1;
}

void onArrangedDatabase(main);
