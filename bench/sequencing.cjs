/**
 * How good and how fast the scheduling engine is, on made-up roadmaps and, when the folder of a copy of PSPLIB is given, on
 * published instances: `npm run bench:sequencing -- <folder> [every]`, which runs every n-th instance. Every schedule is
 * checked by the validator. Fails when a gate is missed. See README.md in this folder.
 */
const fs = require("node:fs");
const engine = "../dist/build/src/sequencing/schedule";
const { brokenConstraints } = require(`${engine}/brokenConstraints.js`);
const { compile } = require(`${engine}/compile.js`);
const { driversOf } = require(`${engine}/driversOf.js`);
const { ladderOf } = require(`${engine}/ladderOf.js`);
const { level } = require(`${engine}/level.js`);
const { latestStartFirst } = require(`${engine}/priorityRules.js`);
const { schedule, USUAL_EFFORT } = require(`${engine}/schedule.js`);
const { scoreOf } = require(`${engine}/score.js`);
const { criticalPath } = require("../dist/build/src/sequencing/criticalPath.js");
const { readSet } = require("./sequencing/psplib.cjs");
const { DAILY, roadmap } = require("./sequencing/roadmaps.cjs");
const { median } = require("./median.cjs");

const [folder, every = "1"] = process.argv.slice(2);
let failed = false;

function report(passes, text) {
  failed ||= !passes;
  console.log(`${passes ? "PASS" : "FAIL"}  ${text}`);
}

/** Milliseconds of CPU, user and system, of this process. */
function timed(run) {
  const from = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(from);
  return { result, ms: (user + system) / 1000 };
}

/** @throws when a schedule breaks a constraint. */
function scheduled(instance, effort = USUAL_EFFORT) {
  const outcome = schedule(instance, effort);
  if (outcome.kind === "none") return outcome;
  const broken = brokenConstraints(instance, outcome.starts);
  if (broken.length > 0) throw new Error(`A schedule breaks constraints: ${broken.join("; ")}`);
  return outcome;
}

/** Forty roadmaps that must all be proved, in times that are judged by `judge`, such as the slowest. */
function smallRoadmaps(title, judge, mostMs, makeOne) {
  scheduled(makeOne(99));
  const runs = Array.from({ length: 40 }, (_, seed) => timed(() => scheduled(makeOne(seed + 1))));
  const proved = runs.filter(({ result }) => result.proved).length;
  const times = runs.map(({ ms }) => ms);
  const [middle, slowest] = [median(times), Math.max(...times)];
  report(
    proved === runs.length && (judge === "slowest" ? slowest : middle) <= mostMs,
    `${title}: ${proved} of ${runs.length} proved, median ${middle.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (gate: all, ${judge} ${mostMs} ms)`,
  );
}

/** How far the bound lies below the price where no exact search is made. */
function bounds() {
  const gaps = [20, 30, 40, 60].flatMap((count) =>
    Array.from({ length: 8 }, (_, seed) => scheduled(roadmap(seed + 1, count)))
      .filter(({ kind }) => kind === "scheduled")
      .map(({ price, lowerBound }) => 100 * (1 - lowerBound / price)),
  );
  const [middle, most] = [median(gaps), Math.max(...gaps)];
  report(
    middle <= 25,
    `20 to 60 projects, bound below the price: median ${middle.toFixed(1)} %, at most ${most.toFixed(1)} % of ${gaps.length} (gate: median 25 %)`,
  );
}

function largeRoadmaps() {
  const runs = [1, 2, 3, 4, 5].map((seed) => {
    const instance = roadmap(seed, 60);
    return timed(() => {
      const outcome = scheduled(instance);
      return outcome.kind === "none"
        ? undefined
        : [driversOf(instance, outcome.starts), ladderOf(instance, outcome.starts)];
    });
  });
  const slowest = Math.max(...runs.map(({ ms }) => ms));
  report(
    slowest <= 1000 && runs.every(({ result }) => result !== undefined),
    `60 projects, 36 months, scheduled and explained: slowest of ${runs.length} ${slowest.toFixed(0)} ms (gate 1000 ms)`,
  );
}

/** One-pass levelling: each at the first start that fits, whoever must start first going first. */
function againstLevelling() {
  const gains = [];
  let worse = 0;
  let without = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const instance = roadmap(seed, [10, 20, 30, 40, 50, 60][seed % 6]);
    const compiled = compile(instance);
    const levelled = scoreOf(compiled, level(compiled, latestStartFirst));
    const outcome = scheduled(instance);
    if (outcome.kind === "none" && levelled.missing === 0) worse++;
    if (outcome.kind === "none") continue;
    if (levelled.missing > 0) {
      without++;
      continue;
    }
    gains.push(1 - outcome.price / levelled.price);
    if (outcome.price > levelled.price) worse++;
  }
  const middle = median(gains);
  report(
    worse === 0 && middle >= 0.08,
    `10 to 60 projects against one-pass levelling: worse ${worse} of 30, median ${(100 * middle).toFixed(1)} % cheaper, and levelling finds nothing for ${without} (gate: 0, 8 %)`,
  );
}

/** Each project waits for three of the hundred before it. */
function criticalPaths() {
  const count = 10_000;
  const activities = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: String(index),
    duration: 1 + ((index * 7) % 9),
    earliestStart: 0,
  }));
  const dependencies = activities.slice(1).flatMap((_, index) =>
    [1, 31, 97].map((back) => ({
      from: String(Math.max(0, index + 1 - back)),
      to: String(index + 1),
      relation: "FINISH_TO_START",
      lag: 0,
    })),
  );
  const run = () => criticalPath({ activities, dependencies });
  for (let i = 0; i < 5; i++) run();
  const middle = median(Array.from({ length: 9 }, () => timed(run).ms));
  report(
    middle <= 50,
    `critical path of ${count} projects and ${dependencies.length} dependencies: ${middle.toFixed(0)} ms (gate 50 ms)`,
  );
}

/** Averages over a set of PSPLIB, single mode, with 5,000 schedules an instance. */
function publishedSet(set, gate, against) {
  let [count, distance, hits, ms] = [0, 0, 0, 0];
  const instances = readSet(folder, set);
  for (let index = 0; index < instances.length; index += Number(every)) {
    const { instance, known } = instances[index];
    const run = timed(() => scheduled(instance));
    const path = Math.max(...compile(instance).earliest);
    distance += run.result.price / (against === "optimum" ? known.upper : path) - 1;
    if (run.result.price <= known.upper) hits++;
    ms += run.ms;
    count++;
  }
  const average = (100 * distance) / count;
  report(
    average <= gate,
    `${set}, ${count} instances, 5,000 schedules: ${average.toFixed(3)} % above the ${against}, ${hits} as short as the best known, ${(ms / count).toFixed(0)} ms each (gate ${gate} %)`,
  );
}

smallRoadmaps("8 to 12 projects, 36 months", "slowest", 500, (seed) => roadmap(seed, 8 + ((seed - 1) % 5)));
smallRoadmaps("12 projects, 520 working days", "median", 500, (seed) => roadmap(seed, 12, DAILY));
bounds();
largeRoadmaps();
againstLevelling();
criticalPaths();
if (folder === undefined || !fs.existsSync(folder)) {
  console.log("SKIP  PSPLIB: give the folder of a copy (j30, j60, j120 and best_known.csv).");
} else {
  publishedSet("j30", 0.12, "optimum");
  publishedSet("j60", 11.5, "critical path");
  publishedSet("j120", 33.3, "critical path");
}
if (failed) process.exitCode = 1;
