/**
 * What pricing costs inside a request that stores nothing: the built server beside itself with a resolver of the same
 * input and output types that computes nothing, and with a schema of one constant. See README.md in this folder.
 */
const { fork } = require("node:child_process");
const { createHash, randomBytes, randomUUID } = require("node:crypto");
const { once } = require("node:events");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { ensureEmbeddedDatabase } = require("../dist/build/src/server/database/embedded/embeddedDatabase.js");
const { startEmbeddedServer } = require("../dist/build/src/server/database/embedded/startEmbeddedServer.js");
const { migrate } = require("../dist/build/src/server/database/migrate.js");
const { changed, changes, comparison } = require("./costing/comparison.cjs");
const { median } = require("./median.cjs");

const MONTHS = 60;
const ROUNDS = 15;
const REQUESTS = 50;
const WARMING_UP = 30;
const GATE = 0.6;

const COMPARE = `query ($input: CompareCostsInput!) { compareCosts(input: $input) {
  ... on Comparison { plans { name total fiscalYears { label monthsCovered amount } } }
  ... on InvalidInput { problems { message } } } }`;

async function main() {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "fairlead-bench-"));
  const server = await startEmbeddedServer(folder, "scratch");
  const children = [];
  try {
    const { url, ownerUrl } = await ensureEmbeddedDatabase(server, "fairlead_bench");
    await migrate({ variable: "the bench database", url: ownerUrl });
    const token = await signIn(server.urlFor("postgres", server.secrets.superuser, "fairlead_bench"));
    for (const kind of ["engine", "nothing", "hello"]) children.push(await start(url, kind));
    await measure(children, token);
  } finally {
    for (const child of children) {
      child.disconnect();
      await once(child, "exit");
    }
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measure([engine, nothing, hello], token) {
  const compare = (child) => () => graphql(child, token, { query: COMPARE, variables: nextInput() });
  const ways = [
    { name: "Fairlead", child: engine, ask: compare(engine) },
    { name: "the same types, nothing computed", child: nothing, ask: compare(nothing) },
    { name: "{ hello }", child: hello, ask: () => graphql(hello, token, { query: "{ hello }" }) },
  ];
  for (const { name, ask } of ways) checkAnswer(name, await ask());
  const figures = ways.map(() => []);
  for (let round = -WARMING_UP; round < ROUNDS; round++)
    for (const [index, way] of ways.entries()) {
      const before = await cpuTime(way.child);
      for (let request = 0; request < REQUESTS; request++) await way.ask();
      // The first rounds are for the compiler.
      if (round >= 0) figures[index].push(((await cpuTime(way.child)) - before) / REQUESTS);
    }
  report(ways, figures.map(median));
}

function report(ways, medians) {
  console.log(
    `A comparison of two plans over ${MONTHS} months: totals and fiscal years, another salary each time.`,
  );
  console.log(`CPU of the server process, median of ${ROUNDS} interleaved rounds of ${REQUESTS} requests:`);
  ways.forEach(({ name }, i) => {
    const rate = (1_000 / medians[i]).toFixed(0);
    const ratio = (medians[i] / medians[0]).toFixed(2);
    console.log(
      `  ${name.padEnd(34)} ${medians[i].toFixed(2).padStart(6)} ms  ${rate.padStart(6)} a second  ${ratio} x`,
    );
  });
  const [share, ofHello] = [1, 2].map((other) => medians[other] / medians[0]);
  console.log(`Requests per second of CPU over { hello }: ${ofHello.toFixed(2)}`);
  const passed = share >= GATE;
  console.log(
    `${passed ? "PASS" : "FAIL"}  Requests per second of CPU over computing nothing, at least ${GATE}: ${share.toFixed(2)}`,
  );
  if (!passed) process.exitCode = 1;
}

let turn = 0;

/** The comparison with another salary. */
function nextInput() {
  const input = comparison(MONTHS);
  const [{ positions, ...hire }, ...others] = input.plans;
  const value = changes.salary(turn++);
  const changedHire = { ...hire, positions: positions.map((each) => changed(each, "salary", value)) };
  return { input: { ...input, plans: [changedHire, ...others] } };
}

function checkAnswer(name, answer) {
  const { data, errors } = JSON.parse(answer);
  const isRight =
    data?.hello === "hello" || data?.compareCosts.plans?.[1]?.fiscalYears.length === MONTHS / 12;
  if (errors !== undefined || !isRight) throw new Error(`${name} answered ${answer.slice(0, 1_000)}`);
}

/** Somebody with a token. */
async function signIn(url) {
  const [firmId, personId] = [randomUUID(), randomUUID()];
  const token = `fl_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(token).digest("hex");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("INSERT INTO firms (id, name) VALUES ($1, 'Northwind vCIO')", [firmId]);
    const person = "INSERT INTO people (id, firm_id, name) VALUES ($1, $2, 'Ada Okafor')";
    await client.query(person, [personId, firmId]);
    const issue = "INSERT INTO tokens (person_id, name, hash) VALUES ($1, 'bench', $2)";
    await client.query(issue, [personId, hash]);
  } finally {
    await client.end();
  }
  return token;
}

/** A server in a process of its own. */
async function start(databaseUrl, kind) {
  const child = fork(path.join(__dirname, "statelessServer.cjs"), [databaseUrl, kind], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const [{ url }] = await once(child, "message");
  child.url = url;
  return child;
}

async function cpuTime(child) {
  child.send("cpu");
  const [{ cpu }] = await once(child, "message");
  return cpu;
}

async function graphql({ url }, token, body) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.text();
}

void main();
