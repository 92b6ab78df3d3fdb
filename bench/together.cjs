/**
 * What questions about costs and roadmap together take through HTTP: each value of a lever is a schedule to look for. Beside them the same
 * question about costs alone. See README.md in this folder.
 */
const os = require("node:os");
const { dataSourceFor } = require("../dist/build/src/models/createDataSource.js");
const { makeDemonstration } = require("../dist/build/src/services/demonstration/demonstration.js");
const { graphql, onArrangedDatabase, onDatabase } = require("./arrangedServer.cjs");
const { median } = require("./median.cjs");

const ROUNDS = 7;
const PLAN = "Co-managed";
const CIRCUITS = "Internet circuits for the new office";

/** The scenario of examples/74. */
const INPUT = {
  baseline: {
    comparison: {
      start: "2027-01",
      months: 60,
      planIds: ["cA0_Hh0AAEAAgAAAAAAAAAs", "cA0_Hh0AAEAAgAAAAAAAAAg"],
    },
    scheduleId: "cw0_Hh0AAEAAgAAAAAAAALk",
    staffedBy: PLAN,
  },
  patches: [{ lever: "PROJECT_SLIP", part: CIRCUITS, value: "40" }],
};

const SWINGS =
  "{ ... on Tornado { swings { width } unmoved { reason } } ... on InvalidInput { problems { message } } }";
const CELLS = "{ ... on Ladder { rows { amounts } } ... on InvalidInput { problems { message } } }";
const slips = `ladder(plan: "${PLAN}", rows: { lever: "PROJECT_SLIP", part: "${CIRCUITS}", range: { low: "0", high: "49" } }) ${CELLS}`;

const QUESTIONS = [
  { name: "every lever of costs swung, costs alone", ask: `costs { tornado(plan: "${PLAN}") ${SWINGS} }` },
  {
    name: "every lever of costs and roadmap swung, projects included",
    ask: `withProjects(input: { of: [SPEND, RUNNING_COST, BENEFIT] }) { ... on ScenarioExploration { tornado(plan: "${PLAN}") ${SWINGS} } }`,
  },
  {
    name: "a table of 50 slips of one project",
    ask: `withProjects(input: { of: [BENEFIT] }) { ... on ScenarioExploration { ${slips} } }`,
  },
];

const documentOf = (ask) => `query ($id: ID!, $input: TryScenarioInput!) { organization(id: $id) {
  tryScenario(input: $input) { ... on ScenarioAnswer { ${ask} } ... on InvalidInput { problems { message } } } } }`;

async function main({ url, superuserUrl, token, start }) {
  await demonstrate(superuserUrl, url);
  await measure(await start("fairlead.cjs", url), token);
}

async function demonstrate(superuser, url) {
  const owner = await onDatabase(superuser, async (client) => {
    const { rows } = await client.query("SELECT person_id FROM tokens LIMIT 1");
    return rows[0].person_id;
  });
  const dataSource = await dataSourceFor(url, 1).initialize();
  await dataSource.transaction((manager) => makeDemonstration(manager, owner));
  await dataSource.destroy();
}

async function measure(child, token) {
  const variables = { id: "bw0_Hh0AAEAAgAAAAAAAAAE", input: INPUT };
  const figures = QUESTIONS.map(() => []);
  const counts = [];
  for (let round = -1; round < ROUNDS; round++)
    for (const [index, { ask }] of QUESTIONS.entries()) {
      const before = process.hrtime.bigint();
      const answer = await graphql(child.url, token, documentOf(ask), variables);
      const wait = Number(process.hrtime.bigint() - before) / 1e6;
      const { data, errors } = JSON.parse(answer);
      const found = data?.organization.tryScenario;
      const { swings, unmoved, rows } =
        found?.costs?.tornado ?? found?.withProjects?.tornado ?? found?.withProjects?.ladder ?? {};
      if (errors !== undefined || (swings ?? rows) === undefined) throw new Error(answer.slice(0, 1_000));
      counts[index] =
        swings === undefined ? `${rows.length} values` : `${swings.length + unmoved.length} levers`;
      if (round >= 0) figures[index].push(wait);
    }
  console.log(`The demonstration client's scenario; node ${process.version}, ${os.cpus().length} cores.`);
  console.log(
    `Milliseconds until the answer is there, median of ${ROUNDS} interleaved rounds; the last column is times the first line:`,
  );
  const base = median(figures[0]);
  QUESTIONS.forEach(({ name }, index) => {
    const wait = median(figures[index]);
    console.log(
      `  ${`${name} (${counts[index]})`.padEnd(72)} ${wait.toFixed(0).padStart(7)} ms ${(wait / base).toFixed(2).padStart(8)}`,
    );
  });
}

void onArrangedDatabase(main);
