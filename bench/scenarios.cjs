/**
 * What questions about a comparison's levers cost: a tornado of 22 levers with one break-even, a slider's answer, and tables
 * of 10,000 cells; beside them the same number of comparisons read and priced anew. See README.md in this folder.
 */
const os = require("node:os");
const { compareCosts } = require("../dist/build/src/costing/comparison/compareCosts.js");
const { breakEven } = require("../dist/build/src/costing/scenarios/breakEven.js");
const { explore } = require("../dist/build/src/costing/scenarios/Exploration.js");
const { flips } = require("../dist/build/src/costing/scenarios/flips.js");
const { ladder } = require("../dist/build/src/costing/scenarios/ladder.js");
const { tornado } = require("../dist/build/src/costing/scenarios/tornado.js");
const { PLANS } = require("../dist/build/src/services/demonstration/plans.js");
const { Decimal } = require("../dist/build/src/kernel/Decimal.js");
const { parseMonth } = require("../dist/build/src/kernel/Month.js");
const { median } = require("./median.cjs");

const ROUNDS = 9;
const LEVERS = 22;
const GATES = { tornado: 10, ladder: 1_000 };
const HIRE = "Systems administrator";
const TEAM = "vCIO and MSP";
const ASKED = { plan: HIRE, against: TEAM };

const need = (role, hours) => ({
  role,
  hoursPerMonth: new Decimal(hours),
  unservedHourlyRate: new Decimal("72.99"),
});

/** The demonstration client's hire and vCIO team over 60 months. */
const input = {
  start: parseMonth("2027-01"),
  months: 60,
  fiscalYearStartMonth: 7,
  organization: { users: { count: 45, annualGrowth: new Decimal("0.03") } },
  needs: [need("SUPPORT", 230), need("MANAGEMENT", 47), need("VCIO", 12)],
  plans: PLANS.filter(({ name }) => name === HIRE || name === TEAM).map(
    ({ name, positions = [], engagements = [] }) => ({
      name,
      positions: positions.map(({ terms }) => terms),
      engagements: engagements.map(({ terms }) => terms),
    }),
  ),
};

const opened = () => {
  const outcome = explore(input);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems));
  return outcome.exploration;
};

const found = (outcome) => {
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems));
  return outcome;
};

const named = ({ row, target }) => ({ lever: row.code, ...target });
const widest = found(tornado(opened(), ASKED))
  .swings.slice(0, LEVERS)
  .map(({ lever }) => named(lever));
const SALARY = { lever: "POSITION_SALARY" };
const RETAINER = { lever: "ENGAGEMENT_RETAINER", part: "vCIO" };
const TURNOVER = { lever: "POSITION_TURNOVER" };
const salaries = { ...SALARY, range: { low: "60000", high: "159000", step: "1000" } };
const retainers = { ...RETAINER, range: { low: "2500", high: "7450", step: "50" } };
const turnovers = { ...TURNOVER, range: { low: "0", high: "0.99", step: "0.01" } };

const table = (columns) => () => {
  const { amounts } = found(ladder(opened(), { ...ASKED, rows: salaries, columns }));
  if (amounts.length * amounts[0].length !== 10_000) throw new Error("The table has not 10,000 cells.");
};

let exploration = opened();
const questions = [
  {
    name: `tornado of ${LEVERS} levers and a break-even, opening included`,
    gate: GATES.tornado,
    times: 10,
    ask: () => {
      const each = opened();
      if (found(tornado(each, { ...ASKED, levers: widest })).swings.length !== LEVERS)
        throw new Error(`There are not ${LEVERS} swings.`);
      found(breakEven(each, { ...ASKED, lever: SALARY }));
    },
  },
  {
    name: "the same comparison read and priced anew, 70 times",
    times: 10,
    ask: () => {
      for (let i = 0; i < 70; i++) if (compareCosts(input).kind !== "compared") throw new Error();
    },
  },
  { name: "opening a comparison", times: 50, ask: opened },
  {
    name: "one lever moved (a slider)",
    times: 500,
    ask: () => exploration.amountAt([{ lever: turnover, value: 150_000 + (turn++ % 1000) }], ASKED),
  },
  { name: "10,000 cells: salary by retainer", gate: GATES.ladder, times: 1, ask: table(retainers) },
  { name: "10,000 cells: salary by turnover", gate: GATES.ladder, times: 1, ask: table(turnovers) },
  { name: "flips of every lever", times: 1, ask: () => found(flips(opened(), ASKED)) },
];

const turnover = exploration.levers.find(({ row }) => row.code === TURNOVER.lever);
let turn = 0;

/** Milliseconds of CPU, user and system, that one asking takes. */
function measured({ ask, times }) {
  // What may be asked about one comparison is limited.
  exploration = opened();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

console.log(
  `node ${process.version}, ${os.cpus().length} cores; ${exploration.levers.length} levers, 60 months.`,
);
// The compiler settles within some hundred tornados.
for (let i = 0; i < 10; i++) questions.forEach(measured);
const figures = questions.map(() => []);
for (let round = 0; round < ROUNDS; round++)
  questions.forEach((question, index) => figures[index].push(measured(question)));
let failed = false;
const base = median(figures[0]);
console.log(
  `CPU per question, median of ${ROUNDS} interleaved rounds; the last column is times the first line:`,
);
questions.forEach(({ name, gate }, index) => {
  const cpu = median(figures[index]);
  const holds = gate === undefined || cpu <= gate;
  failed ||= !holds;
  const verdict = gate === undefined ? "    " : holds ? "PASS" : "FAIL";
  const limit = gate === undefined ? "" : ` (gate ${gate} ms)`;
  console.log(
    `${verdict}  ${name.padEnd(66)} ${cpu.toFixed(2).padStart(9)} ms ${(cpu / base).toFixed(2).padStart(8)}${limit}`,
  );
});
if (failed) process.exitCode = 1;
