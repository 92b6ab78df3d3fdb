/**
 * What it costs to answer where a fiscal year's money stands, with 50,000 invoice lines stored: CPU time of the server
 * process per request. See README.md in this folder.
 */
const os = require("node:os");
const { globalId } = require("../dist/build/src/schema/relay/globalId.js");
const { cpuTime, graphql, onArrangedDatabase, onDatabase } = require("./arrangedServer.cjs");
const { median } = require("./median.cjs");

const LINES = 50_000;
const ROUNDS = 21;
const REQUESTS = 5;
const GATE = 50;

const ASK = `query ($id: ID!) { organization(id: $id) { budgetContext(asOf: "2027-07") { fiscalYear
  standing { available actuals openCommitments planned headroom } burn { status } estimates { method estimate variance }
  by(cut: ACCOUNT) { key standing { actuals headroom } } } } }`;
const SAVE_BUDGET = `mutation ($input: SaveBudgetInput!) { saveBudget(input: $input) { __typename } }`;

async function main({ url, superuserUrl, token, organizationId, start }) {
  const child = await start("fairlead.cjs", url);
  await fill(child, token, organizationId, superuserUrl);
  await measure(child, token, organizationId);
}

/** Three budgets of forty lines, and invoices over three years on forty accounts. */
async function fill(child, token, organizationId, superuserUrl) {
  const id = globalId("Organization", organizationId);
  for (const fiscalYear of [2026, 2027, 2028]) {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      name: `Line ${i}`,
      expenditure: "OPEX",
      account: `${6000 + i}`,
      pool: "SOFTWARE",
      purpose: "RUN",
      annual: "120000.00",
    }));
    const input = { organizationId: id, idempotencyKey: `budget ${fiscalYear}`, fiscalYear, lines };
    const answer = await graphql(child.url, token, SAVE_BUDGET, { input });
    if (!answer.includes("SavedBudget")) throw new Error(answer);
  }
  await onDatabase(superuserUrl, async (client) => {
    await client.query(
      `INSERT INTO invoices (organization_id, id, number, supplier, kind, issued_on, currency)
       SELECT $1, gen_random_uuid(), 'N-' || n, 'Supplier', 'INVOICE', date '2026-01-01' + (n % 1000), 'USD'
         FROM generate_series(1, $2::int) n`,
      [organizationId, LINES / 5],
    );
    await client.query(
      `INSERT INTO invoice_lines (organization_id, id, invoice_id, ordinal, description, month, amount, planned,
                                  expenditure, account)
       SELECT organization_id, gen_random_uuid(), id, i, 'Item ' || i, date_trunc('month', issued_on)::date,
              10 + i, i % 4 <> 0, 'OPEX', (6000 + (hashtext(number) & 1023) % 40)::text
         FROM invoices, generate_series(0, 4) i`,
    );
    await client.query("ANALYZE");
  });
}

async function measure(child, token, organizationId) {
  const ask = () => graphql(child.url, token, ASK, { id: globalId("Organization", organizationId) });
  const first = await ask();
  const [, year] = JSON.parse(first).data.organization.budgetContext;
  if (!(Number(year.standing.actuals) > 0)) throw new Error(first.slice(0, 500));
  const figures = [];
  for (let round = -3; round < ROUNDS; round++) {
    const before = await cpuTime(child);
    for (let request = 0; request < REQUESTS; request++) await ask();
    // The first rounds are for the compiler.
    if (round >= 0) figures.push(((await cpuTime(child)) - before) / REQUESTS);
  }
  const p50 = median(figures);
  console.log(
    `${LINES} invoice lines, 3 budgets of 40 lines; node ${process.version}, ${os.cpus().length} cores`,
  );
  console.log(
    `CPU of the server process per request, median of ${ROUNDS} rounds of ${REQUESTS}: ${p50.toFixed(1)} ms`,
  );
  console.log(`${p50 <= GATE ? "PASS" : "FAIL"}  at most ${GATE} ms`);
  if (p50 > GATE) process.exitCode = 1;
}

void onArrangedDatabase(main);
