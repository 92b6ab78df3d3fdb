/**
 * What the API costs over reading the rows and writing them down: CPU time per request of the built server beside
 * plain pg and JSON.stringify over node:http, in the same run. See README.md in this folder.
 */
const { deepStrictEqual } = require("node:assert");
const os = require("node:os");
const { globalId } = require("../dist/build/src/schema/relay/globalId.js");
const { cpuTime, graphql, onArrangedDatabase, onDatabase, text } = require("./arrangedServer.cjs");

const PROJECTS = 51;
const DEPENDENCIES = 5_000;
const ROUNDS = 15;
const REQUESTS = 20;
const GATE = 2.5;

const READ = `query ($id: ID!) { roadmap(organizationId: $id) { ... on Roadmap {
  id version projects { id name status duration } dependencies { from to relation lag } } } }`;
const READ_WITH_DATES = `query ($id: ID!) { roadmap(organizationId: $id) { ... on Roadmap {
  id version finish workingDays projects { id name status duration dates { earliestStart latestFinish totalFloat critical } }
  dependencies { from to relation lag } spend { months { month opex capex } } } } }`;
const SAVE = `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) { __typename
  ... on InvalidInput { problems { message } } } }`;

async function main({ url, superuserUrl, token, organizationId, start }) {
  const fairlead = await start("fairlead.cjs", url);
  const plain = await start("plain.cjs", superuserUrl);
  await measure(fairlead, plain, token, organizationId, superuserUrl);
}

async function measure(fairlead, plain, token, organizationId, superuserUrl) {
  const id = globalId("Organization", organizationId);
  const ask = (query, variables = { id }) => graphql(fairlead.url, token, query, variables);
  const saved = await ask(SAVE, { input: { organizationId: id, idempotencyKey: "bench", ...roadmap() } });
  if (!saved.includes("SavedRoadmap")) throw new Error(saved.slice(0, 1_000));
  await onDatabase(superuserUrl, (client) => client.query("ANALYZE"));
  const ways = [
    { name: "plain pg + JSON.stringify", child: plain, ask: () => text(`${plain.url}/${organizationId}`) },
    { name: "Fairlead, the same fields", child: fairlead, ask: () => ask(READ) },
    { name: "Fairlead, with dates and spend", child: fairlead, ask: () => ask(READ_WITH_DATES) },
  ];
  checkAnswers(await Promise.all(ways.map((way) => way.ask())));
  const figures = ways.map(() => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [index, way] of ways.entries()) {
      const before = await cpuTime(way.child);
      for (let request = 0; request < REQUESTS; request++) await way.ask();
      // The first rounds are for the compiler.
      if (round >= 0) figures[index].push(((await cpuTime(way.child)) - before) / REQUESTS);
    }
  }
  report(ways, figures);
}

/** Ratios are taken round by round, because whatever else the machine does slows down a whole round. */
function report(ways, figures) {
  const ratios = figures.map((rounds) => median(rounds.map((figure, round) => figure / figures[0][round])));
  console.log(
    `${PROJECTS} projects, ${DEPENDENCIES} dependencies; node ${process.version}, ${os.cpus().length} cores`,
  );
  console.log(
    `CPU of the server process per request, median of ${ROUNDS} interleaved rounds of ${REQUESTS}:`,
  );
  ways.forEach(({ name }, i) => {
    const milliseconds = median(figures[i]).toFixed(1).padStart(6);
    console.log(`  ${name.padEnd(32)} ${milliseconds} ms  ${ratios[i].toFixed(2)} x`);
  });
  const passed = ratios[1] <= GATE;
  console.log(`The same fields cost at most ${GATE} times the floor: ${passed ? "yes" : "NO"}`);
  if (!passed) process.exitCode = 1;
}

/** The floor must answer what Fairlead answers, byte for byte. */
function checkAnswers([plain, fairlead, withDates]) {
  if (plain !== fairlead) {
    const at = [...fairlead].findIndex((character, i) => character !== plain[i]);
    throw new Error(
      `The floor answers ${plain.slice(at, at + 80)} instead of ${fairlead.slice(at, at + 80)}`,
    );
  }
  for (const answer of [fairlead, withDates]) {
    const { projects, dependencies } = JSON.parse(answer).data.roadmap;
    deepStrictEqual([projects.length, dependencies.length], [PROJECTS, DEPENDENCIES]);
  }
}

/** Every pair of projects in every relation, as far as needed: 51 projects have 1,275 pairs, which make 5,100. */
function roadmap() {
  const relations = ["FINISH_TO_START", "START_TO_START", "FINISH_TO_FINISH", "START_TO_FINISH"];
  const pairs = [];
  for (let to = 1; to < PROJECTS; to++)
    for (let from = 0; from < to; from++) pairs.push([`p${from}`, `p${to}`]);
  const costs = [{ name: "Hardware", expenditure: "CAPEX", profile: "EVEN", amount: "12500.00" }];
  return {
    start: "2027-01-04",
    projects: Array.from({ length: PROJECTS }, (_, i) => ({
      key: `p${i}`,
      name: `Project number ${i + 1}`,
      status: "APPROVED",
      duration: 1 + (i % 15),
      costs,
    })),
    dependencies: relations
      .flatMap((relation) => pairs.map(([from, to]) => ({ from, to, relation })))
      .slice(0, DEPENDENCIES),
  };
}

const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];

void onArrangedDatabase(main);
