/**
 * The built server in a process of its own, with what answers a comparison replaced where that is asked for:
 * "engine" prices it, "nothing" answers what the first request came to, "hello" has a schema of one constant.
 */
require("reflect-metadata");
const { buildSchema } = require("graphql");
const pino = require("pino");
const exploring = require("../dist/build/src/services/exploreCosts.js");
const service = require("../dist/build/src/services/compareCosts.js");
const schema = require("../dist/build/src/server/graphql/buildGraphQLSchema.js");
const { Comparison } = require("../dist/build/src/schema/costs/Comparison.js");
const { CostExploration } = require("../dist/build/src/schema/scenarios/CostExploration.js");
const { PlanCost } = require("../dist/build/src/schema/costs/PlanCost.js");
const { dataSourceFor } = require("../dist/build/src/models/createDataSource.js");
const { startHttpServer } = require("../dist/build/src/server/http/startHttpServer.js");
const { answerCpuTime } = require("./cpuTime.cjs");

const [, , databaseUrl, kind] = process.argv;

/** Objects of the same types, whose fields are there already: every input is still read, and every field still answered. */
function answerNothingNew() {
  const { compareCosts } = service;
  const { exploreCosts } = exploring;
  const first = once(compareCosts);
  service.compareCosts = once((input) => answered(first(input)));
  exploring.exploreCosts = once((_, asked) =>
    withFields(CostExploration, { comparison: answered(exploreCosts(first(), asked).comparison) }),
  );
}

/** The comparison with its plans as they are answered. */
function answered(comparison) {
  const plans = comparison.plans.map((plan) =>
    withFields(PlanCost, {
      name: plan.name,
      total: once((view) => plan.total(view)),
      fiscalYears: once((view) => plan.fiscalYears(view)),
    }),
  );
  return withFields(Comparison, { plans });
}

function answerHello() {
  const hello = buildSchema("type Query { hello: String! }");
  hello.getQueryType().getFields().hello.resolve = () => "hello";
  schema.buildGraphQLSchema = () => Promise.resolve(hello);
}

const withFields = ({ prototype }, fields) =>
  Object.defineProperties(
    Object.create(prototype),
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
  );

/** Works something out at the first call, and answers the same ever after. */
function once(work) {
  let done;
  return (...given) => (done ??= work(...given));
}

async function main() {
  if (kind === "nothing") answerNothingNew();
  if (kind === "hello") answerHello();
  const dataSource = await dataSourceFor(databaseUrl, 4).initialize();
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    dataSource,
    logger: pino({ level: "silent" }),
    page: () => false,
    isReady: () => Promise.resolve(true),
  });
  answerCpuTime(server.url);
}

void main();
